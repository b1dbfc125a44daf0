/** What the company lacks most, and by which answers. */
import type { ReactNode } from 'react';
import { listText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { type Band, BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import type { Diagnosis, NeedOfDiagnosis } from './api.ts';
import styles from './diagnosis-page.module.css';
import { needsPath } from './paths.ts';
import { type DiagnosisTexts, useTexts } from './texts.ts';

const bandOf: Readonly<Record<NeedOfDiagnosis['level']['least'], Band>> = {
  none: 'fine',
  some: 'fine',
  clear: 'watch',
  urgent: 'high',
};

export function NeedsResult({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { largest, needs, words } = diagnosis;
  const missing = needs.reduce((sum, one) => sum + one.missing.length, 0);
  const names = largest.needs.map((need) => texts(`need.${need}`));
  // The needs that lead come first; the others by what is known of them.
  const rank = (one: NeedOfDiagnosis) => (largest.needs.includes(one.need) ? -1000 : 0) - one.points.least;
  const ordered = needs.toSorted((one, other) => rank(one) - rank(other));
  return (
    <Section
      title={texts('needs.title')}
      action={
        <span className={styles.offPaper}>
          <Go to={needsPath(organisation.id, diagnosis.id)}>
            {texts(missing > 0 && !diagnosis.closed ? 'page.answer' : 'page.answers')}
          </Go>
        </span>
      }
    >
      <div className={styles.verdict}>
        {names.length > 0 && <p className={styles.headline}>{listText(names, language)}</p>}
        <p>{verdictText(texts, largest, missing)}</p>
        {words.lackingMost !== null && <blockquote className={styles.quote}>{words.lackingMost}</blockquote>}
      </div>
      <div className={styles.needs}>
        {ordered.map((need) => (
          <Need key={need.need} need={need} />
        ))}
      </div>
    </Section>
  );
}

function verdictText(texts: DiagnosisTexts, { kind, needs }: Diagnosis['largest'], count: number): string {
  switch (kind) {
    case 'none':
      return texts('needs.none');
    case 'sure':
      return needs.length > 1 ? texts('needs.level') : '';
    case 'open':
      return needs.length === 0 ? texts('needs.nothing', { count }) : texts('needs.open', { count });
  }
}

function Need({
  need: { need, level, points, signs, missing },
}: {
  readonly need: NeedOfDiagnosis;
}): ReactNode {
  const texts = useTexts();
  const { least, most, of } = points;
  const levelText =
    level.least === level.most
      ? texts(`level.${level.least}`)
      : texts('between', { least: texts(`level.${level.least}`), most: texts(`level.${level.most}`) });
  const speaking = signs.filter(({ grade }) => (grade ?? 0) > 0);
  return (
    <div className={styles.need}>
      <h3 className={styles.needName}>{texts(`need.${need}`)}</h3>
      <BandMark band={bandOf[level.least]} text={levelText} />
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.known} style={{ width: `${(least / of) * 100}%` }} />
        <span className={styles.open} style={{ width: `${((most - least) / of) * 100}%` }} />
      </div>
      <p className={styles.quiet}>
        {least === most
          ? texts('needs.points', { least, of })
          : texts('needs.pointsBetween', { least, most, of })}
      </p>
      {speaking.length === 0 && missing.length === 0 && (
        <p className={styles.quiet}>{texts('needs.noSign')}</p>
      )}
      {speaking.length > 0 && (
        <>
          <h4 className={styles.small}>{texts('needs.why')}</h4>
          <ul className={styles.signs}>
            {speaking.map((sign) => (
              <li key={sign.id} data-grade={sign.grade ?? 0}>
                <span className={styles.asked}>{sign.asked}</span> {sign.answer}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <details className={styles.missing}>
          <summary>{`${texts('needs.missing')}: ${missing.length}`}</summary>
          <ul className={styles.signs}>
            {missing.map(({ question, asked }) => (
              <li key={question}>{asked}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
