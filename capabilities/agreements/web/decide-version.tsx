/** What can be done with an open version: approve it for the own side, take it back or turn it down. */
import { Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { moneyText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { localProblem, SignerFields, useSigner } from '#platform/web/own-key.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { agreementHash } from '../core/agreement.ts';
import type { VersionView } from '../core/contract.ts';
import { decideSignature } from '../core/decide-signature.ts';
import { writeVersionFile } from '../core/write-version-file.ts';
import styles from './agreement.module.css';
import { type AllianceAndAgreement, partnerOf } from './alliance-and-agreement.tsx';
import { useAnswer, useSend } from './api.ts';
import { outcomesOf } from './examples.tsx';
import { OpenedFields } from './opened-fields.tsx';
import { nameOfParty } from './plain-terms.tsx';
import { termsOnWire } from './terms-on-wire.ts';
import { useTexts } from './texts.ts';

type DecideProps = AllianceAndAgreement & { readonly version: VersionView };

export function DecideVersion(props: DecideProps): ReactNode {
  const texts = useTexts();
  const role = useRoleRefusal('manager');
  const [deciding, setDeciding] = useState<'approve' | 'withdraw' | null>(null);
  const { alliance, version, sides } = props;
  const signedBy = version.signatures.map(({ party }) => party);
  const parties = sides.map(({ party }) => party);
  const language = useLanguage();
  const said = {
    company: (party: string) => nameOfParty(party, sides),
    money: (amount: string) => moneyText(amount, String(version.terms.currency), language),
  };
  const decision = decideSignature(
    alliance.stage,
    { ...version, signedBy },
    alliance.ownParty,
    parties,
    version.hash,
    outcomesOf(version),
  );
  const refusal = decision.ok
    ? role
    : texts(`refusals.${decision.refusal.code}`, signatureValues(decision.refusal.values ?? {}, said));
  const ours = version.proposedBy.party === alliance.ownParty;
  const close = () => setDeciding(null);
  return (
    <>
      <div className={styles.buttons}>
        <Action refusal={refusal} onClick={() => setDeciding('approve')}>
          {texts('decide.approve')}
        </Action>
        <Action variant="default" refusal={role} explain="tip" onClick={() => setDeciding('withdraw')}>
          {texts(ours ? 'decide.takeBack' : 'decide.turnDown')}
        </Action>
      </div>
      <Approve {...props} opened={deciding === 'approve'} onClose={close} />
      {deciding === 'withdraw' && <Withdraw {...props} ours={ours} onClose={close} />}
    </>
  );
}

/** What the sentences about examples name; the others name nothing. */
function signatureValues(
  values: Readonly<Record<string, string | number>>,
  { company, money }: Readonly<Record<'company' | 'money', (text: string) => string>>,
) {
  const text = (name: string) => String(values[name] ?? '');
  const amount = (name: string) => (values[name] === undefined ? '' : money(text(name)));
  const [example, party, figure] = [text('example'), company(text('party')), text('figure')];
  const [expected, found, code] = [amount('expected'), amount('found'), text('code')];
  return { example, party, figure, expected, found, code, fact: Number(values.fact ?? 0) };
}

function Approve(props: DecideProps & { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const { organisation } = useActing();
  const { alliance, version } = props;
  const common = useCommonTexts();
  const keys = useAnswer('GET /api/v1/signing-keys', {}, { when: props.opened });
  const signer = useSigner(keys.data?.keys ?? []);
  const sign = useSend('POST /api/v1/alliances/{alliance}/agreement/versions/{version}/signature');
  const terms = termsOnWire(version.terms);
  /** What the own key signs: the hash of what this page shows, worked out here. */
  const signature = () => {
    const hash = agreementHash(version.text, terms, version.examples);
    if (hash !== version.hash) throw localProblem('hash_differs', common('signer.hashDiffers'));
    return signer.sign(hash);
  };
  const file = `agreement-version-${version.version}.json`;
  const close = () => {
    signer.forget();
    props.onClose();
  };
  const last = version.signatures.length > 0;
  return (
    <Confirm
      opened={props.opened}
      onClose={close}
      kind="weighty"
      title={texts('decide.approveTitle', { version: version.version, company: organisation.name })}
      act={texts('decide.approve')}
      onAct={async () => {
        const own = signer.ownKey === null ? undefined : await signature();
        const { state } = await sign.mutateAsync({
          params: { alliance: alliance.id, version: version.version },
          body: { hash: version.hash, signature: own },
        });
        say({ text: texts(`decide.done.${state}`) });
      }}
    >
      <div className={styles.version}>
        <p>{texts('decide.approveText', { company: organisation.name })}</p>
        <p>{texts(last ? 'decide.lastSignature' : 'decide.firstSignature')}</p>
        <OpenedFields {...props} />
        <p className={styles.hash}>
          {texts('version.hash')}: <code>{version.hash}</code>
        </p>
        <SignerFields
          signer={signer}
          file={file}
          download={
            <DownloadButton
              text={texts('decide.versionFile')}
              fetchFile={async () => ({
                name: file,
                content: new Blob([writeVersionFile({ ...version, terms })]),
              })}
            />
          }
        />
      </div>
    </Confirm>
  );
}

function Withdraw(props: DecideProps & { readonly ours: boolean; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { alliance, version, ours } = props;
  const withdraw = useSend('POST /api/v1/alliances/{alliance}/agreement/versions/{version}/withdrawal');
  const entry = useEntry({ initial: { reason: '' } });
  const partner = partnerOf(alliance);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts(ours ? 'decide.takeBack' : 'decide.turnDown')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts(ours ? 'decide.takeBack' : 'decide.turnDown')}
        send={(body) =>
          withdraw.mutateAsync({ params: { alliance: alliance.id, version: version.version }, body })
        }
        onDone={props.onClose}
        onCancel={props.onClose}
        beside={partner !== null && <Visibility audience={{ kind: 'will_be_shared', members: [partner] }} />}
      >
        <p>{texts('decide.withdrawText')}</p>
        <Textarea
          {...entry.field('reason', `${texts('decide.reason')} (${common('actions.optional')})`)}
          description={texts('decide.reasonHint')}
          maxLength={1000}
          autosize
          minRows={2}
        />
      </Form>
    </Modal>
  );
}
