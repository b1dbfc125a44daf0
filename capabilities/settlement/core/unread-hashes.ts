/**
 * What cannot be recomputed where a side holds fields of its events back: the hash of the events of a period with such
 * an event in it. It is then taken from the statement that is presented, so that everything else of the statement, its
 * own hash and the chain can be checked; the finding says that this part could not be read.
 */
import { hashJson, type Json } from '#kernel/canonical-json.ts';
import { isObject, type JsonObject, member } from '#kernel/json-places.ts';
import type { Explanation } from './sentences.ts';
import type { Statement } from './statement.ts';

export interface PartlyRead {
  readonly statement: Statement<Explanation>;
  /** How many of its events are held back in part. */
  readonly heldBack: number;
}

/**
 * @param recomputed in their order, from events of which some lack what is held back
 * @param stated as the bundle presents them, by the first day of their period
 * @param withheld the ids of the events that lack something
 */
export function withUnreadHashes(
  recomputed: readonly Statement<Explanation>[],
  stated: ReadonlyMap<string, JsonObject>,
  withheld: ReadonlySet<string>,
): readonly PartlyRead[] {
  let before: Statement<Explanation> | null = null;
  return recomputed.map((statement) => {
    const lacking = new Set(statement.lines.flatMap(({ event }) => (withheld.has(event) ? [event] : [])));
    const previous: Statement<Explanation>['hashes']['previous'] =
      before === null ? statement.hashes.previous : before.hashes.statement;
    const events =
      lacking.size === 0 ? statement.hashes.events : statedEvents(stated.get(statement.period.from));
    before = rehashed(statement, { events: events ?? statement.hashes.events, previous });
    return { statement: before, heldBack: lacking.size };
  });
}

function statedEvents(stated: JsonObject | undefined) {
  const hashes = stated === undefined ? undefined : member(stated, 'hashes');
  const events = isObject(hashes) ? member(hashes, 'events') : undefined;
  return typeof events === 'string' && isHash(events) ? events : null;
}

function isHash(text: string): text is `sha256:${string}` {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

type Hashes = Statement<Explanation>['hashes'];

function rehashed(
  statement: Statement<Explanation>,
  { events, previous }: Pick<Hashes, 'events' | 'previous'>,
): Statement<Explanation> {
  const { terms, rates } = statement.hashes;
  if (events === statement.hashes.events && previous === statement.hashes.previous) return statement;
  const hashes = { terms, rates, events, previous };
  const bare: Json = {
    ...statement,
    lines: statement.lines.map(({ why, ...line }) => line),
    exceptions: statement.exceptions.map(({ detail, ...exception }) => exception),
    hashes,
  };
  return { ...statement, hashes: { ...hashes, statement: hashJson(bare) } };
}
