/** Writing the clauses: what each settles, an example to begin with, and at once what is not said yet. */
import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Entry, FieldGroup } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { optionalClauses } from '../core/clause-points.ts';
import { type ClauseKind, type ClauseName, clauseKinds, clauseText } from '../core/clauses.ts';
import { clauseGap } from '../core/completeness-gaps.ts';
import type { DraftForm } from '../core/contract.ts';
import styles from './agreement.module.css';
import { gapSentences } from './clause-gaps.tsx';
import { PartComments } from './comments.tsx';
import { useTexts } from './texts.ts';

/** The clauses beyond scope, money and notice, each folded away under its name and how it stands. */
export function ClauseFields(props: { readonly entry: Entry<DraftForm> }): ReactNode {
  const texts = useTexts();
  return (
    <FieldGroup title={texts('clauses.title')} hint={texts('clauses.hint')}>
      <div>
        {clauseKinds.map((kind) => (
          <FoldedClause key={kind} kind={kind} entry={props.entry} />
        ))}
      </div>
    </FieldGroup>
  );
}

function FoldedClause(props: { readonly kind: ClauseKind; readonly entry: Entry<DraftForm> }): ReactNode {
  const texts = useTexts();
  const { kind, entry } = props;
  const faulty = entry.form.errors[`clauses.${kind}`] !== undefined;
  return (
    <details className={styles.fold} {...(faulty ? { open: true } : {})}>
      <summary>
        <span>{texts(`clauses.names.${kind}`)}</span> <Standing clause={kind} form={entry.values} />
      </summary>
      <ClauseField clause={kind} entry={entry} />
    </details>
  );
}

/** How a clause stands, in a word. */
function Standing(props: { readonly clause: ClauseName; readonly form: DraftForm }): ReactNode {
  const texts = useTexts();
  const typed = clauseText(props.form, props.clause);
  if (typed.trim() === '') {
    const optional = optionalClauses.includes(props.clause);
    return <Mark tone="plain">{texts(optional ? 'clauses.optional' : 'clauses.empty')}</Mark>;
  }
  return clauseGap(props.clause, typed) === null ? (
    <Mark tone="fine">{texts('clauses.said')}</Mark>
  ) : (
    <Mark tone="watch">{texts('clauses.look')}</Mark>
  );
}

/** One clause: its text, what it settles, and below it the example while it is empty or what it does not say yet. */
export function ClauseField(props: {
  readonly clause: ClauseName;
  readonly entry: Entry<DraftForm>;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { clause, entry } = props;
  const path = clause === 'scope' || clause === 'notice' ? clause : `clauses.${clause}`;
  const typed = clauseText(entry.values, clause);
  const gap = typed.trim() === '' ? null : clauseGap(clause, typed);
  return (
    <div className={styles.clauseField}>
      <Textarea
        {...entry.field(path, texts(`clauses.names.${clause}`))}
        description={texts(`clauses.settles.${clause}`)}
        maxLength={20_000}
        autosize
        minRows={3}
      />
      {typed.trim() === '' && (
        <div className={styles.example}>
          <p>
            <span className={styles.quiet}>{texts('clauses.example')}</span>{' '}
            {texts(`clauses.examples.${clause}`)}
          </p>
          <Button
            variant="default"
            size="xs"
            onClick={() => entry.form.setFieldValue(path, texts(`clauses.examples.${clause}`))}
          >
            {texts('clauses.begin')}
          </Button>
        </div>
      )}
      <PartComments clause={clause} title={texts(`clauses.names.${clause}`)} />
      {gap !== null && (
        <ul className={styles.unsaid}>
          {gapSentences(gap, texts, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
