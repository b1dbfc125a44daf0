/**
 * Comments on a part of a proposed version: a clause, the money terms or a place in them, the worked examples. They stay
 * with the agreement: a later version shows them too, as long as it still has that part.
 */
import type { Stage } from '#capabilities/alliances/core/alliance.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isList, isObject, itemPath, memberPath } from '#kernel/json-places.ts';
import type { Sections, VersionState } from './agreement.ts';
import { can } from './can.ts';
import { clauseText } from './clauses.ts';
import type { WorkedExample } from './worked-examples.ts';

/** What can be commented on, in the order in which an agreement is read. */
export const commentables = [
  'title',
  'scope',
  'duties',
  'ownership',
  'kpis',
  'terms',
  'intellectualProperty',
  'confidentiality',
  'nonCompetition',
  'notice',
  'exit',
  'disputes',
  'examples',
] as const;
export type Commentable = (typeof commentables)[number];

/** A part of an agreement; `place` only within the terms, as a path of the terms file, `null` for the whole part. */
export interface Part {
  readonly clause: Commentable;
  readonly place: string | null;
}

export type EntryKind = 'comment' | 'answer' | 'resolution' | 'reopening';

/** The most that can be said of one agreement: it is answered whole. */
export const mostEntries = 2000;

interface WholeVersion {
  readonly text: Sections;
  readonly terms: Json;
  readonly examples: readonly WorkedExample[];
}

/** Whether a version has the part, so that what was said of it still means something. */
export function hasPart(version: WholeVersion, { clause, place }: Part): boolean {
  switch (clause) {
    case 'title':
      return true;
    case 'terms':
      return place === null || placesOf(version.terms).includes(place);
    case 'examples':
      return version.examples.length > 0;
    default:
      return clauseText(version.text, clause).trim() !== '';
  }
}

/** Every place of a document that something can be said of, parents before what they hold. */
export function placesOf(terms: Json): readonly string[] {
  const found: string[] = [];
  const walk = (value: Json | undefined, place: string): void => {
    if (value === undefined) return;
    if (place !== '') found.push(place);
    if (isList(value)) for (const [index, item] of value.entries()) walk(item, itemPath(place, index));
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, memberPath(place, key));
  };
  walk(terms, '');
  return found;
}

/** Whether something can be said of a part of a version that nobody has commented on yet. */
export function decideComment(
  stage: Stage,
  version: WholeVersion & { readonly state: VersionState },
  part: Part,
  entries: number,
): Decision<
  'comment',
  | 'partner_has_not_joined'
  | 'version_superseded'
  | 'version_withdrawn'
  | 'part_not_in_version'
  | 'too_many_comments'
> {
  const allowed = can('comment', stage);
  if (!allowed.ok) return allowed;
  if (version.state === 'superseded') return refuse('version_superseded');
  if (version.state === 'withdrawn') return refuse('version_withdrawn');
  if (!hasPart(version, part))
    return refuse('part_not_in_version', { path: part.place === null ? 'body.clause' : 'body.place' });
  return entries < mostEntries
    ? accept('comment')
    : refuse('too_many_comments', { values: { most: mostEntries } });
}

/** Whether a comment can be answered, settled or opened again. Either side may do each: it is on record who did. */
export function decideReply(
  stage: Stage,
  kind: Exclude<EntryKind, 'comment'>,
  said: readonly EntryKind[],
  entries: number,
): Decision<
  EntryKind,
  'partner_has_not_joined' | 'comment_already_resolved' | 'comment_not_resolved' | 'too_many_comments'
> {
  const allowed = can('comment', stage);
  if (!allowed.ok) return allowed;
  const resolved = isResolved(said);
  if (kind === 'resolution' && resolved) return refuse('comment_already_resolved');
  if (kind === 'reopening' && !resolved) return refuse('comment_not_resolved');
  return entries < mostEntries
    ? accept(kind)
    : refuse('too_many_comments', { values: { most: mostEntries } });
}

/** Settled until somebody opens it again; an answer leaves it as it is. */
export function isResolved(said: readonly EntryKind[]): boolean {
  return said.findLast((kind) => kind === 'resolution' || kind === 'reopening') === 'resolution';
}

interface Thread {
  /** The version it was begun on. */
  readonly version: number;
  readonly entries: readonly { readonly kind: EntryKind; readonly version: number }[];
}

/** What of a comment the step from one version to a later one means: settled by it, still open, or not of these two. */
export function settledBetween(thread: Thread, before: number, after: number): 'settled' | 'open' | null {
  if (thread.version > before || before >= after) return null;
  const said = thread.entries.filter(({ version }) => version <= after).map(({ kind }) => kind);
  if (!isResolved(said)) return 'open';
  const settling = thread.entries.findLast(({ kind, version }) => kind === 'resolution' && version <= after);
  return settling !== undefined && settling.version > before ? 'settled' : null;
}
