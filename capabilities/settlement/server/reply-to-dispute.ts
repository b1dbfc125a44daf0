import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { loadSettlement } from './load-settlement.ts';
import { insertReply, type ReplyRow } from './store.ts';

/** Answers a dispute, for either side, or takes it back, for the side that raised it. */
export async function replyToDispute(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'newId'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  dispute: Id,
  { kind, text }: Pick<ReplyRow, 'kind' | 'text'>,
): Promise<Decision<{ reply: { id: Id } }>> {
  const loaded = await loadSettlement(tx, by.organisation, alliance, 'for change');
  if (!loaded.ok) return loaded;
  const { disputes, replies, own } = loaded.value;
  const found = disputes.find((one) => one.id === dispute);
  if (found === undefined) return refuse('dispute_not_found');
  if (kind === 'withdrawal' && found.party !== own.party) return refuse('dispute_not_own');
  if (replies.some((reply) => reply.dispute === dispute && reply.kind === 'withdrawal')) {
    return refuse('dispute_withdrawn');
  }
  const id = services.newId();
  const repliedAt = services.clock.now();
  await insertReply(tx, alliance, {
    id,
    dispute,
    kind,
    ...by,
    party: own.party,
    text,
    repliedAt,
  });
  await appendEntry(
    tx,
    alliance,
    { ...by, party: own.party },
    {
      action: kind === 'withdrawal' ? 'dispute_withdrawn' : 'dispute_answered',
      at: repliedAt,
      subject: { dispute, reply: id },
      content: hashJson({ dispute, text }),
    },
  );
  return accept({ reply: { id } });
}
