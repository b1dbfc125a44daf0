/** The pipeline: every candidate by how far its approach is, what waits for the reader, and how they are reminded. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { selectionsPath } from '#capabilities/candidates/web/paths.ts';
import { calendarSettingsPath } from '#capabilities/organisations/web/paths.ts';
import { countText } from '#kernel/format.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { listApproaches, readReminderChoice } from '../core/contract.ts';
import type { Stage } from '../core/stage-of.ts';
import { useAnswer, useSend } from './api.ts';
import { approachPath } from './paths.ts';
import { StageOfRow } from './stage-of-row.tsx';
import { useTexts } from './texts.ts';

type Row = RouteAnswer<typeof listApproaches>['approaches'][number];

/** The furthest first, what has not begun and what has ended last. */
const begun = ['met', 'meeting', 'talking', 'contacted', 'planned', 'untouched'] as const;
const order: readonly Stage[] = [...begun, 'ended'];

export function Approaches(): ReactNode {
  const texts = useTexts();
  const answer = useAnswer('GET /api/v1/approaches', {}, { everyMillis: 20_000 });
  return (
    <Page
      title={texts('list.title')}
      purpose={texts('list.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
    >
      <Answered of={answer}>{({ approaches }) => <Pipeline rows={approaches} />}</Answered>
      <ReminderChoice />
    </Page>
  );
}

function Pipeline({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const sorted = useMemo(
    () => [...rows].sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage)),
    [rows],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'candidate', header: texts('list.candidate'), kind: 'text', value: (row) => row.candidate.name },
      {
        id: 'stage',
        header: texts('list.stage'),
        kind: 'text',
        value: (row) => (row.ended === null ? texts(`stages.${row.stage}`) : texts(`endings.${row.ended}`)),
        cell: (row) => <StageOfRow stage={row.stage} ended={row.ended} />,
      },
      {
        id: 'next',
        header: texts('list.next'),
        kind: 'text',
        value: (row) => row.nextStep?.text ?? null,
        width: '22%',
      },
      { id: 'due', header: texts('list.due'), kind: 'day', value: (row) => row.nextStep?.due ?? null },
      {
        id: 'owner',
        header: texts('list.owner'),
        kind: 'text',
        value: (row) => (row.nextStep?.owner ?? row.owner)?.name ?? null,
      },
      { id: 'last', header: texts('list.lastContact'), kind: 'day', value: (row) => row.lastContactAt },
      { id: 'meeting', header: texts('list.nextMeeting'), kind: 'moment', value: (row) => row.nextMeetingAt },
      ...(new Set(rows.map((row) => row.selection.id)).size > 1
        ? [
            {
              id: 'selection',
              header: texts('list.selection'),
              kind: 'text' as const,
              value: (row: Row) => row.selection.name,
            },
          ]
        : []),
    ],
    [texts, rows],
  );
  return (
    <>
      {rows.length > 0 && (
        <Figures>
          {[...begun.toReversed(), 'ended' as const].flatMap((stage) => {
            const count = rows.filter((row) => row.stage === stage).length;
            return count === 0
              ? []
              : [<Figure key={stage} name={texts(`stages.${stage}`)} value={countText(count, language)} />];
          })}
        </Figures>
      )}
      <Table
        label={texts('list.pipeline')}
        columns={columns}
        rows={sorted}
        rowId={(row) => row.candidate.id}
        openRow={(row) => approachPath(organisation.id, row.selection.id, row.candidate.id)}
        phone="stack"
        empty={
          <Empty
            title={texts('list.none')}
            action={<GoButton to={selectionsPath(organisation.id)}>{texts('list.toCandidates')}</GoButton>}
            example={texts('list.noneExample')}
          >
            {texts('list.noneText')}
          </Empty>
        }
      />
    </>
  );
}

function ReminderChoice(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const choice = useAnswer('GET /api/v1/approach-reminders/choice', {});
  return (
    <Section
      id="reminders"
      title={texts('choice.title')}
      purpose={texts('choice.purpose')}
      action={<Go to={calendarSettingsPath(organisation.id)}>{texts('choice.calendar')}</Go>}
    >
      <Answered of={choice}>{(answer) => <ChoiceForm of={answer} />}</Answered>
    </Section>
  );
}

const offeredDays = [3, 7, 14, 21, 30, 60, 90];

function ChoiceForm({ of: choice }: { readonly of: RouteAnswer<typeof readReminderChoice> }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const choose = useSend('PUT /api/v1/approach-reminders/choice');
  const { quietDays } = choice;
  const days =
    quietDays === null || offeredDays.includes(quietDays) ? offeredDays : [quietDays, ...offeredDays];
  const entry = useEntry({
    initial: { byMail: choice.byMail, quietDays: quietDays === null ? '' : String(quietDays) },
  });
  return (
    <Form
      of={entry}
      submit={common('actions.save')}
      send={(values) =>
        choose.mutateAsync({
          body: {
            byMail: values.byMail,
            quietDays: values.quietDays === '' ? null : Number(values.quietDays),
          },
        })
      }
      onDone={() => say({ text: common('states.saved') })}
    >
      {!choice.mail && <p>{texts('choice.noMail')}</p>}
      <Checkbox {...entry.tick('byMail', texts('choice.byMail'))} />
      <NativeSelect
        {...entry.field('quietDays', texts('choice.quiet'))}
        data={[
          ...days.map((count) => ({ value: String(count), label: texts('choice.days', { count }) })),
          { value: '', label: texts('choice.never') },
        ]}
      />
    </Form>
  );
}
