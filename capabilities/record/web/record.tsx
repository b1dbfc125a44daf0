/** The record of an alliance: what happened, the file to keep, and up to where each side has signed. */
import { type ReactNode, useState } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { CopyText } from '#platform/web/copy-text.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useParam } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { localProblem, SignerFields, useSigner } from '#platform/web/own-key.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { RecordView } from '../core/contract.ts';
import { useAnswer, useClient, useSend } from './api.ts';
import { EntryTable } from './entry-table.tsx';
import styles from './record.module.css';
import { useTexts } from './texts.ts';

/** As it is typed, in every language. */
const command = 'bin/entente verify record.jsonl --seen record-earlier.jsonl';

export function RecordPage(): ReactNode {
  const alliance = useParam('alliance');
  const answer = useAnswer('GET /api/v1/alliances/{alliance}', { params: { alliance } });
  return <Answered of={answer}>{(found) => <OfAlliance alliance={found.alliance} />}</Answered>;
}

function OfAlliance({ alliance }: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const members = alliance.parties
    .filter(({ leftAt }) => leftAt === null)
    .map(({ organisationName }) => organisationName);
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/record',
    { params: { alliance: alliance.id }, query: {} },
    { everyMillis: 10_000, keepLast: true },
  );
  return (
    <Page
      title={texts('page.title')}
      purpose={texts('page.purpose')}
      visibility={
        <Visibility audience={members.length > 1 ? { kind: 'shared', members } : { kind: 'private' }} />
      }
      action={<Download alliance={alliance.id} />}
    >
      <Answered of={answer}>
        {(record) =>
          record.entries.length === 0 ? (
            <Empty title={texts('page.none')}>{texts('page.noneText')}</Empty>
          ) : (
            <>
              <Section title={texts('page.all')}>
                <EntryTable key={record.head.sequence} alliance={alliance} first={record} />
              </Section>
              <Seen alliance={alliance} record={record} />
              <Section title={texts('page.checkTitle')} purpose={texts('page.checkText')}>
                <CopyText text={command} label={texts('page.checkTitle')} />
              </Section>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Download(props: { readonly alliance: string }): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const params = { alliance: props.alliance };
  return (
    <DownloadButton
      text={texts('page.download')}
      fetchFile={() => client.fetchFile('GET /api/v1/alliances/{alliance}/record.jsonl', { params })}
    />
  );
}

interface SeenProps {
  readonly alliance: AllianceView;
  readonly record: RecordView;
}

/** Up to where each side has signed, and the button with which the own side signs what this page shows. */
function Seen({ alliance, record }: SeenProps): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('manager');
  const [asked, setAsked] = useState<{ readonly sequence: number; readonly hash: string } | null>(null);
  const countersign = useSend('POST /api/v1/alliances/{alliance}/record/countersignature');
  const common = useCommonTexts();
  const client = useClient();
  const keys = useAnswer('GET /api/v1/signing-keys', {}, { when: asked !== null });
  const signer = useSigner(keys.data?.keys ?? []);
  const fetchRecord = () =>
    client.fetchFile('GET /api/v1/alliances/{alliance}/record.jsonl', { params: { alliance: alliance.id } });
  /** What the own key signs: the entry that was seen, in a record that is checked here from its first one on. */
  const signedHead = async (seen: { readonly sequence: number; readonly hash: string }) => {
    const { headToSign } = await import('../core/head-to-sign.ts');
    const head = headToSign(await (await fetchRecord()).content.text(), seen.sequence);
    if (!head.ok || head.value.hash !== seen.hash)
      throw localProblem('hash_differs', common('signer.hashDiffers'));
    return { ...head.value, signature: await signer.sign(head.value.hash) };
  };
  const close = () => {
    signer.forget();
    setAsked(null);
  };
  const { sequence, hash } = record.head;
  const values = { sequence: asked?.sequence ?? sequence };
  return (
    <Section title={texts('page.seenTitle')} purpose={texts('page.seenText')}>
      <KeyValue
        entries={[
          ...alliance.parties.map(({ party, organisationName }) => ({
            name: texts('page.seenBy', { company: organisationName }),
            value: <SeenUpTo of={record.countersigned.find((one) => one.party === party)} />,
          })),
          { name: texts('page.hash'), value: <code className={styles.hash}>{hash}</code> },
        ]}
      />
      <div>
        <Action refusal={refusal} onClick={() => setAsked(hash === null ? null : { sequence, hash })}>
          {texts('page.sign')}
        </Action>
      </div>
      <Confirm
        opened={asked !== null}
        onClose={close}
        kind="weighty"
        title={texts('page.signTitle', values)}
        act={texts('page.sign')}
        onAct={async () => {
          if (asked === null) return;
          const body = signer.ownKey === null ? asked : await signedHead(asked);
          await countersign.mutateAsync({ params: { alliance: alliance.id }, body });
          say({ text: texts('page.signDone', values) });
        }}
      >
        {texts('page.signConfirm', values)}
        <SignerFields
          signer={signer}
          file="record.jsonl"
          download={<DownloadButton text={texts('page.download')} fetchFile={fetchRecord} />}
        />
      </Confirm>
    </Section>
  );
}

function SeenUpTo({ of }: { readonly of: RecordView['countersigned'][number] | undefined }): ReactNode {
  const texts = useTexts();
  if (of === undefined) return <span className={styles.quiet}>{texts('page.seenNever')}</span>;
  return (
    <>
      {texts('page.seenUpTo', { sequence: of.sequence })}, <DateText date={of.at} />
    </>
  );
}
