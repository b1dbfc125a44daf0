import type { PushedEventOnWire } from '../core/contract.ts';
import { type EventKind, fieldsOf } from '../core/event-kind.ts';

export interface EventForm extends Record<string, string> {
  readonly kind: EventKind;
  readonly id: string;
  /** As a `datetime-local` field writes it, in the device's time zone: 2026-03-05T10:00. */
  readonly at: string;
  readonly amount: string;
  readonly currency: string;
  readonly tax: string;
  readonly costOfGoods: string;
  readonly product: string;
  readonly region: string;
  readonly channel: string;
  readonly customer: string;
  readonly of: string;
  readonly category: string;
  readonly to: string;
}

const amounts: readonly string[] = ['amount', 'tax', 'costOfGoods'];

/**
 * The event a form describes: the fields its kind has, those left empty left out, the time with its offset, amounts
 * with a decimal point where they were typed with the reader's own `decimalSign`.
 */
export function eventOfForm(form: EventForm, decimalSign: string): PushedEventOnWire {
  const written = (name: string, text: string) =>
    amounts.includes(name) && /^\d+\D\d+$/.test(text) ? text.replace(decimalSign, '.') : text;
  const fields = Object.entries(form)
    .map(([name, value]) => [name, written(name, value.trim())] as const)
    .filter(([name, value]) => value !== '' && fieldsOf[form.kind].includes(name));
  return {
    ...Object.fromEntries(fields),
    id: form.id.trim(),
    kind: form.kind,
    amount: written('amount', form.amount.trim()),
    at: withOffset(form.at),
  };
}

/** A local time of this device with the offset that holds there at that time; as it is where it is no time. */
export function withOffset(local: string): string {
  const moment = new Date(local);
  if (Number.isNaN(moment.getTime())) return local;
  const minutes = -moment.getTimezoneOffset();
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = local.length === 16 ? ':00' : '';
  return `${local}${seconds}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
