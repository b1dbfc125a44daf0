import type { Json } from '#kernel/canonical-json.ts';
import type { BareLine, BareStatement } from './statement.ts';

type Head = Omit<BareStatement, 'lines'>;

/** A statement that was kept without its lines, put together again: exactly what its hash is of. */
export function bareStatement(head: Head, lines: readonly { readonly line: BareLine }[]): Json {
  const { terms, rates, events, previous } = head.hashes;
  return {
    statement: head.statement,
    period: { ...head.period },
    currency: head.currency,
    parties: Object.fromEntries(
      Object.entries(head.parties).map(([party, balance]) => [party, { ...balance }]),
    ),
    lines: lines.map(({ line }) => ({ ...line })),
    transfers: head.transfers.map((transfer) => ({ ...transfer })),
    carried: head.carried.map((carried) => ({ ...carried })),
    exceptions: head.exceptions.map(({ event, code }) => ({ event, code })),
    hashes: { terms, rates, events, previous },
  };
}
