import { addInteger, addNumber, readInteger } from './integer-column.ts';
import { outcomeCodes } from './lines.ts';
import type { Run } from './run.ts';

/** A payment: nothing more is earned, money changes hands. */
export function applyPaymentRow({ columns, changes }: Run, row: number, cell: number): number {
  const payer = cell + (columns.party[row] ?? 0);
  const payee = cell + (columns.payee?.[row] ?? 0);
  const amount = columns.amount.values[row] ?? 0;
  if (Number.isNaN(amount)) {
    const integer = readInteger(columns.amount, row);
    addInteger(changes.payments, payer, integer);
    addInteger(changes.payments, payee, -integer);
  } else {
    addNumber(changes.payments, payer, amount);
    addNumber(changes.payments, payee, 0 - amount);
  }
  return outcomeCodes.applied;
}
