/** One version, whole: its words, what they mean, who has approved it, its hash and its terms file. */
import type { ReactNode } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { CopyText } from '#platform/web/copy-text.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { DateText } from '#platform/web/values.tsx';
import { isOpen, type Sections } from '../core/agreement.ts';
import { type ClauseName, clausesAfterTerms, clausesBeforeTerms, clauseText } from '../core/clauses.ts';
import type { Commentable } from '../core/comments.ts';
import type { VersionView } from '../core/contract.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { useClient } from './api.ts';
import { Gaps } from './clause-gaps.tsx';
import { OpenComments, PartComments, SettledComments, WithComments } from './comments.tsx';
import { Differences } from './differences.tsx';
import { Examples, outcomesOf } from './examples.tsx';
import { Changed, nameOfParty, PlainTerms } from './plain-terms.tsx';
import { termsAsWritten, termsOnWire } from './terms-on-wire.ts';
import { useTexts } from './texts.ts';

export interface VersionProps {
  readonly alliance: string;
  readonly version: VersionView;
  readonly sides: readonly Side[];
  /** The version in force, where this one would replace it: what differs is marked. */
  readonly before?: VersionView | undefined;
  /** Another version to compare this one with, earlier or later. */
  readonly compared?: VersionView | undefined;
  /** Whether comments count as read once they were shown here. */
  readonly marksRead?: boolean;
}

export function Version(
  props: VersionProps & {
    readonly children?: ReactNode;
    /** Further buttons, in the row of the download. */
    readonly actions?: ReactNode;
  },
): ReactNode {
  const { alliance, version, sides, before, compared = before, marksRead = false } = props;
  const terms = termsOnWire(version.terms);
  return (
    <WithComments alliance={alliance} version={version} sides={sides} marksRead={marksRead}>
      <div className={styles.version}>
        {compared !== undefined && (
          <>
            <Differences number={compared.version} before={compared} after={version} sides={sides} />
            <SettledComments before={compared.version} after={version.version} />
          </>
        )}
        <Words text={version.text} terms={terms} sides={sides} before={before} />
        <Examples
          outcomes={outcomesOf(version)}
          currency={String(version.terms.currency)}
          timeZone={String(version.terms.timeZone)}
          sides={sides}
        />
        {isOpen(version.state) && <Gaps text={version.text} />}
        <Signatures {...props} />
        {isOpen(version.state) && <OpenComments />}
        {props.children}
        <div className={styles.buttons}>
          {props.actions}
          <Pdf {...props} />
        </div>
        <Proof {...props} />
      </div>
    </WithComments>
  );
}

/** The clauses as typed, and the terms in the reader's language. */
export function Words(props: {
  readonly text: Sections;
  readonly terms: Json;
  readonly sides: readonly Side[];
  readonly before?: VersionView | undefined;
}): ReactNode {
  const texts = useTexts();
  const { text, terms, sides, before } = props;
  const clause = (name: ClauseName) => (
    <Clause
      key={name}
      clause={name}
      title={texts(`clauses.names.${name}`)}
      text={clauseText(text, name)}
      before={before && clauseText(before.text, name)}
    />
  );
  return (
    <>
      <Clause clause="title" title={texts('text.title')} text={text.title} before={before?.text.title} />
      {clausesBeforeTerms.map(clause)}
      <section className={styles.clause}>
        <h3 className={styles.clauseTitle}>{texts('text.terms')}</h3>
        <PlainTerms terms={terms} sides={sides} before={before && termsOnWire(before.terms)} />
        <PartComments clause="terms" title={texts('text.terms')} />
      </section>
      {clausesAfterTerms.map(clause)}
    </>
  );
}

function Clause(props: {
  readonly clause: Commentable;
  readonly title: string;
  readonly text: string;
  readonly before?: string | undefined;
}): ReactNode {
  const texts = useTexts();
  const { clause, title, text, before = text } = props;
  if (text === '' && before === '') return null;
  return (
    <section className={styles.clause}>
      <h3 className={styles.clauseTitle}>
        {title} {text !== before && <Changed />}
      </h3>
      <p className={styles.text}>{text === '' ? texts('differences.nothing') : text}</p>
      {text !== '' && <PartComments clause={clause} title={title} />}
    </section>
  );
}

function Signatures(props: VersionProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { version, sides } = props;
  const { withdrawal } = version;
  return (
    <KeyValue
      entries={[
        {
          name: texts('version.proposed'),
          value: (
            <>
              {version.proposedBy.name}, {nameOfParty(version.proposedBy.party, sides)},{' '}
              <DateText date={version.proposedAt} />
            </>
          ),
        },
        ...sides.map((side) => {
          const signature = version.signatures.find(({ party }) => party === side.party);
          return {
            name: texts('version.approvalOf', { company: side.organisationName }),
            value:
              signature === undefined ? (
                <span className={styles.quiet}>{texts('version.notYet')}</span>
              ) : (
                <span className={styles.signs}>
                  <Mark tone="fine" icon="check">
                    {texts('version.approved')}
                  </Mark>
                  <span>
                    {signature.name}, <DateText date={signature.signedAt} />
                    <span className={styles.quiet}> · {common(`signer.signed.${signature.keptBy}`)}</span>
                  </span>
                </span>
              ),
          };
        }),
        ...(withdrawal === null
          ? []
          : [
              {
                name: texts('version.withdrawn'),
                value: (
                  <>
                    {withdrawal.name}, {nameOfParty(withdrawal.party, sides)},{' '}
                    <DateText date={withdrawal.withdrawnAt} />
                    {withdrawal.reason !== '' && <span className={styles.text}>: {withdrawal.reason}</span>}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

/** The version on paper, in the reader's language. */
function Pdf(props: VersionProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const language = useLanguage();
  const { version, alliance } = props;
  return (
    <DownloadButton
      text={texts('pdf.download')}
      fetchFile={() =>
        client.fetchFile('GET /api/v1/alliances/{alliance}/agreement/versions/{version}/pdf', {
          params: { alliance, version: version.version },
          query: { language },
        })
      }
    />
  );
}

/** What anybody needs to check the version without this program: hash, signatures, terms file. */
function Proof(props: VersionProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const { version, alliance } = props;
  return (
    <details className={styles.more}>
      <summary>{texts('version.proof')}</summary>
      <div className={styles.files}>
        <p className={styles.quiet}>{texts('version.hashHint')}</p>
        <CopyText text={version.hash} label={texts('version.hash')} />
        {version.signatures.map(({ party, publicKey, signature }) => (
          <p key={party} className={styles.hash}>
            {texts('version.signatureOf', { company: nameOfParty(party, props.sides) })}{' '}
            <code>{signature}</code> ({texts('version.key')} <code>{publicKey}</code>)
          </p>
        ))}
        <p className={styles.quiet}>{texts('version.fileHint')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.file} tabIndex={0} aria-label={texts('version.file')}>
          <pre>{JSON.stringify(termsAsWritten(version.terms), null, 2)}</pre>
        </section>
        <DownloadButton
          text={texts('version.download')}
          fetchFile={() =>
            client.fetchFile('GET /api/v1/alliances/{alliance}/agreement/versions/{version}/terms', {
              params: { alliance, version: version.version },
            })
          }
        />
      </div>
    </details>
  );
}
