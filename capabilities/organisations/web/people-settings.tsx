/** Who works here, in which role, and who has been invited. */
import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RouteAnswer } from '#kernel/route.ts';
import { atLeast, type Role, roles } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { CopyText } from '#platform/web/copy-text.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { Mark, type Tone, Visibility } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { listInvitations, listPeople } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

type Colleague = RouteAnswer<typeof listPeople>['people'][number];
type Invitation = RouteAnswer<typeof listInvitations>['invitations'][number];

export function PeopleSettings(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('manager');
  const [inviting, setInviting] = useState(false);
  return (
    <SettingsPage
      title={texts('people.title', { organisation: organisation.name })}
      purpose={texts('people.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      action={
        <Action
          refusal={refusal}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setInviting(true)}
        >
          {texts('people.invite')}
        </Action>
      }
    >
      <People />
      <RoleWords />
      {atLeast(organisation.role, 'manager') && <Invitations />}
      {inviting && <Invite onClose={() => setInviting(false)} />}
    </SettingsPage>
  );
}

function People(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { person: self } = useActing();
  const people = useAnswer('GET /api/v1/people', {});
  const [changing, setChanging] = useState<Colleague | null>(null);
  const [removing, setRemoving] = useState<Colleague | null>(null);
  const refusal = useRoleRefusal('owner');
  const remove = useSend('DELETE /api/v1/people/{person}');
  const columns = useMemo<readonly Column<Colleague>[]>(
    () => [
      { id: 'name', header: texts('company.name'), kind: 'text', value: (one) => one.name },
      { id: 'email', header: texts('person.email'), kind: 'text', value: (one) => one.email },
      { id: 'role', header: texts('people.role'), kind: 'text', value: (one) => common(`role.${one.role}`) },
      { id: 'since', header: texts('people.since'), kind: 'day', value: (one) => one.since },
      {
        id: 'actions',
        header: texts('people.actions'),
        kind: 'actions',
        cell: (one) => (
          <>
            <Action
              variant="subtle"
              size="compact-sm"
              explain="tip"
              refusal={refusal}
              aria-label={texts('people.changeRoleOf', { name: one.name })}
              onClick={() => setChanging(one)}
            >
              {common('actions.edit')}
            </Action>
            {one.id !== self.id && (
              <Action
                variant="subtle"
                size="compact-sm"
                explain="tip"
                refusal={refusal}
                aria-label={texts('people.removeOne', { name: one.name })}
                onClick={() => setRemoving(one)}
              >
                {common('actions.remove')}
              </Action>
            )}
          </>
        ),
      },
    ],
    [texts, common, refusal, self.id],
  );
  return (
    <Answered of={people}>
      {(answer) => (
        <>
          <Table
            label={texts('people.label')}
            columns={columns}
            rows={answer.people}
            rowId={(one) => one.id}
            empty={null}
            phone="stack"
          />
          {changing && <ChangeRole of={changing} onClose={() => setChanging(null)} />}
          <Confirm
            opened={removing !== null}
            onClose={() => setRemoving(null)}
            title={texts('people.removeOne', { name: removing?.name ?? '' })}
            act={common('actions.remove')}
            kind="weighty"
            onAct={async () => {
              if (removing) await remove.mutateAsync({ params: { person: removing.id } });
            }}
          >
            {texts('people.removeText')}
          </Confirm>
        </>
      )}
    </Answered>
  );
}

function RoleWords(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  return (
    <Section title={texts('people.rolesTitle')}>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 24px' }}>
        {roles.map((role) => (
          <div key={role} style={{ display: 'contents' }}>
            <dt style={{ fontWeight: 500 }}>{common(`role.${role}`)}</dt>
            <dd style={{ color: 'var(--e-quiet)' }}>{texts(`people.may.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function RoleSelect(props: { readonly field: object; readonly most: Role }): ReactNode {
  const common = useCommonTexts();
  return (
    <NativeSelect
      {...props.field}
      data={roles
        .filter((role) => atLeast(props.most, role))
        .map((role) => ({ value: role, label: common(`role.${role}`) }))}
    />
  );
}

function roleNamed(text: string): Role {
  return roles.find((role) => role === text) ?? 'viewer';
}

function ChangeRole(props: { readonly of: Colleague; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { organisation } = useActing();
  const change = useSend('PUT /api/v1/people/{person}/role');
  const entry = useEntry({ initial: { role: String(props.of.role) } });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('people.changeRoleOf', { name: props.of.name })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={({ role }) =>
          change.mutateAsync({ params: { person: props.of.id }, body: { role: roleNamed(role) } })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <RoleSelect field={entry.field('role', texts('people.role'))} most={organisation.role} />
      </Form>
    </Modal>
  );
}

function Invite(props: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const invite = useSend('POST /api/v1/invitations');
  const entry = useEntry({ initial: { email: '', role: 'member' }, required: ['email'] });
  const made = invite.data?.invitation;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('people.invite')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      {made ? (
        <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
          <p>
            {made.mailed ? texts('people.mailed', { email: entry.values.email }) : texts('people.notMailed')}{' '}
            {texts('people.linkUntil')} <DateText date={made.expiresAt} />.
          </p>
          <CopyText text={made.link} label={texts('people.link')} />
          <div>
            <Button onClick={props.onClose}>{common('actions.done')}</Button>
          </div>
        </div>
      ) : (
        <Form
          of={entry}
          submit={texts('people.makeInvitation')}
          send={({ email, role }) => invite.mutateAsync({ body: { email, role: roleNamed(role) } })}
          onCancel={props.onClose}
        >
          <TextInput
            {...entry.field('email', texts('people.theirEmail'))}
            type="email"
            inputMode="email"
            autoComplete="off"
            maxLength={254}
            data-autofocus
          />
          <RoleSelect field={entry.field('role', texts('people.role'))} most={organisation.role} />
        </Form>
      )}
    </Modal>
  );
}

const tones: Readonly<Record<Invitation['state'], Tone>> = {
  open: 'accent',
  accepted: 'fine',
  expired: 'watch',
  withdrawn: 'plain',
};

function Invitations(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const invitations = useAnswer('GET /api/v1/invitations', {});
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  const withdraw = useSend('DELETE /api/v1/invitations/{invitation}');
  const columns = useMemo<readonly Column<Invitation>[]>(
    () => [
      { id: 'email', header: texts('person.email'), kind: 'text', value: (one) => one.email },
      { id: 'role', header: texts('people.role'), kind: 'text', value: (one) => common(`role.${one.role}`) },
      {
        id: 'state',
        header: texts('people.state'),
        kind: 'text',
        value: (one) => texts(`people.states.${one.state}`),
        cell: (one) => <Mark tone={tones[one.state]}>{texts(`people.states.${one.state}`)}</Mark>,
      },
      { id: 'expires', header: texts('people.expires'), kind: 'moment', value: (one) => one.expiresAt },
      {
        id: 'actions',
        header: texts('people.actions'),
        kind: 'actions',
        cell: (one) =>
          one.state === 'open' && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={texts('people.withdrawOf', { email: one.email })}
              onClick={() => setWithdrawing(one)}
            >
              {texts('people.withdraw')}
            </Button>
          ),
      },
    ],
    [texts, common],
  );
  return (
    <Section title={texts('people.invitations')}>
      <Answered of={invitations}>
        {(answer) => (
          <Table
            label={texts('people.invitations')}
            columns={columns}
            rows={answer.invitations}
            rowId={(one) => one.id}
            empty={<Empty title={texts('people.noInvitations')}>{texts('people.noInvitationsText')}</Empty>}
            phone="stack"
          />
        )}
      </Answered>
      <Confirm
        opened={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title={texts('people.withdrawOf', { email: withdrawing?.email ?? '' })}
        act={texts('people.withdraw')}
        onAct={async () => {
          if (withdrawing) await withdraw.mutateAsync({ params: { invitation: withdrawing.id } });
        }}
      >
        {texts('people.withdrawText')}
      </Confirm>
    </Section>
  );
}
