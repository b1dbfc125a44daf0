/** Whether the company is ready, its weakest point, and what to mend first. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { type Band, BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import type { Diagnosis } from './api.ts';
import styles from './diagnosis-page.module.css';
import { readinessPath } from './paths.ts';
import { useTexts } from './texts.ts';

type AreaLevel = NonNullable<Diagnosis['readiness']['areas'][number]['level']>;

const bandOf: Readonly<Record<AreaLevel, Band>> = {
  strong: 'fine',
  enough: 'fine',
  weak: 'watch',
  absent: 'high',
};

export function ReadinessResult({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { readiness, words } = diagnosis;
  const { verdict, weakest, mend, areas, missing } = readiness;
  const isKnown = verdict.worst === verdict.best;
  return (
    <Section
      title={texts('readiness.title')}
      action={
        <span className={styles.offPaper}>
          <Go to={readinessPath(organisation.id, diagnosis.id)}>
            {texts(missing.length > 0 && !diagnosis.closed ? 'page.answer' : 'page.answers')}
          </Go>
        </span>
      }
    >
      <div className={styles.verdict}>
        <p className={styles.headline}>
          {isKnown ? texts(`readiness.${verdict.best}`) : texts('readiness.open', { count: missing.length })}
        </p>
        {weakest !== null && <p>{texts('readiness.weakest', { area: texts(`area.${weakest}`) })}</p>}
      </div>
      {mend.length > 0 && (
        <div>
          <h3 className={styles.needName}>{texts('readiness.mend')}</h3>
          <ol className={styles.mend}>
            {mend.map((area) => (
              <li key={area}>
                <strong>{texts(`area.${area}`)}</strong> {texts(`advice.${area}`)}
              </li>
            ))}
          </ol>
        </div>
      )}
      {(words.strength !== null || words.gap !== null) && (
        <dl className={styles.words}>
          {words.strength !== null && <Words name={texts('readiness.strength')} text={words.strength} />}
          {words.gap !== null && <Words name={texts('readiness.gap')} text={words.gap} />}
        </dl>
      )}
      <table className={styles.areas}>
        <caption className="e-hidden">{texts('readiness.areas')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('readiness.area')}</th>
            <th scope="col">{texts('readiness.state')}</th>
            <th scope="col">{texts('readiness.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, level, answer }) => (
            <tr key={id}>
              <th scope="row">{texts(`area.${id}`)}</th>
              <td>
                {level === null ? (
                  <span className={styles.quiet}>{texts('readiness.unknown')}</span>
                ) : (
                  <BandMark band={bandOf[level]} text={texts(`readiness.${level}`)} />
                )}
              </td>
              <td className={styles.quiet}>{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Words({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
