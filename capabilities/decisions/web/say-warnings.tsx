/** What speaks against a decision, in words: names of criteria in the reader's language, weights as shares. */
import type { ReactNode } from 'react';
import { countText, percentText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './decisions.module.css';
import { useCriterionName, useWarningTexts } from './texts.ts';

interface Warning {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface SayWarningsProps {
  readonly warnings: readonly Warning[];
  readonly criteria: readonly {
    readonly id: string;
    readonly template: string | null;
    readonly name: string | null;
  }[];
}

const shares = ['weight', 'toWeight', 'share', 'coverage'];
const figures = ['value', 'mustBeAtLeast'];

export function SayWarnings({ warnings, criteria }: SayWarningsProps): ReactNode {
  const say = useWarningTexts();
  const language = useLanguage();
  const nameOf = useCriterionName();
  const worded = (name: string, value: string | number): string | number => {
    if (name === 'criterion') {
      const criterion = criteria.find(({ id }) => id === value);
      return criterion === undefined ? String(value) : nameOf(criterion);
    }
    if (typeof value === 'string') return value;
    if (shares.includes(name)) return percentText(value, language, 0);
    return figures.includes(name) ? countText(value, language, 1) : value;
  };
  return (
    <ul className={styles.warnings}>
      {warnings.map(({ code, values }) => {
        const entries = Object.entries(values).map(([name, value]) => [name, worded(name, value)]);
        return <li key={code}>{say(code, Object.fromEntries(entries))}</li>;
      })}
    </ul>
  );
}
