/** Why a scenario cannot happen, in words for the field it stands at. */
import type { Refusal } from '#kernel/decision.ts';
import { countText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { sayingOf } from '#platform/web/texts.ts';
import { type Unread, usualDraws } from '../core/typed-scenario.ts';
import { useTexts } from './texts.ts';

const useRefusalTexts = sayingOf('stress', 'refusals');

export interface FaultTexts {
  /** What is wrong at a place, `departures[0].cut`; `undefined` where nothing is. */
  readonly at: (path: string) => string | undefined;
  /** What stands at no field of a scenario. */
  readonly others: readonly string[];
  readonly areNone: boolean;
}

export function useFaultTexts(unread: readonly Unread[], found: readonly Refusal[]): FaultTexts {
  const texts = useTexts();
  const say = useRefusalTexts();
  const language = useLanguage();
  const faults = new Map<string, string>();
  for (const { path, wanted } of unread) {
    const example = path === 'draws' ? countText(usualDraws, language) : path === 'seed' ? '1' : '3';
    faults.set(
      path,
      wanted === 'percent' ? texts('figures.noPercent') : texts('scenario.noCount', { example }),
    );
  }
  const others: string[] = [];
  for (const { code, path = '', values } of found) {
    const isField = /^departures\[|^draws$|^seed$/.test(path);
    if (!isField) others.push(say(code, values ?? {}));
    else if (!faults.has(path)) faults.set(path, say(code, values ?? {}));
  }
  return { at: (path) => faults.get(path), others, areNone: faults.size === 0 && others.length === 0 };
}
