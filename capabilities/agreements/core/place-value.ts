/** What stands at a place of the terms file, as its reader would write it: a rate as per cent, an amount as money. */
import type { Json } from '#kernel/canonical-json.ts';
import { isObject, member } from '#kernel/json-places.ts';
import { isCurrency, parseMoney } from '#kernel/money.ts';
import type { PlainValue } from './explain-terms.ts';
import { percentOfRate } from './percent.ts';

const choices = {
  per: ['period', 'month', 'quarter', 'year', 'life'],
  mode: ['marginal', 'whole'],
  period: ['month', 'quarter', 'year'],
} as const;

/** A value that is one of a few, each with words of its own. */
export type Choice = {
  [Name in keyof typeof choices]: { readonly choice: Name; readonly value: (typeof choices)[Name][number] };
}[keyof typeof choices];

/**
 * @param place such as `shares[0].tiers.steps[1].upTo`
 * @param leaf the JSON text that stands there
 * @param terms the document, for its currency
 * @returns null for what can only be shown as it is
 */
export function placeValue(place: string, leaf: string, terms: Json): PlainValue | Choice | null {
  const text: unknown = JSON.parse(leaf);
  if (typeof text !== 'string') return null;
  const [, above = '', key = ''] = /(?:^|\.)(?:([a-zA-Z]+)\.)?([^.]+)$/.exec(place) ?? [];
  if (/^(?:split|rest|roles)$/.test(above)) {
    return /^\d+(\.\d+)?$/.test(text) ? { shares: [{ party: key, percent: percentOfRate(text) }] } : null;
  }
  const chosen = choiceOf(key, text);
  if (chosen !== null) return chosen;
  if (/^(?:to|from|else)$/.test(key)) return { party: text };
  if (/^(?:upTo|amount|reaches|minimum)$/.test(key)) {
    const currency = isObject(terms) ? member(terms, 'currency') : undefined;
    return typeof currency === 'string' && isCurrency(currency) && parseMoney(text, currency) !== null
      ? { money: text, currency }
      : null;
  }
  return { text };
}

function choiceOf(key: string, text: string): Choice | null {
  switch (key) {
    case 'per':
    case 'mode':
    case 'period': {
      const found = allChoices.find(({ choice, value }) => choice === key && value === text);
      return found ?? null;
    }
    default:
      return null;
  }
}

const allChoices: readonly Choice[] = [
  ...choices.per.map((value) => ({ choice: 'per' as const, value })),
  ...choices.mode.map((value) => ({ choice: 'mode' as const, value })),
  ...choices.period.map((value) => ({ choice: 'period' as const, value })),
];
