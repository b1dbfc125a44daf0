/** The one objective as it is printed: success, scope, must-haves, gains, and what it lacks. */
import type { ReactNode } from 'react';
import { countText, dayText, listText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { scopes } from '../core/objective.ts';
import type { Diagnosis, ObjectiveOfDiagnosis } from './api.ts';
import styles from './diagnosis-page.module.css';
import { objectivePath } from './paths.ts';
import { useTexts } from './texts.ts';

export function ObjectiveResult({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  const { objective } = diagnosis;
  const path = objectivePath(organisation.id, diagnosis.id);
  const mayWrite = mayNot === null && !diagnosis.closed;
  if (objective === null) {
    return (
      <Section title={texts('objective.title')}>
        <p className={styles.none}>{texts('objective.none')}</p>
        {mayWrite && (
          <span className={styles.offPaper}>
            <GoButton to={path}>{texts('objective.write')}</GoButton>
          </span>
        )}
      </Section>
    );
  }
  return (
    <Section
      title={texts('objective.title')}
      action={
        mayWrite && (
          <span className={styles.offPaper}>
            <Go to={path}>{texts('objective.change')}</Go>
          </span>
        )
      }
    >
      <Whole objective={objective} />
    </Section>
  );
}

function Whole({ objective }: { readonly objective: ObjectiveOfDiagnosis }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { primary, also, warnings, gaps, mustHaves, ourGain, partnerGain } = objective;
  const beside = also.map((need) => texts(`need.${need}`));
  const changed = {
    day: dayText(objective.changedAt.slice(0, 10), language),
    name: objective.changedBy.name,
  };
  return (
    <>
      <div className={styles.verdict}>
        <p className={styles.headline}>{texts(`need.${primary}`)}</p>
        {beside.length > 0 && <p>{`${texts('objective.also')}: ${listText(beside, language)}`}</p>}
        {warnings.map(({ code, reason }) => (
          <div key={code} className={styles.warning}>
            <BandMark band="watch" />
            <p>{reason}</p>
          </div>
        ))}
      </div>
      <Success objective={objective} />
      <ScopeTable objective={objective} />
      {mustHaves.length > 0 && (
        <div>
          <h3 className={styles.needName}>{texts('objective.mustHaves')}</h3>
          <ol className={styles.mend}>
            {mustHaves.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </div>
      )}
      {(ourGain !== '' || partnerGain !== '') && (
        <dl className={styles.words}>
          <div>
            <dt>{texts('objective.ourGain')}</dt>
            <dd>{ourGain === '' ? '–' : ourGain}</dd>
          </div>
          <div>
            <dt>{texts('objective.partnerGain')}</dt>
            <dd>{partnerGain === '' ? '–' : partnerGain}</dd>
          </div>
        </dl>
      )}
      {gaps.length > 0 && (
        <div>
          <h3 className={styles.needName}>{texts('objective.gaps')}</h3>
          <ul className={styles.mend}>
            {gaps.map((gap) => (
              <li key={gap}>{texts(`gaps.${gap}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.quiet}>{texts('objective.changed', changed)}</p>
    </>
  );
}

function Success({ objective: { success } }: { readonly objective: ObjectiveOfDiagnosis }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  if (success.length === 0) return null;
  return (
    <table className={styles.areas}>
      <caption className={styles.caption}>{texts('objective.success')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts('objective.measure')}</th>
          <th scope="col">{texts('objective.from')}</th>
          <th scope="col">{texts('objective.to')}</th>
          <th scope="col">{texts('objective.by')}</th>
        </tr>
      </thead>
      <tbody>
        {success.map(({ measure, from, to, unit, by }) => (
          <tr key={`${measure} ${by}`}>
            <th scope="row">{measure}</th>
            <td>{from === null ? '–' : `${countText(from, language)} ${unit}`}</td>
            <td>{`${countText(to, language)} ${unit}`}</td>
            <td>{dayText(by, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ScopeTable({
  objective: { scope, untouched },
}: {
  readonly objective: ObjectiveOfDiagnosis;
}): ReactNode {
  const texts = useTexts();
  const said = scopes.filter((kind) => scope[kind].in !== '' || scope[kind].out !== '');
  if (said.length === 0 && untouched === '') return null;
  return (
    <>
      {said.length > 0 && (
        <table className={styles.areas}>
          <caption className={styles.caption}>{texts('objective.scope')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{texts('objective.scopeIn')}</th>
              <th scope="col">{texts('objective.scopeOut')}</th>
            </tr>
          </thead>
          <tbody>
            {said.map((kind) => (
              <tr key={kind}>
                <th scope="row">{texts(`objective.${kind}`)}</th>
                <td>{scope[kind].in === '' ? '–' : scope[kind].in}</td>
                <td>{scope[kind].out === '' ? '–' : scope[kind].out}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {untouched !== '' && (
        <dl className={styles.words}>
          <div>
            <dt>{texts('objective.untouched')}</dt>
            <dd>{untouched}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
