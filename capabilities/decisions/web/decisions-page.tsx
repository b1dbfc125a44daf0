/** The decisions of a search: which stands, which were before it. */
import type { ReactNode } from 'react';
import { selectionPath } from '#capabilities/candidates/web/paths.ts';
import { momentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go, GoButton, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import type { DecisionsAnswer } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import styles from './decisions.module.css';
import { decidePath, decisionPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function DecisionsPage(): ReactNode {
  const selection = useParam('selection');
  const line = 'GET /api/v1/selections/{selection}/decisions';
  const answer = useAnswer(line, { params: { selection } }, { everyMillis: 20_000 });
  return <Answered of={answer}>{(whole) => <Decisions whole={whole} />}</Answered>;
}

function Decisions({ whole }: { readonly whole: DecisionsAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('manager');
  const { selection, decisions } = whole;
  const act =
    refusal === null ? (
      <GoButton to={decidePath(organisation.id, selection.id)}>{texts('act')}</GoButton>
    ) : (
      <Action refusal={refusal}>{texts('act')}</Action>
    );
  return (
    <Page
      title={texts('title')}
      purpose={texts('purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection.id), text: selection.name }}
      action={decisions.length > 0 ? act : undefined}
    >
      {decisions.length === 0 ? (
        <Empty title={texts('none')} action={act} example={<p>{texts('example')}</p>}>
          {texts('noneText')}
        </Empty>
      ) : (
        <ul className={styles.list}>
          {decisions.map((decision) => (
            <Line key={decision.number} decision={decision} selection={selection.id} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Line(props: {
  readonly decision: DecisionsAnswer['decisions'][number];
  readonly selection: string;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { number, candidate, at, by, isSuperseded } = props.decision;
  const who = candidate === null ? texts('forNobody') : texts('forCandidate', { name: candidate.name });
  return (
    <li className={styles.decision}>
      <span className={styles.words}>
        <Go to={decisionPath(organisation.id, props.selection, number)} className={styles.name}>
          {who}
        </Go>
        <span className={styles.quiet}>
          {texts('number', { number })} · {texts('by', { name: by.name, when: momentText(at, language) })}
        </span>
      </span>
      <Mark tone={isSuperseded ? 'plain' : 'fine'}>
        {isSuperseded ? texts('superseded') : texts('stands')}
      </Mark>
    </li>
  );
}
