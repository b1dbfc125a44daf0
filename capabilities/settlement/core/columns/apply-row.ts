import type { LocalDate } from '#kernel/local-date.ts';
import { applyCostRow } from './apply-cost-row.ts';
import { applyPaymentRow } from './apply-payment-row.ts';
import { applyRefundRow } from './apply-refund-row.ts';
import { applySaleRow } from './apply-sale-row.ts';
import { rowKinds } from './event-columns.ts';
import { outcomeCodes } from './lines.ts';
import type { Run } from './run.ts';

/**
 * Any row, as in the engine on objects.
 * @param day the day on which it happened
 * @param cell where the balances of its period begin
 */
export function applyRow(run: Run, row: number, day: LocalDate, cell: number): void {
  run.lines.outcome[row] = outcomeOf(run, row, day, cell);
}

function outcomeOf(run: Run, row: number, day: LocalDate, cell: number): number {
  switch (run.columns.kind[row]) {
    case rowKinds.sale:
      return applySaleRow(run, row, day, cell);
    case rowKinds.refund:
      return applyRefundRow(run, row, day, cell);
    case rowKinds.cost:
      return applyCostRow(run, row, day, cell);
    case rowKinds.payment:
      return applyPaymentRow(run, row, cell);
    default:
      return outcomeCodes.setAside;
  }
}
