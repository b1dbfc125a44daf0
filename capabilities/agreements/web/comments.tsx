/** Comments beside the parts of an agreement: what both sides said, what is new, and saying something oneself. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useId, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { DateText } from '#platform/web/values.tsx';
import { type Commentable, hasPart, placesOf, settledBetween } from '../core/comments.ts';
import type { CommentsView, CommentView, VersionView } from '../core/contract.ts';
import type { Side } from './alliance-and-agreement.tsx';
import { useAnswer, useSend } from './api.ts';
import styles from './comments.module.css';
import { placeWords } from './place-words.ts';
import { nameOfParty } from './plain-terms.tsx';
import { termsOnWire } from './terms-on-wire.ts';
import { type AgreementTexts, useTexts } from './texts.ts';

interface Commented {
  readonly alliance: string;
  readonly version: VersionView;
  readonly sides: readonly Side[];
  readonly comments: readonly CommentView[];
  /** Up to which entry everything was read when the page was opened. */
  readonly readUpTo: number;
  /** Whether something can be said here: not of a version that is only read. */
  readonly open: boolean;
}

const CommentsContext = createContext<Commented | null>(null);

/** Gives the parts within it their comments; while they load, or where there is no alliance yet, there are none. */
export function WithComments(props: {
  readonly alliance: string;
  readonly version: VersionView;
  readonly sides: readonly Side[];
  /** Whether this is where a person reads them, so that they count as read from then on. */
  readonly marksRead: boolean;
  /** Beside a form of its own nothing is answered here, only read. */
  readonly readOnly?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { alliance, version, sides, marksRead, readOnly = false } = props;
  const params = { alliance };
  const { data } = useAnswer(
    'GET /api/v1/alliances/{alliance}/agreement/comments',
    { params },
    { everyMillis: 10_000 },
  );
  const read = useSend('PUT /api/v1/alliances/{alliance}/agreement/comments/reading');
  const { mutate } = read;
  // What is new stays marked as long as the page is open.
  const [readBefore, setReadBefore] = useState<number | null>(null);
  if (readBefore === null && data !== undefined) setReadBefore(data.readUpTo);
  const unread = data === undefined ? 0 : newestUnread(data);
  useEffect(() => {
    if (marksRead && unread > 0) mutate({ params: { alliance }, body: { upTo: unread } });
  }, [marksRead, unread, alliance, mutate]);
  const commented =
    data === undefined || sides.length < 2
      ? null
      : {
          alliance,
          version,
          sides,
          comments: data.comments.filter((one) => one.version <= version.version),
          readUpTo: readBefore ?? data.readUpTo,
          open: !readOnly && version.state !== 'superseded' && version.state !== 'withdrawn',
        };
  // In one place before and after the comments are there, so that what is open or typed inside stays.
  return (
    <CommentsContext value={commented}>
      {props.children}
      {commented !== null && !readOnly && <GoneParts />}
    </CommentsContext>
  );
}

/** The last entry that the reader has neither written nor read; 0 for none. */
function newestUnread({ comments, readUpTo }: CommentsView): number {
  return Math.max(0, ...unreadOf(comments, readUpTo).map(({ entry }) => entry));
}

export function unreadOf(comments: readonly CommentView[], readUpTo: number) {
  return comments.flatMap(({ entries }) => entries).filter(({ own, entry }) => !own && entry > readUpTo);
}

/** What is said of one part: how many comments, how many of them new; opened, the comments themselves. */
export function PartComments(props: { readonly clause: Commentable; readonly title: string }): ReactNode {
  const commented = useContext(CommentsContext);
  if (commented === null) return null;
  const part = (one: CommentView) => one.clause === props.clause && stands(one, commented.version);
  const own = commented.comments.filter(part);
  if (own.length === 0 && !commented.open) return null;
  return own.length === 0 ? (
    <div>
      <WriteComment {...props} commented={commented} />
    </div>
  ) : (
    <Threads {...props} commented={commented} comments={own} />
  );
}

function stands(one: CommentView, version: VersionView): boolean {
  return hasPart({ ...version, terms: termsOnWire(version.terms) }, one);
}

interface ThreadsProps {
  readonly commented: Commented;
  readonly comments: readonly CommentView[];
  /** `null` for parts that are gone, of which nothing new is said. */
  readonly clause: Commentable | null;
  readonly title: string;
}

function Threads(props: ThreadsProps): ReactNode {
  const texts = useTexts();
  const { commented, comments, clause } = props;
  const unread = unreadOf(comments, commented.readUpTo).length;
  const open = comments.filter(({ resolved }) => !resolved).length;
  const [shown, setShown] = useState(unread > 0 || open > 0);
  return (
    // What is new or waits for an answer is not hidden.
    <details
      className={styles.comments}
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        {texts('comments.count', { count: comments.length })}{' '}
        {unread > 0 && <Mark tone="accent">{texts('comments.fresh', { count: unread })}</Mark>}{' '}
        {open === 0 && (
          <Mark tone="fine" icon="check">
            {texts('comments.resolved')}
          </Mark>
        )}
      </summary>
      <ul className={styles.threads} aria-label={`${texts('comments.title')}: ${props.title}`}>
        {comments.map((comment) => (
          <Thread key={comment.id} {...props} comment={comment} />
        ))}
      </ul>
      {clause !== null && <WriteComment {...props} clause={clause} />}
    </details>
  );
}

function Thread(props: ThreadsProps & { readonly comment: CommentView }): ReactNode {
  const texts = useTexts();
  const { commented, comment } = props;
  return (
    <li className={styles.thread} data-resolved={comment.resolved || undefined}>
      <p className={styles.head}>
        {comment.place !== null && <strong>{placeWords(comment.place, commented.sides, texts)}</strong>}
        <Mark tone={comment.resolved ? 'fine' : 'watch'}>
          {texts(comment.resolved ? 'comments.resolved' : 'comments.open')}
        </Mark>
      </p>
      <Said comment={comment} sides={commented.sides} readUpTo={commented.readUpTo} />
      {commented.open && <Replies alliance={commented.alliance} sides={commented.sides} comment={comment} />}
    </li>
  );
}

/** What was said, in order, each with who and when. */
export function Said(props: {
  readonly comment: CommentView;
  readonly sides: readonly Side[];
  readonly readUpTo: number;
}): ReactNode {
  const texts = useTexts();
  const { comment, sides, readUpTo } = props;
  return comment.entries.map((one) => (
    <div key={one.entry} className={styles.entry}>
      <p className={styles.head}>
        <span className={styles.quiet}>
          <strong>{one.name}</strong>, {nameOfParty(one.party, sides)}, {texts(`comments.did.${one.kind}`)}{' '}
          {texts('comments.onVersion', { version: one.version })}, <DateText date={one.at} />
        </span>
        {!one.own && one.entry > readUpTo && <Mark tone="accent">{texts('comments.isNew')}</Mark>}
      </p>
      {one.text !== '' && <p className={styles.text}>{one.text}</p>}
    </div>
  ));
}

type ReplyKind = 'answer' | 'resolve' | 'reopen';

function Replies(props: {
  readonly alliance: string;
  readonly sides: readonly Side[];
  readonly comment: CommentView;
}): ReactNode {
  const texts = useTexts();
  const role = useRoleRefusal('member');
  const [replying, setReplying] = useState<ReplyKind | null>(null);
  const kinds: readonly ReplyKind[] = ['answer', props.comment.resolved ? 'reopen' : 'resolve'];
  if (replying !== null) return <Reply {...props} kind={replying} onClose={() => setReplying(null)} />;
  return (
    <div className={styles.buttons}>
      {kinds.map((kind) => (
        <Action
          key={kind}
          variant={kind === 'answer' ? 'default' : 'subtle'}
          refusal={role}
          explain="tip"
          onClick={() => setReplying(kind)}
        >
          {texts(`comments.${kind}`)}
        </Action>
      ))}
    </div>
  );
}

function Reply(props: {
  readonly alliance: string;
  readonly sides: readonly Side[];
  readonly comment: CommentView;
  readonly kind: ReplyKind;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { alliance, comment, kind, sides } = props;
  const answer = useSend('POST /api/v1/alliances/{alliance}/agreement/comments/{comment}/answer');
  const resolve = useSend('POST /api/v1/alliances/{alliance}/agreement/comments/{comment}/resolution');
  const reopen = useSend('POST /api/v1/alliances/{alliance}/agreement/comments/{comment}/reopening');
  const entry = useEntry({
    initial: { text: '' },
    required: kind === 'answer' ? ['text'] : [],
    draft: `comment-${comment.id}-${kind}`,
  });
  const send = { answer, resolve, reopen }[kind];
  const label =
    kind === 'answer'
      ? texts('comments.answer')
      : `${texts('comments.word')} (${common('actions.optional')})`;
  return (
    <Form
      of={entry}
      submit={texts(`comments.${kind}`)}
      send={(body) => send.mutateAsync({ params: { alliance, comment: comment.id }, body })}
      onDone={props.onClose}
      onCancel={props.onClose}
      beside={<WillBeShared sides={sides} />}
    >
      <Textarea
        {...entry.field('text', label)}
        maxLength={4000}
        autosize
        minRows={2}
        data-autofocus
        autoFocus
      />
    </Form>
  );
}

function WillBeShared(props: { readonly sides: readonly Side[] }): ReactNode {
  const members = props.sides.filter(({ own }) => !own).map(({ organisationName }) => organisationName);
  return <Visibility audience={{ kind: 'will_be_shared', members }} />;
}

interface WriteProps {
  readonly commented: Commented;
  readonly clause: Commentable;
  readonly title: string;
}

function WriteComment(props: WriteProps): ReactNode {
  const texts = useTexts();
  const role = useRoleRefusal('member');
  const [writing, setWriting] = useState(false);
  if (!props.commented.open || role !== null) return null;
  if (writing) return <WriteForm {...props} onClose={() => setWriting(false)} />;
  return (
    <Button
      variant="subtle"
      size="xs"
      className={styles.write}
      onClick={() => setWriting(true)}
      aria-label={texts('comments.writeOn', { part: props.title })}
    >
      {texts('comments.write')}
    </Button>
  );
}

function WriteForm(props: WriteProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const id = useId();
  const { commented, clause, title } = props;
  const { alliance, version, sides } = commented;
  const write = useSend('POST /api/v1/alliances/{alliance}/agreement/versions/{version}/comments');
  const entry = useEntry({
    initial: { text: '', place: '' },
    required: ['text'],
    draft: `comment-on-${alliance}-${version.version}-${clause}`,
  });
  return (
    <section aria-labelledby={id} className={styles.writing}>
      <h4 id={id} className={styles.writingTitle}>
        {texts('comments.writeOn', { part: title })}
      </h4>
      <Form
        of={entry}
        submit={texts('comments.send')}
        send={({ text, place }) =>
          write.mutateAsync({
            params: { alliance, version: version.version },
            body: { clause, text, ...(place === '' ? {} : { place }) },
          })
        }
        onDone={props.onClose}
        onCancel={props.onClose}
        beside={<WillBeShared sides={sides} />}
      >
        {clause === 'terms' && (
          <NativeSelect
            {...entry.field('place', texts('comments.about'))}
            data={[
              { value: '', label: texts('comments.wholeTerms') },
              ...placeChoices(version, sides, texts),
            ]}
          />
        )}
        <Textarea
          {...entry.field('text', texts('comments.label'))}
          description={texts('comments.hint')}
          maxLength={4000}
          autosize
          minRows={2}
          autoFocus
        />
      </Form>
    </section>
  );
}

/** The places of the terms that have words of their own. */
function placeChoices(version: VersionView, sides: readonly Side[], texts: AgreementTexts) {
  return placesOf(termsOnWire(version.terms)).flatMap((value) => {
    const label = placeWords(value, sides, texts);
    return label === value ? [] : [{ value, label }];
  });
}

/** Comments on what this version has no longer; they are still part of what was said. */
function GoneParts(): ReactNode {
  const texts = useTexts();
  const commented = useContext(CommentsContext);
  if (commented === null) return null;
  const gone = commented.comments.filter((one) => !stands(one, commented.version));
  if (gone.length === 0) return null;
  const title = texts('comments.goneTitle');
  return (
    <Section title={title} purpose={texts('comments.goneText')}>
      <Threads commented={commented} comments={gone} clause={null} title={title} />
    </Section>
  );
}

/** How many comments wait for somebody to settle them, for whoever is about to approve. */
export function OpenComments(): ReactNode {
  const texts = useTexts();
  const commented = useContext(CommentsContext);
  const count = commented?.comments.filter(({ resolved }) => !resolved).length ?? 0;
  return count === 0 ? null : (
    <p>
      <Mark tone="watch">{texts('comments.openCount', { count })}</Mark>
    </p>
  );
}

/** Between an earlier and a later version: which comments were settled with the later one, and which are still open. */
export function SettledComments(props: { readonly before: number; readonly after: number }): ReactNode {
  const texts = useTexts();
  const commented = useContext(CommentsContext);
  if (commented === null) return null;
  const found = (outcome: 'settled' | 'open') =>
    commented.comments.filter((one) => settledBetween(one, props.before, props.after) === outcome);
  const groups = [
    ['comments.settledBy', found('settled')],
    ['comments.stillOpen', found('open')],
  ] as const;
  return groups.map(([title, comments]) =>
    comments.length === 0 ? null : (
      <section key={title} aria-label={texts(title)}>
        <h3 className={styles.writingTitle}>{texts(title)}</h3>
        <ul className={styles.threads}>
          {comments.map((comment) => (
            <li key={comment.id} className={styles.thread} data-resolved={comment.resolved || undefined}>
              <p className={styles.head}>
                <strong>{partName(comment, commented.sides, texts)}</strong>
              </p>
              <Said comment={comment} sides={commented.sides} readUpTo={commented.readUpTo} />
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}

/** What a comment is about, in words. */
export function partName(
  { clause, place }: Pick<CommentView, 'clause' | 'place'>,
  sides: readonly Side[],
  texts: AgreementTexts,
): string {
  if (place !== null) return placeWords(place, sides, texts);
  switch (clause) {
    case 'title':
    case 'terms':
      return texts(`text.${clause}`);
    case 'examples':
      return texts('examples.title');
    default:
      return texts(`clauses.names.${clause}`);
  }
}
