/** Writing a decision down: whom, why, with which doubts, by whom, with what speaks against it in sight. */
import { Checkbox, Radio, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { diligenceItemPath } from '#capabilities/diligence/web/paths.ts';
import { countText, percentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { type Entry, FieldError, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Go, useGo, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { problemOf } from '#platform/web/problem.ts';
import { useToast } from '#platform/web/toast.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './decisions.module.css';
import { decisionPath, decisionsPath } from './paths.ts';
import { SayWarnings } from './say-warnings.tsx';
import { useItemName, useTexts } from './texts.ts';

export function DecidePage(): ReactNode {
  const selection = useParam('selection');
  const answer = useAnswer('GET /api/v1/selections/{selection}/decision-basis', { params: { selection } });
  const people = useAnswer('GET /api/v1/people', {});
  const latest = async () => (await answer.refetch()).data;
  return (
    <Answered of={answer}>
      {(basis) => (
        <Answered of={people}>
          {(answered) => <Decide basis={basis} people={answered.people} latest={latest} />}
        </Answered>
      )}
    </Answered>
  );
}

/** Stands for “none of them” among ids. */
const nobody = 'nobody';

interface Values extends Record<string, unknown> {
  readonly candidate: string;
  readonly why: string;
  /** One a line. */
  readonly doubts: string;
  readonly deciders: readonly string[];
  /** The basis that is shown, also when the rest comes back from a draft. */
  readonly basis: string;
}

interface DecideProps {
  readonly basis: BasisAnswer;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Asks for the basis as it is now. */
  readonly latest: () => Promise<BasisAnswer | undefined>;
}

function Decide({ basis, people, latest }: DecideProps): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation, person } = useActing();
  const refusal = useRoleRefusal('manager');
  const params = { selection: basis.selection.id };
  const record = useSend('POST /api/v1/selections/{selection}/decisions');
  const initial: Values = { candidate: '', why: '', doubts: '', deciders: [person.id], basis: basis.basis };
  const entry = useEntry({
    initial,
    required: ['candidate', 'why'],
    check: ({ deciders }) =>
      deciders.length > 0
        ? []
        : [{ path: 'deciders', code: 'deciders', detail: texts('decide.decidersNeeded') }],
    draft: `decide-${basis.selection.id}`,
    secret: ['basis'],
  });
  const back = decisionsPath(organisation.id, basis.selection.id);
  const send = async (values: Values) => {
    const doubts = values.doubts.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const candidate = values.candidate === nobody ? null : values.candidate;
    const body = { ...values, candidate, doubts, deciders: [...values.deciders] };
    try {
      return await record.mutateAsync({ params, body });
    } catch (error) {
      // The refusal says that something changed; whoever sends again has seen how things stand.
      const now = problemOf(error).document.code === 'basis_was_changed' ? await latest() : undefined;
      if (now !== undefined) entry.set({ basis: now.basis });
      throw error;
    }
  };
  return (
    <Page
      title={texts('decide.title')}
      purpose={texts('decide.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: texts('title') }}
      width="reading"
    >
      <Form
        of={entry}
        submit={texts('decide.send')}
        refusal={refusal}
        send={send}
        onDone={({ decision }) => {
          say({ text: texts('decide.done') });
          go(decisionPath(organisation.id, basis.selection.id, decision.number));
        }}
        onCancel={() => go(back)}
        beside={<p className={styles.quiet}>{texts('decide.beside')}</p>}
      >
        <Who of={entry} basis={basis} />
        <Against basis={basis} candidate={entry.values.candidate} />
        <Textarea
          {...entry.field('why', texts('decide.why'))}
          description={texts('decide.whyHint')}
          autosize
          minRows={3}
          maxLength={4000}
        />
        <Textarea
          {...entry.field('doubts', texts('decide.doubts'))}
          description={texts('decide.doubtsHint')}
          autosize
          minRows={2}
        />
        <Deciders of={entry} people={people} />
      </Form>
    </Page>
  );
}

function Who({ of: entry, basis }: { readonly of: Entry<Values>; readonly basis: BasisAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const standing = ({ rank, score, shareFirst }: BasisAnswer['candidates'][number]) => {
    if (rank === null || score === null) return texts('decide.out');
    const figures = { rank, score: countText(score, language, 2) };
    return shareFirst === null
      ? texts('decide.standingPlain', figures)
      : texts('decide.standing', { ...figures, share: percentText(shareFirst, language, 0) });
  };
  return (
    <Radio.Group {...entry.field('candidate', texts('decide.who'))}>
      <div className={styles.choices}>
        {basis.candidates.map((one) => (
          <Radio key={one.id} value={one.id} label={one.name} description={standing(one)} />
        ))}
        <Radio value={nobody} label={texts('decide.nobody')} />
      </div>
    </Radio.Group>
  );
}

/** What speaks against the chosen one, and what blocks the decision, each with the way there. */
function Against(props: { readonly basis: BasisAnswer; readonly candidate: string }): ReactNode {
  const texts = useTexts();
  const nameOf = useItemName();
  const { organisation } = useActing();
  const { basis } = props;
  const chosen = basis.candidates.find(({ id }) => id === props.candidate);
  if (chosen === undefined) return null;
  const { warnings, blocking } = chosen;
  return (
    <div className={styles.against} role="status">
      <strong>{texts('decide.against')}</strong>
      {blocking.length > 0 && (
        <p className={styles.blocked}>{texts('decide.blocked', { count: blocking.length })}</p>
      )}
      {blocking.map((item) => (
        <p key={item.id} className={styles.text}>
          {item.finding}{' '}
          <Go to={diligenceItemPath(organisation.id, basis.selection.id, chosen.id, item.id)}>
            {texts('decide.toFinding', { item: nameOf(item) })}
          </Go>
        </p>
      ))}
      {warnings.length > 0 ? (
        <SayWarnings warnings={warnings} criteria={basis.criteria} />
      ) : (
        blocking.length === 0 && <p>{texts('decide.nothingAgainst')}</p>
      )}
    </div>
  );
}

function Deciders(props: { readonly of: Entry<Values>; readonly people: DecideProps['people'] }): ReactNode {
  const texts = useTexts();
  const { of: entry } = props;
  const chosen = entry.values.deciders;
  const fault = entry.faults.find(({ path }) => path === 'deciders');
  const change = (id: string, isIn: boolean) =>
    entry.set({ deciders: isIn ? [...chosen, id] : chosen.filter((one) => one !== id) });
  return (
    <FieldGroup title={texts('decide.deciders')}>
      <div className={styles.people} id={entry.mark('deciders', texts('decide.deciders'))} tabIndex={-1}>
        {props.people.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(event) => change(id, event.currentTarget.checked)}
          />
        ))}
        {fault !== undefined && <FieldError text={fault.detail} />}
      </div>
    </FieldGroup>
  );
}
