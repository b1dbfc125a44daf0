/** What stands above every page of a sample: that it is one, and the way out to a company of one's own. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isSampleAddress } from '#capabilities/organisations/core/sample-address.ts';
import { todayPath, welcomePath } from '#capabilities/organisations/web/paths.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { useGo } from '#platform/web/go.tsx';
import { useSend } from './api.ts';
import styles from './sample-notice.module.css';
import { useTexts } from './texts.ts';

export default function SampleNotice(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const queries = useQueryClient();
  const refusal = useRoleRefusal('owner');
  const { person, organisations } = useActing();
  const [asked, setAsked] = useState(false);
  const away = useSend('DELETE /api/v1/sample', { refresh: 'none' });
  // Who has an account has a company to go back to, or begins one on the first page.
  const own = isSampleAddress(person.email) ? undefined : organisations.find((one) => !one.sample);
  const way = own === undefined ? 'start' : 'back';
  return (
    <aside className={styles.notice} aria-label={texts('notice.label')}>
      <p className={styles.words}>
        <strong>{texts('notice.label')}</strong>
        {texts('notice.text')}
      </p>
      {refusal === null && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
          {texts(`notice.${way}.act`)}
        </Button>
      )}
      <Confirm
        opened={asked}
        onClose={() => setAsked(false)}
        title={texts(`notice.${way}.title`)}
        act={texts(`notice.${way}.confirm`)}
        onAct={async () => {
          await away.mutateAsync({});
          queries.clear();
          go(own === undefined ? welcomePath() : todayPath(own.id));
        }}
      >
        {texts('notice.gone')}
      </Confirm>
    </aside>
  );
}
