/** A statement's line, as an object and as the canonical JSON that its statement's hash is taken of. */
import { canonicalJson } from '#kernel/canonical-json.ts';
import { unreachable } from '#kernel/invariant.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Posting } from './postings.ts';
import type { BareLine, Parts } from './statement.ts';
import type { Terms } from './terms.ts';

type Frame = Pick<Terms, 'parties' | 'currency'>;

/** The line of a posting, key by key in the published order. */
export function bareLine(terms: Frame, posting: Posting): BareLine {
  const event = posting.event.id;
  const late = posting.event.late;
  const money = (minor: bigint) => formatMoney(minor, terms.currency);
  const parts = (minor: readonly bigint[]): Parts => byParty(terms, (party) => money(minor[party] ?? 0n));
  switch (posting.kind) {
    case 'sale':
      return {
        event,
        kind: 'sale',
        late,
        base: money(posting.base),
        rule: posting.rule,
        parts: parts(posting.parts),
      };
    case 'refund':
    case 'cost':
      return { event, kind: posting.kind, late, base: money(posting.base), parts: parts(posting.parts) };
    case 'payment':
      return { event, kind: 'payment', late, amount: money(posting.amount) };
    case 'bonus':
      return { event, kind: 'bonus', bonus: posting.bonus, parts: parts(posting.parts) };
    default:
      return unreachable(posting);
  }
}

/** An entry for each party, in the order of the terms. */
export function byParty<Value>(
  terms: Frame,
  value: (party: number) => Value,
): Readonly<Record<string, Value>> {
  // `fromEntries` defines members, so that a party may be called whatever it likes, even `__proto__`.
  return Object.fromEntries(terms.parties.map((name, party) => [name, value(party)]));
}

/**
 * `canonicalJson(bareLine(…))`, written without the object: a statement of a million lines is hashed while they come,
 * and its hash is the one thing that every line pays for whether or not anybody looks at it.
 */
export function lineWriter(terms: Frame): (posting: Posting) => string {
  const parties = terms.parties
    .map((name, party) => ({ name, key: `${canonicalJson(name)}:"`, party }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const money = (minor: bigint) => formatMoney(minor, terms.currency);
  const partsText = (parts: readonly bigint[]): string => {
    let text = '';
    for (const { key, party } of parties)
      text += `${text === '' ? '{' : '",'}${key}${money(parts[party] ?? 0n)}`;
    return `${text}"}`;
  };
  return (posting) => {
    const event = canonicalJson(posting.event.id);
    const { late } = posting.event;
    switch (posting.kind) {
      case 'sale': {
        const parts = partsText(posting.parts);
        return `{"base":"${money(posting.base)}","event":${event},"kind":"sale","late":${late},"parts":${parts},"rule":${posting.rule}}`;
      }
      case 'refund':
      case 'cost': {
        const parts = partsText(posting.parts);
        return `{"base":"${money(posting.base)}","event":${event},"kind":"${posting.kind}","late":${late},"parts":${parts}}`;
      }
      case 'payment':
        return `{"amount":"${money(posting.amount)}","event":${event},"kind":"payment","late":${late}}`;
      case 'bonus':
        return `{"bonus":${posting.bonus},"event":${event},"kind":"bonus","parts":${partsText(posting.parts)}}`;
      default:
        return unreachable(posting);
    }
  };
}
