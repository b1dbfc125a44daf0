/**
 * `npm run bench [-- part …]`: what claims of speed are measured by. Each part runs our way and a reference in turn in
 * one run and prints their ratio; absolute times say little on another machine.
 */
import { benchClose } from './close.ts';
import { benchDependency } from './dependency.ts';
import { benchImport } from './import.ts';
import { benchLedger } from './ledger.ts';
import { benchSales } from './sales.ts';
import { benchScoring } from './scoring.ts';
import { benchSettlement } from './settlement.ts';
import { benchSimulator } from './simulator.ts';
import { benchSteps } from './steps.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  dependency: benchDependency,
  import: benchImport,
  ledger: benchLedger,
  sales: benchSales,
  scoring: benchScoring,
  async settlement() {
    await benchSettlement();
    await benchClose();
  },
  simulator: benchSimulator,
  steps: benchSteps,
};
/** Halves of a part, for those who work on one of them: they run only when they are named. */
const halves: typeof parts = { close: benchClose, engine: benchSettlement };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in parts || part in halves));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys({ ...parts, ...halves }).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries({ ...parts, ...halves })) {
  if (wanted.length > 0 ? !wanted.includes(name) : name in halves) continue;
  process.stdout.write(`\n== ${name}\n`);
  await run();
}
