/** Warnings of a ranking as sentences: ids become names, figures are written as the reader writes them. */
import { countText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import type { SelectionWarning } from '../core/warnings.ts';
import type { Candidate, Criterion } from './api.ts';
import { criterionName, useTexts, useWarnings } from './texts.ts';

export type SayWarning = (warning: SelectionWarning) => string;

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export function useSayWarning(criteria: readonly Criterion[], candidates: readonly Candidate[]): SayWarning {
  const texts = useTexts();
  const say = useWarnings();
  const language = useLanguage();
  const names = new Map([
    ...criteria.map((one): [string, string] => [one.id, criterionName(texts, one)]),
    ...candidates.map((one): [string, string] => [one.id, one.name]),
  ]);
  const written = (key: string, value: string | number) => {
    if (typeof value === 'string') return value.replaceAll(anId, (id) => names.get(id) ?? id);
    // A count chooses the plural form and stays a number.
    return key === 'count' ? value : countText(value, language);
  };
  return ({ code, values }) =>
    say(code, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, written(key, value)])));
}
