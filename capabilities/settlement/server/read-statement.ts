import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { findEvents } from '#capabilities/sharing/server/find-events.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { StatementView } from '../core/contract.ts';
import { renderExplanation, type Words } from '../core/render-explanation.ts';
import { findDues } from './find-dues.ts';
import type { Settlement } from './load-settlement.ts';
import { disputesOnWire, dueOnWire, periodOnWire, sidesOf, signaturesOnWire } from './on-wire.ts';
import type { FoundPeriod } from './with-periods.ts';

/** A statement without its lines, with what both sides said to it, in the reader's words. */
export async function readStatement(
  tx: Transaction,
  alliance: Id,
  { settlement, period, periods, asOf }: FoundPeriod,
  words: Words,
  now: Date,
): Promise<Decision<StatementView>> {
  const { head, closed } = period;
  const from = head.period.from;
  const events = await findEvents(
    tx,
    alliance,
    { organisation: settlement.own.organisation, now },
    head.exceptions.map(({ event }) => event),
  );
  const names = await namesOf(tx, peopleOf(settlement, from));
  const dues = await findDues(tx, settlement, periods, now);
  const { statement: _, ...hashes } = head.hashes;
  return accept({
    ...periodOnWire(period),
    ownParty: settlement.own.party,
    sides: sidesOf(settlement),
    currency: head.currency,
    exceptions: head.exceptions.map(({ event, code, detail }) => ({
      event,
      code,
      detail: renderExplanation(detail, words),
      pushedBy: textOrNull(events.get(event)?.event.party),
    })),
    hashes,
    asOf: closed === null ? (asOf?.toISOString() ?? null) : null,
    dues: dues.filter((due) => due.period === period.name).map(dueOnWire),
    closed:
      closed === null
        ? null
        : {
            party: partyOf(settlement, closed.organisation),
            name: names.get(closed.person) ?? '',
            at: closed.closedAt.toISOString(),
          },
    signatures: signaturesOnWire(settlement, from, names),
    disputes: disputesOnWire(settlement, from, names),
  });
}

function peopleOf({ statements, approvals, disputes, replies }: Settlement, from: string): readonly Id[] {
  const own = disputes.filter((dispute) => dispute.from === from);
  const people = [
    ...statements.filter((row) => row.from === from),
    ...approvals.filter((approval) => approval.from === from),
    ...own,
    ...replies.filter((reply) => own.some(({ id }) => id === reply.dispute)),
  ].map(({ person }) => person);
  return [...new Set(people)];
}

function partyOf({ parties }: Settlement, organisation: Id): string {
  return parties.find((party) => party.organisation === organisation)?.party ?? '';
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
