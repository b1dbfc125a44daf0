/** What falls due, in a person's own calendar: once as a file, or always by a secret address that can be withdrawn. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FeedAnswer } from '#capabilities/calendar/core/contract.ts';
import { feedContents } from '#capabilities/calendar/core/entry.ts';
import type { en } from '#capabilities/calendar/core/messages/en.ts';
import { momentText } from '#kernel/format.ts';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { CopyText } from '#platform/web/copy-text.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { type Texts, textsOf } from '#platform/web/texts.ts';
import { useToast } from '#platform/web/toast.tsx';
import { useAnswer, useClient, useSend } from './api.ts';
import styles from './calendar-settings.module.css';
import { SettingsPage } from './settings-page.tsx';

const useTexts: () => Texts<typeof en> = textsOf<typeof en>('calendar');

type Content = (typeof feedContents)[number];

export function CalendarSettings(): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const feed = useAnswer('GET /api/v1/calendar/feed', {});
  const [content, setContent] = useState<Content>('own');
  return (
    <SettingsPage title={texts('page.title')} purpose={texts('page.purpose')} width="reading">
      <NativeSelect
        label={texts('page.content')}
        value={content}
        onChange={({ currentTarget }) =>
          setContent(feedContents.find((one) => one === currentTarget.value) ?? 'own')
        }
        data={feedContents.map((one) => ({ value: one, label: texts(`page.contents.${one}`) }))}
      />
      <Section title={texts('page.feed')} purpose={texts('page.feedPurpose')}>
        <Answered of={feed}>{(answer) => <Feed answer={answer} content={content} />}</Answered>
      </Section>
      <Section title={texts('page.file')} purpose={texts('page.filePurpose')}>
        <DownloadButton
          text={texts('page.download')}
          fetchFile={() => client.fetchFile('GET /api/v1/calendar', { query: { content } })}
        />
      </Section>
    </SettingsPage>
  );
}

function Feed(props: { readonly answer: FeedAnswer; readonly content: Content }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = useToast();
  const { content } = props;
  const { feed } = props.answer;
  const make = useSend('POST /api/v1/calendar/feed');
  const withdraw = useSend('DELETE /api/v1/calendar/feed');
  const [asking, setAsking] = useState<'nothing' | 'again' | 'withdraw'>('nothing');
  const close = () => setAsking('nothing');
  const makeOne = () => make.mutateAsync({ body: { content } });
  return (
    <div className={styles.feed}>
      {make.data !== undefined && feed !== null && (
        <>
          <p>{texts('page.shownOnce')}</p>
          <CopyText text={make.data.address} label={texts('page.address')} />
        </>
      )}
      {feed === null ? (
        <div>
          <Action refusal={null} loading={make.isPending} onClick={() => make.mutate({ body: { content } })}>
            {texts('page.make')}
          </Action>
        </div>
      ) : (
        <>
          <p className={styles.quiet}>
            {texts('page.madeAt', {
              when: momentText(feed.madeAt, language),
              content: texts(`page.contents.${feed.content}`),
            })}
          </p>
          <div className={styles.buttons}>
            <Action refusal={null} variant="default" onClick={() => setAsking('again')}>
              {texts('page.makeAgain')}
            </Action>
            <Action refusal={null} variant="default" onClick={() => setAsking('withdraw')}>
              {texts('page.withdraw')}
            </Action>
          </div>
        </>
      )}
      {make.error && <ProblemNote problem={make.error} />}
      <Confirm
        opened={asking === 'again'}
        onClose={close}
        title={texts('page.makeAgain')}
        act={texts('page.makeAgain')}
        onAct={makeOne}
      >
        {texts('page.makeAgainText')}
      </Confirm>
      <Confirm
        opened={asking === 'withdraw'}
        onClose={close}
        title={texts('page.withdraw')}
        act={texts('page.withdraw')}
        onAct={async () => {
          await withdraw.mutateAsync({});
          make.reset();
          say({ text: texts('page.withdrawn') });
        }}
      >
        {texts('page.withdrawText')}
      </Confirm>
    </div>
  );
}
