/** Settlement as the contract writes it. */
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { type Catalogue, sayRefusal } from '#platform/http/speak.ts';
import type { ClosingView, DueView, PeriodView, StatementView } from '../core/contract.ts';
import type { Due } from '../core/dues.ts';
import type { FoundClosing } from './find-closing.ts';
import type { Settlement } from './load-settlement.ts';
import type { PeriodNow } from './period-views.ts';

export function sidesOf({ parties }: Settlement): { party: string; name: string }[] {
  return parties.map(({ party, organisationName }) => ({ party, name: organisationName }));
}

export function periodOnWire({ name, head, state, version, lineCount, closed }: PeriodNow): PeriodView {
  return {
    period: name,
    from: head.period.from,
    to: head.period.to,
    state,
    version,
    lines: lineCount,
    exceptions: head.exceptions.length,
    parties: { ...head.parties },
    transfers: [...head.transfers],
    carried: [...head.carried],
    hash: closed?.hash ?? null,
    closedHow: closed === null ? null : closed.closedUnder === null ? 'by_hand' : 'by_timer',
  };
}

export function dueOnWire({ payments, ...due }: Due): DueView {
  return { ...due, payments: [...payments] };
}

/** @param names of people by id */
export function signaturesOnWire(
  { approvals }: Settlement,
  from: string,
  names: ReadonlyMap<Id, string>,
): StatementView['signatures'] {
  return approvals
    .filter((approval) => approval.from === from)
    .map(({ party, person, signedAt, keyId, publicKey, keptBy, signature }) => ({
      party,
      name: names.get(person) ?? '',
      at: signedAt.toISOString(),
      keyId,
      publicKey,
      keptBy,
      signature,
    }));
}

export function disputesOnWire(
  { disputes, replies }: Settlement,
  from: string,
  names: ReadonlyMap<Id, string>,
): StatementView['disputes'] {
  const by = (it: { party: string; person: Id }, at: Date) => ({
    party: it.party,
    name: names.get(it.person) ?? '',
    at: at.toISOString(),
  });
  return disputes
    .filter((dispute) => dispute.from === from)
    .map((dispute) => {
      const own = replies.filter((reply) => reply.dispute === dispute.id);
      return {
        id: dispute.id,
        position: dispute.position,
        reason: dispute.reason,
        by: by(dispute, dispute.disputedAt),
        replies: own.map((reply) => ({ kind: reply.kind, text: reply.text, by: by(reply, reply.repliedAt) })),
        withdrawn: own.some(({ kind }) => kind === 'withdrawal'),
      };
    });
}

export function closingOnWire(
  { closing, parties, names }: FoundClosing,
  catalogue: Catalogue,
  language: Language,
): ClosingView {
  const who = (organisation: Id | null, person: Id | null, at: Date) => ({
    party: parties.find((one) => one.organisation === organisation)?.party ?? '',
    name: names.get(person ?? '') ?? '',
    at: at.toISOString(),
  });
  const { refusal, cancelledAt, eventsTotal } = closing;
  return {
    id: closing.id,
    period: closing.period,
    state: closing.state,
    how: closing.choice === null ? 'by_hand' : 'by_timer',
    asked: who(closing.organisation, closing.person, closing.askedAt),
    eventsDone: Number(closing.eventsDone),
    eventsTotal: eventsTotal === null ? null : Number(eventsTotal),
    hash: closing.hash,
    problem:
      refusal === null
        ? null
        : { code: refusal.code, detail: sayRefusal(catalogue, language, 'settlement', refusal) },
    cancelled:
      cancelledAt === null ? null : who(closing.cancelledByOrganisation, closing.cancelledBy, cancelledAt),
    endedAt: closing.endedAt?.toISOString() ?? null,
  };
}
