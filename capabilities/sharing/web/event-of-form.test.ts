import { expect, it } from 'vitest';
import { type EventForm, eventOfForm, withOffset } from './event-of-form.ts';
import { inParts } from './in-parts.ts';

const form: EventForm = {
  kind: 'sale',
  id: ' s1 ',
  at: '2026-03-05T10:00',
  amount: '100.00',
  currency: 'EUR',
  tax: '',
  costOfGoods: '',
  product: 'A',
  region: '',
  channel: '',
  customer: '',
  of: 'left over',
  category: 'left over',
  to: 'hard',
};

it('a form gives the fields that its kind has', () => {
  expect(eventOfForm(form, '.')).toEqual({
    id: 's1',
    kind: 'sale',
    at: withOffset('2026-03-05T10:00'),
    amount: '100.00',
    currency: 'EUR',
    product: 'A',
  });
  expect(Object.keys(eventOfForm({ ...form, kind: 'refund' }, '.')).sort()).toEqual([
    'amount',
    'at',
    'currency',
    'id',
    'kind',
    'of',
  ]);
});

it('an amount may have the decimal sign of the reader, and no other', () => {
  const typed = { ...form, amount: '1210,00', tax: '210,00', product: 'A,1' };
  expect(eventOfForm(typed, ',')).toMatchObject({ amount: '1210.00', tax: '210.00', product: 'A,1' });
  expect(eventOfForm(typed, '.')).toMatchObject({ amount: '1210,00', tax: '210,00' });
  expect(eventOfForm({ ...form, amount: '1.210,00' }, ',')).toMatchObject({ amount: '1.210,00' });
});

it('a local time gets the offset of its day and is the same moment', () => {
  for (const local of ['2026-03-05T10:00', '2026-07-05T10:00:30']) {
    expect(withOffset(local)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    expect(new Date(withOffset(local))).toEqual(new Date(local));
  }
  expect(withOffset('')).toBe('');
});

it('parts with a fault in them are sent first', () => {
  const sound = (index: number) => ({
    id: `s${index}`,
    at: '2026-03-05T10:00:00Z',
    amount: '1.00',
    currency: 'EUR',
  });
  const items: object[] = Array.from({ length: 25_000 }, (_, index) => sound(index));
  expect(inParts(items, 'soft', [{ party: 'soft' }]).map(({ first }) => first)).toEqual([0, 10_000, 20_000]);
  items[12_345] = { ...sound(0), amount: 'x' };
  expect(inParts(items, 'soft', [{ party: 'soft' }]).map(({ first }) => first)).toEqual([10_000, 0, 20_000]);
});
