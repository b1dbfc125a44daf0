/** Invitations to the alliance and what became of them. */
import { type ReactNode, useMemo, useState } from 'react';
import type { RouteAnswer } from '#kernel/route.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { can } from '../core/can.ts';
import type { AllianceView, listPartnerInvitations } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { useTexts } from './texts.ts';

type Invitation = RouteAnswer<typeof listPartnerInvitations>['invitations'][number];

const tones: Readonly<Record<Invitation['state'], Tone>> = {
  open: 'accent',
  accepted: 'fine',
  expired: 'watch',
  withdrawn: 'plain',
};

export function PartnerInvitations(props: {
  readonly alliance: AllianceView;
  readonly onInvite: () => void;
}): ReactNode {
  const { alliance } = props;
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/invitations',
    { params: { alliance: alliance.id } },
    { everyMillis: alliance.stage === 'forming' ? 15_000 : false },
  );
  if (answer.data?.invitations.length === 0) return null;
  return (
    <Answered of={answer}>{({ invitations }) => <List {...props} invitations={invitations} />}</Answered>
  );
}

function List(props: {
  readonly alliance: AllianceView;
  readonly onInvite: () => void;
  readonly invitations: readonly Invitation[];
}): ReactNode {
  const texts = useTexts();
  const { alliance } = props;
  const role = useRoleRefusal('manager');
  const allowed = can('invite_partner', alliance.stage);
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  const withdraw = useSend('DELETE /api/v1/alliances/{alliance}/invitations/{invitation}');
  const columns = useMemo<readonly Column<Invitation>[]>(
    () => [
      { id: 'company', header: texts('sides.company'), kind: 'text', value: (one) => one.organisationName },
      { id: 'email', header: texts('invite.to'), kind: 'text', value: (one) => one.email },
      {
        id: 'state',
        header: texts('invite.state'),
        kind: 'text',
        value: (one) => texts(`invite.states.${one.state}`),
        cell: (one) => <Mark tone={tones[one.state]}>{texts(`invite.states.${one.state}`)}</Mark>,
      },
      { id: 'expires', header: texts('invite.expires'), kind: 'moment', value: (one) => one.expiresAt },
      {
        id: 'actions',
        header: texts('sides.actions'),
        kind: 'actions',
        cell: (one) =>
          one.state === 'open' && (
            <Action
              variant="subtle"
              size="compact-sm"
              explain="tip"
              refusal={role}
              aria-label={texts('invite.withdrawOf', { company: one.organisationName })}
              onClick={() => setWithdrawing(one)}
            >
              {texts('invite.withdraw')}
            </Action>
          ),
      },
    ],
    [texts, role],
  );
  return (
    <Section
      title={texts('invite.invitations')}
      action={
        allowed.ok && (
          <Action variant="default" refusal={role} explain="tip" onClick={props.onInvite}>
            {texts('invite.another')}
          </Action>
        )
      }
    >
      <Table
        label={texts('invite.invitations')}
        columns={columns}
        rows={props.invitations}
        rowId={(one) => one.id}
        empty={null}
        phone="stack"
      />
      <Confirm
        opened={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title={texts('invite.withdrawOf', { company: withdrawing?.organisationName ?? '' })}
        act={texts('invite.withdraw')}
        onAct={async () => {
          if (withdrawing) {
            await withdraw.mutateAsync({ params: { alliance: alliance.id, invitation: withdrawing.id } });
          }
        }}
      >
        {texts('invite.withdrawText')}
      </Confirm>
    </Section>
  );
}
