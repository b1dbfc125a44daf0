/** The same scores and weights by three methods: where they disagree on who is first, and what hangs on the last one. */
import { type ReactNode, useMemo } from 'react';
import { countText, listText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { Go } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { type Method, methods } from '../core/method.ts';
import type { MethodRanking, MethodsCompared, MissingScore } from '../core/rank-by-methods.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { candidatePath, scorePath } from './paths.ts';
import { useSayWarning } from './say-warning.ts';
import styles from './sure-page.module.css';
import { criterionName, useTexts } from './texts.ts';

export interface MethodsSectionProps {
  readonly whole: SelectionAnswer;
  readonly compared: MethodsCompared;
  readonly method: Method;
  readonly onMethod: (method: Method) => void;
}

export function MethodsSection({ whole, compared, method, onMethod }: MethodsSectionProps): ReactNode {
  const texts = useTexts();
  const chosen = compared.byMethod.find((one) => one.method === method);
  const lacking = compared.byMethod.find((one) => one.ranking === null);
  return (
    <Section
      title={texts('sure.methods')}
      purpose={texts('sure.methodsPurpose')}
      action={
        <Segments
          label={texts('sure.method')}
          chosen={method}
          onChoose={onMethod}
          choices={methods.map((id) => ({ id, text: texts(`methods.${id}`) }))}
        />
      }
    >
      <div className={styles.words}>
        <Agreement whole={whole} compared={compared} />
        <p className={styles.quiet}>
          {texts(
            method === 'promethee' && whole.criteria.some(({ thresholds }) => thresholds !== null)
              ? 'sure.explain.thresholds'
              : `sure.explain.${method}`,
          )}
        </p>
      </div>
      {lacking !== undefined && lacking.ranking === null && (
        <Missing whole={whole} missing={lacking.missing} />
      )}
      <ByMethods whole={whole} compared={compared} method={method} />
      {chosen !== undefined && chosen.ranking !== null && (
        <WithoutLast whole={whole} method={method} ranking={chosen.ranking} />
      )}
    </Section>
  );
}

/** Whether the methods put the same one first, in words. */
function Agreement({ whole, compared }: Pick<MethodsSectionProps, 'whole' | 'compared'>): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const nameOf = new Map(whole.candidates.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]) =>
    listText(
      ids.map((id) => nameOf.get(id) ?? ''),
      language,
    );
  const asked = compared.byMethod.flatMap((one) => (one.ranking === null ? [] : [one]));
  if (asked.length === 1) return <p className={styles.verdict}>{texts('sure.one')}</p>;
  if (compared.agreed.length > 0) {
    return <p className={styles.verdict}>{texts('sure.agree', { names: names(compared.agreed) })}</p>;
  }
  const firsts = asked.map(({ method, firsts: ids }) =>
    texts('sure.firstBy', { method: texts(`methods.${method}`), names: names(ids) }),
  );
  return (
    <p className={styles.verdict} data-apart>
      <Icon name="watch" size={18} />
      <span>{texts('sure.disagree', { firsts: firsts.join('; ') })}</span>
    </p>
  );
}

const mostMissingShown = 10;

function Missing(props: {
  readonly whole: SelectionAnswer;
  readonly missing: readonly MissingScore[];
}): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { whole, missing } = props;
  const more = missing.length - mostMissingShown;
  return (
    <div>
      <p>{texts('sure.missing', { count: missing.length })}</p>
      <ul className={styles.missing}>
        {missing.slice(0, mostMissingShown).map(({ candidate, criterion }) => {
          const name = whole.candidates.find(({ id }) => id === candidate)?.name ?? '';
          const found = whole.criteria.find(({ id }) => id === criterion);
          return (
            <li key={`${candidate} ${criterion}`}>
              <Go to={scorePath(organisation.id, whole.selection.id, candidate)}>
                {texts('sure.missingOne', {
                  candidate: name,
                  criterion: found === undefined ? '' : criterionName(texts, found),
                })}
              </Go>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className={styles.quiet}>{texts('sure.missingMore', { count: more })}</p>}
    </div>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly places: ReadonlyMap<Method, { readonly rank: number; readonly score: number | null }>;
}

/** Each candidate's rank and figure by each method, in the order of the chosen one. */
function ByMethods({ whole, compared, method }: Omit<MethodsSectionProps, 'onMethod'>): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const rows = useMemo(() => rowsOf(whole, compared, method), [whole, compared, method]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('ranking.candidate'), kind: 'text', value: (row) => row.name },
      ...compared.byMethod.map(
        (one): Column<Row> => ({
          id: one.method,
          header: texts('sure.rankBy', { method: texts(`methods.${one.method}`) }),
          kind: 'number',
          value: (row) => row.places.get(one.method)?.rank ?? null,
          cell: (row) => (
            <Place place={row.places.get(one.method)} digits={one.method === 'weighted' ? 2 : 3} />
          ),
        }),
      ),
    ],
    [texts, compared],
  );
  return (
    <Table
      key={method}
      label={texts('sure.methods')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      openRow={(row) => candidatePath(organisation.id, whole.selection.id, row.id)}
      filter={false}
      phone="stack"
      empty={null}
    />
  );
}

function Place(props: {
  readonly place: { readonly rank: number; readonly score: number | null } | undefined;
  readonly digits: number;
}): ReactNode {
  const language = useLanguage();
  const { place, digits } = props;
  if (place === undefined) return '–';
  return (
    <span className={styles.place}>
      <strong data-first={place.rank === 1 || undefined}>{place.rank}</strong>
      <span className={styles.quiet}>
        {place.score === null ? '–' : countText(place.score, language, digits)}
      </span>
    </span>
  );
}

function rowsOf(whole: SelectionAnswer, compared: MethodsCompared, method: Method): readonly Row[] {
  const placesOf = (one: MethodRanking) =>
    new Map(one.ranking?.ranking.map(({ candidate, rank, score }) => [candidate, { rank, score }]));
  const places = compared.byMethod.map((one) => [one.method, placesOf(one)] as const);
  const rows = whole.candidates.flatMap(({ id, name }): readonly Row[] => {
    const found = places.flatMap(([by, ranks]) => {
      const place = ranks.get(id);
      return place === undefined ? [] : [[by, place] as const];
    });
    return found.length === 0 ? [] : [{ id, name, places: new Map(found) }];
  });
  const rankOf = ({ places: of }: Row) => of.get(method)?.rank ?? of.get('weighted')?.rank ?? 0;
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What would change if the last of the list had never been on it. */
function WithoutLast(props: {
  readonly whole: SelectionAnswer;
  readonly method: Method;
  readonly ranking: SelectionRanking;
}): ReactNode {
  const texts = useTexts();
  const { whole, method, ranking } = props;
  const sayWarning = useSayWarning(whole.criteria, whole.candidates);
  const changes = ranking.warnings.filter(({ code }) => code === 'rank_depends_on_last');
  const same =
    method === 'weighted'
      ? texts('sure.lastWeighted')
      : ranking.ranking.length < 3
        ? texts('sure.lastFew')
        : texts('sure.lastSame');
  return (
    <div className={styles.words}>
      <h3 className={styles.small}>{texts('sure.last')}</h3>
      {changes.length === 0 ? (
        <p>{same}</p>
      ) : (
        <ul className={styles.missing}>
          {changes.map((change) => (
            <li key={JSON.stringify(change.values)}>{sayWarning(change)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
