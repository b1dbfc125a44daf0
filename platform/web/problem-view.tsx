/** A problem as people read it: what happened, where, and what would help. Inline beside the thing, or a whole page. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type CommonTexts, useCommonTexts } from './common-texts.ts';
import { Icon } from './icons.tsx';
import { Page } from './page.tsx';
import { type Problem, problemOf, shownFaults } from './problem.ts';
import styles from './problem-view.module.css';

/** The title and the sentence of a problem, in the person's language. */
export function wordsOf(
  problem: Problem,
  texts: CommonTexts,
): { readonly title: string; readonly text: string } {
  const { status, code, detail, title } = problem.document;
  if (code === 'network_unreachable')
    return { title: texts('problem.network'), text: texts('problem.networkText') };
  if (code === 'stopped') return { title: texts('problem.stopped'), text: texts('problem.stoppedText') };
  if (code === 'answer_unreadable') {
    return { title: texts('problem.unreadable'), text: texts('problem.unreadableText') };
  }
  if (status >= 500)
    return { title: texts('problem.internal'), text: detail || texts('problem.internalText') };
  if (status === 404)
    return { title: texts('problem.notFound'), text: detail || texts('problem.notFoundText') };
  if (status === 403) return { title: texts('problem.forbidden'), text: detail };
  if (status === 429) return { title: texts('problem.limit'), text: detail };
  return { title: detail === '' ? title || texts('problem.title') : texts('problem.title'), text: detail };
}

/** A problem in a line, where there is no room for more. */
export function sentenceOf(problem: Problem, texts: CommonTexts): string {
  const { detail, errors } = problem.document;
  const first = detail || wordsOf(problem, texts).title;
  return [...new Set([first, ...errors.map((fault) => fault.detail)])].join(' ');
}

export interface ProblemNoteProps {
  readonly problem: unknown;
  readonly onRetry?: () => void;
}

/** Beside the thing that failed; what else is on the page stays. */
export function ProblemNote(props: ProblemNoteProps): ReactNode {
  const texts = useCommonTexts();
  const problem = problemOf(props.problem);
  const words = wordsOf(problem, texts);
  const faults = shownFaults(problem.document);
  return (
    <div role="alert" className={styles.note}>
      <Icon name="high" />
      <div className={styles.words}>
        <strong>{words.title}</strong>
        {words.text && <p>{words.text}</p>}
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code} ${fault.detail}`}>
                {fault.path && <code>{fault.path}</code>} {fault.detail}
              </li>
            ))}
          </ul>
        )}
        {props.onRetry && (
          <Button variant="default" size="xs" onClick={props.onRetry}>
            {texts('actions.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A whole page that could not be shown. */
export function ProblemPage(props: ProblemNoteProps): ReactNode {
  const texts = useCommonTexts();
  const words = wordsOf(problemOf(props.problem), texts);
  return (
    <Page title={words.title} purpose={words.text} width="reading">
      {props.onRetry && (
        <div>
          <Button onClick={props.onRetry}>{texts('actions.retry')}</Button>
        </div>
      )}
    </Page>
  );
}
