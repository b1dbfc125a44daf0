import { expect, it } from 'vitest';
import { eventFacts, type FactWords } from './event-facts.ts';

const words: FactWords = {
  field: (field) => `<${field}>`,
  kind: (kind) => kind.toUpperCase(),
  party: (party) => `company ${party}`,
  moment: (instant) => instant.slice(0, 10),
  amount: (amount) => amount.replace('.', ','),
  heldBack: 'held back',
};

it('names the fields in their order and says what their values stand for', () => {
  const event = {
    receivedAt: '2026-03-06T00:00:00.000Z',
    id: 's1',
    kind: 'sale',
    at: '2026-03-05T10:00:00+07:00',
    amount: '1.50',
    collectedBy: 'soft',
    roles: { close: 'hard', care: 'soft' },
    somethingNew: 1,
  };
  expect(eventFacts(event, words)).toEqual([
    { name: '<id>', value: 's1' },
    { name: '<kind>', value: 'SALE' },
    { name: '<at>', value: '2026-03-05' },
    { name: '<amount>', value: '1,50' },
    { name: '<roles>', value: 'close: company hard, care: company soft' },
    { name: '<collectedBy>', value: 'company soft' },
    { name: '<receivedAt>', value: '2026-03-06' },
  ]);
});

it('says of each field that its side does not show that it is held back', () => {
  const facts = eventFacts({ id: 's1', amount: '1.00', withheld: ['customer', 'tax'] }, words);
  expect(facts).toEqual([
    { name: '<id>', value: 's1' },
    { name: '<amount>', value: '1,00' },
    { name: '<tax>', value: 'held back' },
    { name: '<customer>', value: 'held back' },
  ]);
});
