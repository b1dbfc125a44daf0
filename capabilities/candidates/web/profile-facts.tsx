/** The ideal partner in words, to stand beside the candidates. */
import type { ReactNode } from 'react';
import { countText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import styles from './longlist-page.module.css';
import { profilePath } from './paths.ts';
import { criterionName, useTexts } from './texts.ts';

export function ProfileFacts({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { profile, selection, criteria } = whole;
  const to = profilePath(organisation.id, selection.id);
  const musts = criteria.filter(({ mustBeAtLeast }) => mustBeAtLeast !== null);
  return (
    <aside className={styles.profile} aria-label={texts('profile.title')}>
      <h2>{texts('profile.title')}</h2>
      {profile === null ? (
        <p>{texts('profile.none')}</p>
      ) : (
        <KeyValue
          entries={[
            { name: texts('profile.size'), value: sizeText() },
            { name: texts('profile.industry'), value: profile.industry || '–' },
            { name: texts('profile.competing'), value: profile.competing || '–' },
            { name: texts('profile.customers'), value: profile.customers || '–' },
            { name: texts('profile.capability'), value: profile.capability || '–' },
            { name: texts('profile.win_win'), value: profile.winWin || '–' },
            {
              name: texts('profile.musts'),
              value: musts.map((one) => criterionName(texts, one)).join('; ') || '–',
            },
          ]}
        />
      )}
      <Go to={to}>{profile === null ? texts('profile.describe') : texts('profile.change')}</Go>
    </aside>
  );

  function sizeText(): string {
    const { sizeLeast = null, sizeMost = null } = profile ?? {};
    const [least, most] = [sizeLeast, sizeMost].map((size) => countText(size ?? 0, language));
    if (sizeLeast !== null && sizeMost !== null) {
      return texts('profile.sizeBetween', { least: least ?? '', most: most ?? '' });
    }
    if (sizeLeast !== null) return texts('profile.sizeFrom', { least: least ?? '' });
    if (sizeMost !== null) return texts('profile.sizeUpTo', { most: most ?? '' });
    return selection.ourSize === null
      ? '–'
      : texts('profile.sizeOurs', { ours: countText(selection.ourSize, language) });
  }
}
