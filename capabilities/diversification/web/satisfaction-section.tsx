/** The net promoter score with its count and how sure it is, and the answers it is made of. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { countText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Figure, Figures, Section } from '#platform/web/page.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { AnswerOnWire, SatisfactionOnWire } from '../core/contract.ts';
import { groupOf } from '../core/satisfaction.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './diversification.module.css';
import { tablePath } from './paths.ts';
import { useTexts } from './texts.ts';

/** From so many points on a score is too vague to be compared. */
const tooWide = 40;

export function SatisfactionSection({ overall }: { readonly overall: SatisfactionOnWire }): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const { organisation } = useActing();
  const [adding, setAdding] = useState(false);
  const answers = useAnswer('GET /api/v1/diversification/answers', {});
  const add = (
    <span className={styles.buttons}>
      <Action variant="default" explain="tip" refusal={refusal} onClick={() => setAdding(true)}>
        {texts('nps.add')}
      </Action>
      <GoButton variant="default" to={tablePath(organisation.id, 'answers')}>
        {texts('table.act')}
      </GoButton>
    </span>
  );
  return (
    <Section title={texts('nps.title')} purpose={texts('nps.purpose')} action={add}>
      {overall.answers > 0 && <Score of={overall} />}
      <Answered of={answers}>{({ answers: rows }) => <AnswerTable answers={rows} />}</Answered>
      {adding && <AnswerForm onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Score({ of }: { readonly of: SatisfactionOnWire }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { between, score } = of;
  return (
    <>
      <Figures>
        <Figure
          name={texts('nps.overall')}
          value={score === null ? '–' : countText(score, language)}
          note={texts('nps.of', { count: of.answers })}
        />
        <Figure name={texts('nps.promoters')} value={countText(of.promoters, language)} />
        <Figure name={texts('nps.passives')} value={countText(of.passives, language)} />
        <Figure name={texts('nps.detractors')} value={countText(of.detractors, language)} />
      </Figures>
      {between !== null && (
        <p className={styles.sentence}>
          {texts('nps.betweenLong', {
            count: of.answers,
            low: String(between.low),
            high: String(between.high),
          })}{' '}
          {between.high - between.low >= tooWide && texts('nps.few')}
        </p>
      )}
    </>
  );
}

function AnswerTable({ answers }: { readonly answers: readonly AnswerOnWire[] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const remove = useSend('DELETE /api/v1/diversification/answers/{answer}');
  const put = useSend('PUT /api/v1/diversification/answers');
  const [changing, setChanging] = useState<Omit<AnswerOnWire, 'id'> | null>(null);
  const columns = useMemo<readonly Column<AnswerOnWire>[]>(
    () => [
      { id: 'customer', header: texts('accounts.customer'), kind: 'text', value: ({ customer }) => customer },
      { id: 'asked', header: texts('nps.asked'), kind: 'day', value: ({ askedOn }) => askedOn },
      { id: 'score', header: texts('nps.overall'), kind: 'number', value: ({ score }) => score },
      {
        id: 'group',
        header: texts('nps.group'),
        kind: 'text',
        value: ({ score }) => texts(`nps.groups.${groupOf(score)}`),
        cell: ({ score }) => {
          const group = groupOf(score);
          return (
            <Mark tone={group === 'promoter' ? 'fine' : group === 'detractor' ? 'high' : 'plain'}>
              {texts(`nps.groups.${group}`)}
            </Mark>
          );
        },
      },
      {
        id: 'respondent',
        header: texts('nps.respondent'),
        kind: 'text',
        value: ({ respondent }) => respondent || null,
      },
      {
        id: 'comment',
        header: texts('nps.comment'),
        kind: 'text',
        value: ({ comment }) => comment || null,
        cell: ({ comment }) => <span className={styles.wrap}>{comment || '–'}</span>,
      },
      {
        id: 'acts',
        header: '',
        kind: 'actions',
        cell: ({ id, ...answer }) => (
          <RowActions
            refusal={refusal}
            acts={[
              {
                text: common('actions.edit'),
                label: texts('nps.changeOne', { customer: answer.customer }),
                onAct: () => setChanging(answer),
              },
              {
                text: common('actions.remove'),
                label: texts('nps.removeOne', { customer: answer.customer }),
                onAct: () => {
                  const undo = () => put.mutate({ body: answer });
                  remove.mutate(
                    { params: { answer: id } },
                    { onSuccess: () => say({ text: texts('nps.removed'), undo }) },
                  );
                },
              },
            ]}
          />
        ),
      },
    ],
    [texts, common, refusal, remove, put, say],
  );
  return (
    <>
      <Table
        label={texts('nps.list')}
        columns={columns}
        rows={answers}
        rowId={({ id }) => id}
        phone="stack"
        exportName="answers"
        empty={<Empty title={texts('nps.noneTitle')}>{texts('nps.noneText')}</Empty>}
      />
      {changing && <AnswerForm answer={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

const scores = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0'];

function AnswerForm(props: {
  /** One that is there; absent: a new one. */
  readonly answer?: Omit<AnswerOnWire, 'id'>;
  readonly onClose: () => void;
}): ReactNode {
  const { answer: known } = props;
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const put = useSend('PUT /api/v1/diversification/answers');
  const entry = useEntry({
    initial: {
      customer: known?.customer ?? '',
      askedOn: known?.askedOn ?? '',
      score: known === undefined ? '' : String(known.score),
      respondent: known?.respondent ?? '',
      comment: known?.comment ?? '',
    },
    required: ['customer', 'askedOn', 'score'],
    ...(known === undefined ? { draft: 'satisfaction-answer' } : {}),
  });
  const optional = (label: string) => `${label} (${common('actions.optional')})`;
  return (
    <Dialog
      title={known === undefined ? texts('nps.add') : texts('nps.changeOne', { customer: known.customer })}
      onClose={props.onClose}
    >
      <Form
        of={entry}
        submit={known === undefined ? texts('nps.add') : common('actions.save')}
        send={({ score, ...answer }) => put.mutateAsync({ body: { ...answer, score: Number(score) } })}
        onDone={() => {
          say({ text: known === undefined ? texts('nps.added') : common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        {known === undefined && (
          <>
            <TextInput
              {...entry.field('customer', texts('accounts.customer'))}
              description={texts('standIns.counterpartyHint')}
              maxLength={500}
              data-autofocus
            />
            <TextInput {...entry.field('askedOn', texts('nps.asked'))} type="date" />
          </>
        )}
        <NativeSelect
          {...entry.field('score', texts('nps.overall'))}
          description={texts('nps.scoreHint')}
          data={[{ value: '', label: '–' }, ...scores.map((score) => ({ value: score, label: score }))]}
        />
        {known === undefined && (
          <TextInput {...entry.field('respondent', optional(texts('nps.respondent')))} maxLength={120} />
        )}
        <Textarea
          {...entry.field('comment', optional(texts('nps.comment')))}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </Form>
    </Dialog>
  );
}
