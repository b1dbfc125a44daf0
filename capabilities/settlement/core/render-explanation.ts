import { unreachable } from '#kernel/invariant.ts';
import type { Explanation, SentenceCode, SentenceValue } from './sentences.ts';
import type { Statement } from './statement.ts';

/** What a language and its reader bring: the catalogue, how values are written, and what stands between sentences. */
export interface Words {
  readonly sentence: (code: SentenceCode, values: Readonly<Record<string, string | number>>) => string;
  readonly value: (value: SentenceValue) => string | number;
  readonly between: string;
}

export function renderExplanation(explanation: Explanation, words: Words): string {
  return explanation
    .map(({ code, values }) => {
      const written = Object.entries(values).map(([key, value]) => [key, words.value(value)] as const);
      return words.sentence(code, Object.fromEntries(written));
    })
    .join(words.between);
}

/** The statement with every explanation in words. */
export function renderStatement(statement: Statement<Explanation>, words: Words): Statement<string> {
  return {
    ...statement,
    lines: statement.lines.map((line) => ({ ...line, why: renderExplanation(line.why, words) })),
    exceptions: statement.exceptions.map(({ event, code, detail }) => ({
      event,
      code,
      detail: renderExplanation(detail, words),
    })),
  };
}

/** Values as plain files write them: decimal points, ISO dates, the parties' names in the terms. */
export function plainValue(value: SentenceValue): string | number {
  if ('money' in value) return `${value.money} ${value.currency}`;
  if ('rate' in value) return percent(value.rate);
  if ('date' in value) return value.date;
  if ('party' in value) return value.party;
  if ('parties' in value) return value.parties.join(', ');
  if ('shares' in value) return value.shares.map(({ party, rate }) => `${party} ${percent(rate)}`).join(', ');
  if ('amounts' in value) {
    return value.amounts.map(({ party, money }) => `${party} ${money} ${value.currency}`).join(', ');
  }
  if ('roles' in value) {
    return value.roles.map(({ role, party, rate }) => `${role} ${party} ${percent(rate)}`).join(', ');
  }
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  return unreachable(value);
}

/** "0.305" as "30.5%", digit by digit and so exact. */
export function percent(rate: string): string {
  const [whole = '0', decimals = ''] = rate.split('.');
  const digits = decimals.padEnd(2, '0');
  const left = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const right = digits.slice(2).replace(/0+$/, '');
  return right === '' ? `${left}%` : `${left}.${right}%`;
}
