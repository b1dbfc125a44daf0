/** Two to four candidates side by side: their shapes on the criteria, and everything in figures. */
import { Checkbox } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { listText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useSearchValues, useSetSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { averagesOf } from '../core/rank-selection.ts';
import { type Candidate, useSelection } from './api.ts';
import styles from './compare-page.module.css';
import { CompareRadar } from './compare-radar.tsx';
import { CompareTable } from './compare-table.tsx';
import { selectionPath } from './paths.ts';
import { useSayWarning } from './say-warning.ts';
import { useTexts } from './texts.ts';

const most = 4;

export interface Compared {
  readonly candidate: Candidate;
  /** In the order of the criteria: the mean of the evaluators; `null`: not known. */
  readonly values: readonly (number | null)[];
}

export function ComparePage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Compare whole={whole} />}</Answered>;
}

function Compare({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const search = useSearchValues();
  const setSearch = useSetSearchValues();
  const sayWarning = useSayWarning(whole.criteria, whole.candidates);
  const { candidates, criteria, ranking, selection } = whole;
  const order = useMemo(() => inOrder(whole), [whole]);
  const asked = search.with?.split('.') ?? ranking.ranking.slice(0, 3).map(({ candidate }) => candidate);
  const chosen = order.filter(({ id }) => asked.includes(id)).slice(0, most);
  const ids = chosen.map(({ id }) => id);
  const key = ids.join('.');
  const compared = useMemo<readonly Compared[]>(() => {
    const shown = order.filter(({ id }) => key.split('.').includes(id));
    const scores = whole.scores.map((score) => ({ ...score, evaluator: score.evaluator.id }));
    const averages = averagesOf({ criteria: whole.criteria, candidates: shown, scores });
    return shown.map((candidate, index) => ({ candidate, values: averages[index]?.values ?? [] }));
  }, [order, key, whole]);
  const toggle = (id: string) => {
    const after = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    setSearch({ with: after.join('.') || 'none' });
  };
  const warnings = ranking.warnings.filter(
    ({ code, values }) => /^far_|^first_by_size/.test(code) && ids.includes(String(values.candidate)),
  );
  const names = listText(
    chosen.map(({ name }) => name),
    language,
  );
  return (
    <Page
      title={texts('compare.title')}
      purpose={texts('compare.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection.id), text: selection.name }}
    >
      <fieldset className={styles.choice}>
        <legend>{texts('compare.choose')}</legend>
        {order.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={ids.includes(id)}
            disabled={!ids.includes(id) && ids.length >= most}
            onChange={() => toggle(id)}
          />
        ))}
      </fieldset>
      {chosen.length < 2 || candidates.length < 2 ? (
        <Empty title={texts('compare.tooFew')}>{texts('compare.tooFewText')}</Empty>
      ) : (
        <>
          {criteria.length >= 3 && <CompareRadar whole={whole} compared={compared} names={names} />}
          {warnings.length > 0 && (
            <ul className={styles.warnings}>
              {warnings.map((warning) => (
                <li key={`${warning.code} ${JSON.stringify(warning.values)}`}>{sayWarning(warning)}</li>
              ))}
            </ul>
          )}
          <Section title={texts('compare.side')}>
            <CompareTable whole={whole} compared={compared} />
          </Section>
        </>
      )}
    </Page>
  );
}

/** Ranked ones first, best first, then those that are out. */
function inOrder({ candidates, ranking }: SelectionAnswer): readonly Candidate[] {
  const ranked = ranking.ranking.flatMap((row) => candidates.find(({ id }) => id === row.candidate) ?? []);
  return [...ranked, ...candidates.filter((candidate) => !ranked.includes(candidate))];
}
