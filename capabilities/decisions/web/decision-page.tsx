/** A decision as it was made: read from its document alone, whatever has changed since. */
import type { ReactNode } from 'react';
import { momentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { Go, useParam } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark, Mark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { PrintButton } from '#platform/web/print-button.tsx';
import { type DecisionDocument, isUnchanged, readDocument } from '../core/document.ts';
import { useAnswer, useClient } from './api.ts';
import styles from './decisions.module.css';
import { FrozenFindings } from './frozen-findings.tsx';
import { FrozenRanking } from './frozen-ranking.tsx';
import { decisionPath, decisionsPath } from './paths.ts';
import { SayWarnings } from './say-warnings.tsx';
import { useTexts } from './texts.ts';

interface Read {
  readonly document: string;
  readonly hash: string;
  readonly isSuperseded: boolean;
  readonly latest: number;
}

export function DecisionPage(): ReactNode {
  const params = { selection: useParam('selection'), number: Number(useParam('number')) };
  const answer = useAnswer('GET /api/v1/selections/{selection}/decisions/{number}', { params });
  return <Answered of={answer}>{(read) => <Frozen read={read} />}</Answered>;
}

function Frozen({ read }: { readonly read: Read }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const document = readDocument(read.document);
  const { decision, selection } = document;
  const chosen = selection.candidates.find(({ id }) => id === decision.candidate);
  const outcome = chosen === undefined ? texts('forNobody') : texts('forCandidate', { name: chosen.name });
  return (
    <Page
      title={texts('read.title', { number: decision.number, name: outcome })}
      purpose={selection.selection.name}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: decisionsPath(organisation.id, selection.selection.id), text: texts('title') }}
      action={<Acts document={document} />}
    >
      {read.isSuperseded && (
        <p>
          {texts('supersededBy')}{' '}
          <Go to={decisionPath(organisation.id, selection.selection.id, read.latest)}>
            {texts('toLatest', { number: read.latest })}
          </Go>
        </p>
      )}
      <What document={document} outcome={outcome} isSuperseded={read.isSuperseded} />
      <Section title={texts('read.why')}>
        <p className={styles.text}>{decision.why}</p>
      </Section>
      <Section title={texts('read.doubts')}>
        {decision.doubts.length === 0 ? (
          <p className={styles.quiet}>{texts('read.noDoubts')}</p>
        ) : (
          <ul className={styles.doubts}>
            {decision.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        )}
      </Section>
      {decision.warnings.length > 0 && (
        <Section title={texts('read.warnings')}>
          <SayWarnings warnings={decision.warnings} criteria={selection.criteria} />
        </Section>
      )}
      <FrozenRanking snapshot={selection} />
      <FrozenFindings document={document} />
      <Fingerprint read={read} />
    </Page>
  );
}

function Acts({ document }: { readonly document: DecisionDocument }): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const { decision, selection } = document;
  const params = { selection: selection.selection.id, number: decision.number };
  const line = 'GET /api/v1/selections/{selection}/decisions/{number}/file';
  return (
    <div className={styles.buttons}>
      <PrintButton>{texts('read.print')}</PrintButton>
      <DownloadButton text={texts('read.export')} fetchFile={() => client.fetchFile(line, { params })} />
    </div>
  );
}

function What(props: {
  readonly document: DecisionDocument;
  readonly outcome: string;
  readonly isSuperseded: boolean;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { decision } = props.document;
  const { supersedes } = decision;
  return (
    <KeyValue
      entries={[
        {
          name: texts('read.outcome'),
          value: (
            <>
              {props.outcome}{' '}
              <Mark tone={props.isSuperseded ? 'plain' : 'fine'}>
                {props.isSuperseded ? texts('superseded') : texts('stands')}
              </Mark>
              {supersedes !== null && (
                <p className={styles.quiet}>{texts('supersedes', { number: supersedes.number })}</p>
              )}
            </>
          ),
        },
        { name: texts('read.deciders'), value: decision.deciders.map(({ name }) => name).join(' · ') },
        { name: texts('read.writtenBy'), value: decision.by.name },
        { name: texts('read.when'), value: momentText(decision.at, language) },
      ]}
    />
  );
}

/** The fingerprint that the server keeps, and whether this browser comes to the same. */
function Fingerprint({ read }: { readonly read: Read }): ReactNode {
  const texts = useTexts();
  const same = isUnchanged(read.document, read.hash);
  return (
    <Section title={texts('read.hash')}>
      <p className={styles.hash}>
        <code>{read.hash}</code>
      </p>
      <p>
        <BandMark
          band={same ? 'fine' : 'high'}
          text={same ? texts('read.unchanged') : texts('read.changed')}
        />
      </p>
    </Section>
  );
}
