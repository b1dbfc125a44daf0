/** When a plan, a next step, a contact or a meeting may be kept as it was wished. */
import { readWebsite } from '#capabilities/candidates/core/read-website.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Evidence, MeetingAction, NextStep } from './approach.ts';

/** What a wish is looked at with. */
export interface Surroundings {
  readonly colleagues: ReadonlySet<Id>;
  /** `2026-03-31`, in the time zone of the company. */
  readonly today: string;
}

/** @param path the place of the id in what was sent */
export function checkColleague(
  person: Id,
  path: string,
  { colleagues }: Surroundings,
): Decision<Id, 'person_is_no_colleague'> {
  return colleagues.has(person) ? accept(person) : refuse('person_is_no_colleague', { path });
}

/** Links as whole addresses of the web; the first that is none is refused with its place. */
export function decideEvidence(
  wished: readonly Evidence[],
): Decision<readonly Evidence[], 'link_is_no_address'> {
  const evidence: Evidence[] = [];
  for (const [index, one] of wished.entries()) {
    const link = decideLink(one.link, `body.evidence[${index}].link`);
    if (!link.ok) return link;
    evidence.push({ ...one, link: link.value });
  }
  return accept(evidence);
}

export function decideLink(link: string | null, path: string): Decision<string | null, 'link_is_no_address'> {
  if (link === null || link.trim() === '') return accept(null);
  const address = readWebsite(link);
  return address === null ? refuse('link_is_no_address', { path }) : accept(address);
}

/**
 * A step is given to a colleague, for today or later. One that stays as it was is not looked at again: it may have become
 * overdue, and its owner may have left.
 */
export function decideNextStep(
  wished: NextStep | null,
  before: NextStep | null,
  path: string,
  around: Surroundings,
): Decision<NextStep | null, 'person_is_no_colleague' | 'due_date_is_past'> {
  if (wished === null || isSameStep(wished, before)) return accept(wished);
  const owner = checkColleague(wished.owner, `${path}.owner`, around);
  if (!owner.ok) return owner;
  return wished.due < around.today
    ? refuse('due_date_is_past', { path: `${path}.due`, values: { today: around.today } })
    : accept(wished);
}

function isSameStep(a: NextStep, b: NextStep | null): boolean {
  return b !== null && a.text === b.text && a.owner === b.owner && a.due === b.due;
}

/** Actions of minutes are given to colleagues; when they are due may lie behind, as minutes are written afterwards. */
export function decideActions(
  wished: readonly MeetingAction[],
  before: readonly MeetingAction[],
  around: Surroundings,
): Decision<readonly MeetingAction[], 'person_is_no_colleague'> {
  for (const [index, one] of wished.entries()) {
    if (before.some(({ owner }) => owner === one.owner)) continue;
    const owner = checkColleague(one.owner, `body.actions[${index}].owner`, around);
    if (!owner.ok) return owner;
  }
  return accept(wished);
}

/** What stands in a list of one's own words or of the template says something, and only once. */
export function checkItems(
  items: readonly { readonly template: string | null; readonly text: string | null }[],
  path: string,
): Decision<true, 'item_says_nothing'> {
  const empty = items.findIndex(({ template, text }) => template === null && (text ?? '').trim() === '');
  return empty < 0 ? accept(true) : refuse('item_says_nothing', { path: `${path}[${empty}].text` });
}

/** A clock that runs a little ahead is forgiven. */
const forgivenMillis = 5 * 60_000;

export function checkContactTime(
  at: Date,
  now: Date,
  path: string,
): Decision<Date, 'contact_is_in_the_future'> {
  return at.getTime() > now.getTime() + forgivenMillis
    ? refuse('contact_is_in_the_future', { path })
    : accept(at);
}
