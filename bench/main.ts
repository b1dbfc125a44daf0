/**
 * `npm run bench [-- part …]`: what claims of speed are measured by. Each part runs our way and a reference in turn in
 * one run and prints their ratio; absolute times say little on another machine.
 */
import { benchImport } from './import.ts';
import { benchLedger } from './ledger.ts';
import { benchSales } from './sales.ts';
import { benchSettlement } from './settlement.ts';
import { benchSimulator } from './simulator.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  import: benchImport,
  ledger: benchLedger,
  sales: benchSales,
  settlement: benchSettlement,
  simulator: benchSimulator,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  await run();
}
