import type { JsonObject } from '#kernel/json-places.ts';
import type { BareLine, BareStatement } from './statement.ts';

type Head = Omit<BareStatement, 'lines'>;

/** Of a statement that was kept without its lines, what its hash is of beside them. */
export function bareHead(head: Head): JsonObject {
  const { terms, rates, events, previous } = head.hashes;
  return {
    statement: head.statement,
    period: { ...head.period },
    currency: head.currency,
    parties: Object.fromEntries(
      Object.entries(head.parties).map(([party, balance]) => [party, { ...balance }]),
    ),
    transfers: head.transfers.map((transfer) => ({ ...transfer })),
    carried: head.carried.map((carried) => ({ ...carried })),
    exceptions: head.exceptions.map(({ event, code }) => ({ event, code })),
    hashes: { terms, rates, events, previous },
  };
}

/** The line as its hash has it. */
export function lineJson(line: BareLine): JsonObject {
  return 'parts' in line ? { ...line, parts: { ...line.parts } } : { ...line };
}
