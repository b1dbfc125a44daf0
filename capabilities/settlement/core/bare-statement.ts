import { unreachable } from '#kernel/invariant.ts';
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

/** The line with its members in the published order, in which people read them; its hash minds none. */
export function inPublishedOrder(line: BareLine, parties: readonly string[]): BareLine {
  if (line.kind === 'payment') {
    const { event, kind, late, amount } = line;
    return { event, kind, late, amount };
  }
  const parts = Object.fromEntries(parties.map((party) => [party, line.parts[party] ?? '']));
  switch (line.kind) {
    case 'sale': {
      const { event, kind, late, base, rule } = line;
      return { event, kind, late, base, rule, parts };
    }
    case 'refund':
    case 'cost': {
      const { event, kind, late, base } = line;
      return { event, kind, late, base, parts };
    }
    case 'bonus': {
      const { event, kind, bonus } = line;
      return { event, kind, bonus, parts };
    }
    default:
      return unreachable(line);
  }
}
