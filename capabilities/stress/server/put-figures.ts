import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type OwnFiguresText, readFigures } from '../core/read-figures.ts';
import type { StressRefusal } from '../core/refusals.ts';
import { loadFigures, lockFigures, writeFigures } from './store.ts';

/** Keeps a company's own figures; the same ones again change nothing. */
export async function putFigures(
  tx: Transaction,
  organisation: Id,
  doing: { readonly by: Id; readonly at: Date },
  { version, ...text }: OwnFiguresText & { readonly version: number },
): Promise<Decision<number, StressRefusal>> {
  const read = readFigures(text);
  if (!read.ok) return read;
  await lockFigures(tx, organisation);
  const before = await loadFigures(tx, organisation);
  const found = before?.version ?? 0;
  const { value: figures } = read;
  const isSame =
    before !== null &&
    before.currency === figures.currency &&
    before.variableCost === figures.variableCost &&
    before.fixedCostMinor === figures.fixedCostMinor &&
    before.cashMinor === figures.cashMinor &&
    before.debtServiceMinor === figures.debtServiceMinor &&
    before.creditLineMinor === figures.creditLineMinor;
  if (isSame) return accept(found);
  if (version !== found) {
    const by = before?.changedBy ?? '';
    const who = (await namesOf(tx, [by])).get(by) ?? '';
    return refuse('figures_were_changed', { path: 'version', values: { who } });
  }
  await writeFigures(tx, organisation, figures, doing);
  return accept(found + 1);
}
