/** An alliance at a glance: how far it is and what comes next, its sides and who answers for them, its goal. */
import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { agreementPath } from '#capabilities/agreements/web/paths.ts';
import { countryName } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { type Audience, StageMark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { stages } from '../core/alliance.ts';
import { can } from '../core/can.ts';
import type { AllianceView } from '../core/contract.ts';
import styles from './alliances.module.css';
import { useAnswer, useSend } from './api.ts';
import { InvitePartner } from './invite-partner.tsx';
import { PartnerInvitations } from './partner-invitations.tsx';
import { useTexts } from './texts.ts';

export function AllianceOverview(): ReactNode {
  const alliance = useParam('alliance');
  const answer = useAnswer('GET /api/v1/alliances/{alliance}', { params: { alliance } });
  return <Answered of={answer}>{(found) => <Overview alliance={found.alliance} />}</Answered>;
}

function Overview(props: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { alliance } = props;
  const refusal = useRoleRefusal('manager');
  const [changing, setChanging] = useState(false);
  const [inviting, setInviting] = useState(false);
  const invite = () => setInviting(true);
  const members = alliance.parties
    .filter(({ leftAt }) => leftAt === null)
    .map((side) => side.organisationName);
  const [invited] = alliance.invited;
  const audience: Audience =
    members.length > 1
      ? { kind: 'shared', members }
      : invited === undefined
        ? { kind: 'private' }
        : { kind: 'will_be_shared', members: [invited.organisationName] };
  return (
    <Page
      title={common('alliance.overview')}
      visibility={<Visibility audience={audience} />}
      action={
        <Action variant="default" refusal={refusal} explain="tip" onClick={() => setChanging(true)}>
          {texts('overview.change')}
        </Action>
      }
    >
      <StageMark
        stages={stages.map((id) => ({ id, text: texts(`stages.${id}`) }))}
        current={alliance.stage}
      />
      <Next alliance={alliance} onInvite={invite} />
      <Section title={texts('overview.goal')}>
        <p className={styles.goal}>{alliance.goal}</p>
      </Section>
      <Sides alliance={alliance} />
      <PartnerInvitations alliance={alliance} onInvite={invite} />
      {inviting && <InvitePartner alliance={alliance} onClose={() => setInviting(false)} />}
      {changing && <ChangeAlliance alliance={alliance} onClose={() => setChanging(false)} />}
    </Page>
  );
}

/** What comes next, and why: one step for each stage. */
function Next(props: { readonly alliance: AllianceView; readonly onInvite: () => void }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const role = useRoleRefusal('manager');
  const { alliance } = props;
  const allowed = can('invite_partner', alliance.stage);
  const refusal = allowed.ok ? role : texts(`refusals.${allowed.refusal.code}`);
  const waitingFor = alliance.invited[0]?.organisationName;
  const toAgreement = (
    <GoButton to={agreementPath(organisation.id, alliance.id)}>{texts('overview.toAgreement')}</GoButton>
  );
  switch (alliance.stage) {
    case 'forming':
      return waitingFor === undefined ? (
        <NextStep title={texts('overview.next.invite')} text={texts('overview.next.inviteText')}>
          <Action refusal={refusal} onClick={props.onInvite}>
            {texts('invite.title')}
          </Action>
        </NextStep>
      ) : (
        <NextStep
          title={texts('overview.next.wait', { company: waitingFor })}
          text={texts('overview.next.waitText')}
        >
          <GoButton variant="default" to={agreementPath(organisation.id, alliance.id)}>
            {texts('overview.draftMeanwhile')}
          </GoButton>
        </NextStep>
      );
    case 'agreeing':
      return (
        <NextStep title={texts('overview.next.agree')} text={texts('overview.next.agreeText')}>
          {toAgreement}
        </NextStep>
      );
    case 'running':
      return (
        <NextStep title={texts('overview.next.run')} text={texts('overview.next.runText')}>
          {toAgreement}
        </NextStep>
      );
  }
}

function NextStep(props: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.next}>
      <h2 className={styles.nextTitle}>{props.title}</h2>
      <p className={styles.nextText}>{props.text}</p>
      {props.children}
    </section>
  );
}

type Side = AllianceView['parties'][number];

function Sides(props: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('manager');
  const [naming, setNaming] = useState(false);
  const columns = useMemo<readonly Column<Side>[]>(
    () => [
      { id: 'company', header: texts('sides.company'), kind: 'text', value: (side) => side.organisationName },
      {
        id: 'country',
        header: texts('sides.country'),
        kind: 'text',
        value: (side) => countryName(side.country, language),
      },
      {
        id: 'party',
        header: texts('sides.party'),
        kind: 'text',
        value: (side) => side.party,
        cell: (side) => <code>{side.party}</code>,
      },
      {
        id: 'accountable',
        header: texts('list.accountable'),
        kind: 'text',
        value: (side) => side.accountable?.name ?? null,
      },
      {
        id: 'joined',
        header: texts('sides.joined'),
        kind: 'day',
        value: (side) => side.joinedAt.slice(0, 10),
      },
      {
        id: 'actions',
        header: texts('sides.actions'),
        kind: 'actions',
        cell: (side) =>
          side.own && (
            <Action
              variant="subtle"
              size="compact-sm"
              explain="tip"
              refusal={refusal}
              onClick={() => setNaming(true)}
            >
              {texts('sides.nameAnother')}
            </Action>
          ),
      },
    ],
    [texts, language, refusal],
  );
  return (
    <Section title={texts('sides.title')} purpose={texts('sides.purpose')}>
      <Table
        label={texts('sides.title')}
        columns={columns}
        rows={props.alliance.parties}
        rowId={(side) => side.party}
        empty={null}
        phone="stack"
      />
      {naming && <NameAccountable alliance={props.alliance} onClose={() => setNaming(false)} />}
    </Section>
  );
}

function NameAccountable(props: {
  readonly alliance: AllianceView;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const people = useAnswer('GET /api/v1/people', {});
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('sides.nameTitle')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Answered of={people}>{(answer) => <NameForm {...props} people={answer.people} />}</Answered>
    </Modal>
  );
}

function NameForm(props: {
  readonly alliance: AllianceView;
  readonly onClose: () => void;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const name = useSend('PUT /api/v1/alliances/{alliance}/accountable-person');
  const own = props.alliance.parties.find((side) => side.own)?.accountable?.person;
  const entry = useEntry({ initial: { person: own ?? props.people[0]?.id ?? '' } });
  return (
    <Form
      of={entry}
      submit={texts('sides.name')}
      send={(body) => name.mutateAsync({ params: { alliance: props.alliance.id }, body })}
      onDone={() => {
        say({ text: common('states.saved') });
        props.onClose();
      }}
      onCancel={props.onClose}
    >
      <NativeSelect
        {...entry.field('person', texts('begin.accountable'))}
        description={texts('begin.accountableHint')}
        data={props.people.map((one) => ({ value: one.id, label: one.name }))}
      />
    </Form>
  );
}

function ChangeAlliance(props: { readonly alliance: AllianceView; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { alliance } = props;
  const change = useSend('PATCH /api/v1/alliances/{alliance}');
  const entry = useEntry({
    initial: { name: alliance.name, goal: alliance.goal },
    required: ['name', 'goal'],
  });
  const others = alliance.parties.filter(({ own, leftAt }) => !own && leftAt === null);
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('overview.change')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={(body) => change.mutateAsync({ params: { alliance: alliance.id }, body })}
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
        beside={
          others.length > 0 && (
            <Visibility
              audience={{ kind: 'will_be_shared', members: others.map((side) => side.organisationName) }}
            />
          )
        }
      >
        <TextInput {...entry.field('name', texts('begin.name'))} maxLength={120} />
        <Textarea {...entry.field('goal', texts('begin.goal'))} maxLength={2000} autosize minRows={3} />
      </Form>
    </Modal>
  );
}
