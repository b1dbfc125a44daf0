/** Due diligence of candidates, as programs and the web app see it. */
import { z } from 'zod';
import { attachedFile } from '#capabilities/files/core/contract.ts';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, localDate, nothing } from '#kernel/wire.ts';
import { checklistTemplate } from './checklist-template.ts';
import { areas, itemStates, most, ratings } from './item.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const ofSelection = z.object({ selection: id });
const ofCandidate = ofSelection.extend({ candidate: id });
const ofItem = ofCandidate.extend({ item: id });
const by = z.object({ id, name: z.string() });
const version = z.int().min(0).max(1_000_000_000);
const text = (length: number) => z.string().trim().max(length);

const contentFields = {
  owner: id.nullable(),
  dueOn: localDate.nullable(),
  state: z.enum(itemStates),
  finding: text(most.finding),
  rating: z
    .enum(ratings)
    .nullable()
    .describe('green: nothing in the way; amber: to be watched; red: against working together'),
  links: z.array(text(300)).max(most.links),
  setAsideReason: text(most.reason),
};

const item = z.object({
  id,
  area: z.enum(areas),
  template: z
    .enum(checklistTemplate.map((entry) => entry.id))
    .nullable()
    .describe('null: an item of one’s own'),
  name: z.string().nullable().describe('null: the template’s, in the reader’s language'),
  look: z.string().nullable(),
  ...contentFields,
  owner: by.nullable(),
  isOverdue: z.boolean(),
  isBlocking: z.boolean().describe('red, and nobody wrote down why to go on'),
  reason: z
    .object({ text: z.string(), at: instant, by })
    .nullable()
    .describe('why to go on in spite of this red finding'),
  files: z.array(attachedFile),
  findingVersion: version,
  version,
  changedAt: instant,
  changedBy: by,
});

const summary = z.object({
  items: z.int(),
  done: z.int(),
  overdue: z.int(),
  green: z.int(),
  amber: z.int(),
  red: z.int(),
  blocking: z.int(),
});

export const readDiligence = route({
  id: 'diligence.readDiligence',
  method: 'GET',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence',
  summary: 'What is looked into of a candidate, what was found, and what blocks a decision',
  access: 'viewer',
  scope: 'candidates:read',
  params: ofCandidate,
  ok: z.object({
    candidate: z.object({ id, name: z.string(), country: z.string().nullable() }),
    selection: z.object({ id, name: z.string() }),
    begun: z.object({ at: instant, by }).nullable(),
    today: localDate,
    summary,
    items: z.array(item),
  }),
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const beginDiligence = route({
  id: 'diligence.beginDiligence',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence',
  summary: 'Begin with the checklist for the candidate’s country; once begun it stays',
  access: 'member',
  scope: 'candidates:write',
  params: ofCandidate,
  body: nothing,
  ok: z.object({ items: z.int() }),
  refusals: pick('selection_not_found', 'candidate_not_found'),
});

export const addItem = route({
  id: 'diligence.addItem',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/items',
  summary: 'Add an item of one’s own',
  access: 'member',
  scope: 'candidates:write',
  params: ofCandidate,
  body: z.object({
    area: z.enum(areas),
    name: text(most.name).min(1),
    look: text(most.look).default('').describe('what to look at'),
    owner: id.nullable().default(null),
    dueOn: localDate.nullable().default(null),
  }),
  ok: z.object({ item: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'diligence_not_begun',
    'there_are_too_many_items',
    'owner_is_no_colleague',
  ),
});

export const changeItem = route({
  id: 'diligence.changeItem',
  method: 'PATCH',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}',
  summary: 'Change who looks into it and until when, what was found and how it is rated, or set it aside',
  access: 'member',
  scope: 'candidates:write',
  params: ofItem,
  body: z.object({
    version: version.describe('of the item that was read; refused where somebody changed it since'),
    ...z.object(contentFields).partial().shape,
  }),
  ok: z.object({ version }),
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'item_not_found',
    'item_was_changed',
    'owner_is_no_colleague',
    'link_is_no_address',
    'red_needs_finding',
    'done_needs_finding',
    'set_aside_needs_reason',
    'red_is_not_set_aside',
  ),
});

export const shareOut = route({
  id: 'diligence.shareOut',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/share-out',
  summary: 'Give all items of an area that nobody owns to a colleague, with a day',
  access: 'member',
  scope: 'candidates:write',
  params: ofCandidate,
  body: z.object({ area: z.enum(areas), owner: id, dueOn: localDate.nullable().default(null) }),
  ok: z.object({ changed: z.int() }),
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'diligence_not_begun',
    'owner_is_no_colleague',
  ),
});

export const writeReason = route({
  id: 'diligence.writeReason',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/reason',
  summary: 'Write down why to go on in spite of a red finding; it stays beside that finding for good',
  access: 'manager',
  scope: 'candidates:write',
  params: ofItem,
  body: z.object({ findingVersion: version, reason: text(most.reason).min(1) }),
  ok: nothing,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'item_not_found',
    'finding_is_not_red',
    'finding_was_changed',
    'reason_is_written',
  ),
});

export const attachEvidence = route({
  id: 'diligence.attachEvidence',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/files/{file}',
  summary: 'Make a file that was sent evidence of a finding',
  access: 'member',
  scope: 'candidates:write',
  params: ofItem.extend({ file: id }),
  ok: nothing,
  refusals: pick(
    'selection_not_found',
    'candidate_not_found',
    'item_not_found',
    'file_not_found',
    'too_many_files_here',
  ),
});

export const detachEvidence = route({
  id: 'diligence.detachEvidence',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/files/{file}',
  summary: 'Take a file off a finding; where nothing else uses it, it is deleted',
  access: 'member',
  scope: 'candidates:write',
  params: ofItem.extend({ file: id }),
  ok: nothing,
  refusals: pick('selection_not_found', 'candidate_not_found', 'item_not_found', 'file_not_found'),
});

export const listDiligence = route({
  id: 'diligence.listDiligence',
  method: 'GET',
  path: '/api/v1/diligence',
  summary: 'Due diligence under way: each candidate with how far it is, and one’s own items that wait',
  access: 'viewer',
  scope: 'candidates:read',
  query: z.object({ selection: id.optional().describe('of this search alone') }),
  ok: z.object({
    today: localDate,
    candidates: z.array(
      z.object({
        selection: z.object({ id, name: z.string() }),
        candidate: z.object({ id, name: z.string() }),
        begunAt: instant.nullable(),
        summary,
        own: z.object({ open: z.int(), overdue: z.int(), firstDue: localDate.nullable() }),
      }),
    ),
  }),
  refusals: {},
});

export type DiligenceRoute =
  | typeof readDiligence
  | typeof beginDiligence
  | typeof addItem
  | typeof changeItem
  | typeof shareOut
  | typeof writeReason
  | typeof attachEvidence
  | typeof detachEvidence
  | typeof listDiligence;

export type DiligenceAnswer = RouteAnswer<typeof readDiligence>;
export type DiligenceListAnswer = RouteAnswer<typeof listDiligence>;
