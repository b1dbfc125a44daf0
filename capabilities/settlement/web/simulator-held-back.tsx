/** Says that the shared figures are not all there is, where a side does not show everything. */
import type { ReactNode } from 'react';
import { isOpen } from '#capabilities/sharing/core/sharing-policy.ts';
import { listText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './simulator.module.css';
import { useFigures } from './simulator-api.ts';
import { useTexts } from './texts.ts';

export function SimulatorHeldBack(props: { readonly alliance: string }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { data } = useFigures('GET /api/v1/alliances/{alliance}/sharing-policies', {
    params: { alliance: props.alliance },
  });
  const narrow = (data?.sides ?? []).filter(
    ({ party, policy }) => party !== data?.ownParty && !isOpen(policy),
  );
  if (narrow.length === 0) return null;
  const companies = listText(
    narrow.map(({ name }) => name),
    language,
  );
  return <p className={styles.quiet}>{texts('simulator.heldBackBy', { companies, count: narrow.length })}</p>;
}
