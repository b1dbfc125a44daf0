import { Readable } from 'node:stream';
import { listShortlist } from '#capabilities/candidates/server/list-shortlist.ts';
import type { TemplateItemId } from '#capabilities/diligence/core/checklist-template.ts';
import type { ItemChange } from '#capabilities/diligence/core/decide-item.ts';
import { attachEvidence } from '#capabilities/diligence/server/attach-evidence.ts';
import { beginDiligence } from '#capabilities/diligence/server/begin-diligence.ts';
import { changeItem } from '#capabilities/diligence/server/change-item.ts';
import { readDiligence } from '#capabilities/diligence/server/read-diligence.ts';
import { writeReason } from '#capabilities/diligence/server/write-reason.ts';
import { sendFile } from '#capabilities/files/server/send-file.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { bestCandidate, largeCandidate } from '../core/candidates.ts';
import { momentOn } from '../core/dates.ts';
import {
  accountsFile,
  findingsOfBest,
  findingsOfLarge,
  openOfBest,
  openOfLarge,
  type SampleFinding,
  type SampleTask,
  setAsideOfBest,
} from '../core/diligence.ts';
import { done } from './done.ts';
import { type SampleWorld, servicesAt } from './services-at.ts';

/**
 * What was looked into before deciding: nearly all of the best candidate, with a red finding and a reason to go on, and
 * a first look at the large one, which ended with a red finding nobody has explained.
 */
export async function makeDiligence(world: SampleWorld): Promise<void> {
  const organisation = world.companies.haiphong;
  const file = await sendAccounts(world);
  await world.services.database.asPerson(world.people.visitor.id, organisation, async (tx) => {
    const shortlist = await listShortlist(tx, organisation);
    const lookInto = async (name: string, begunDays: number): Promise<Looked> => {
      const found = shortlist.find(({ candidate }) => candidate.name === name);
      invariant(found, 'the sample looks into candidates of its shortlist');
      const place = { organisation, selection: found.selection.id, candidate: found.candidate.id };
      return beginLook(tx, world, place, begunDays);
    };
    await lookIntoBest(await lookInto(bestCandidate, -18), file);
    const large = await lookInto(largeCandidate, -8);
    await note(large, findingsOfLarge);
    await share(large, openOfLarge);
  });
}

/** The file goes in its own transactions, as it does when a person sends it. */
async function sendAccounts({ services, companies, people, dates, now }: SampleWorld): Promise<Id> {
  const organisation = companies.haiphong;
  const then = servicesAt(services, momentOn(dates.today - 16, 4, now));
  const by = { organisation, person: people.visitor.id };
  const stream = Readable.from([Buffer.from(accountsFile.text)]);
  const enter = <T>(work: (tx: Transaction) => Promise<T>) =>
    services.database.asOrganisation(organisation, work);
  return done(await sendFile(then, enter, by, accountsFile, stream)).id;
}

interface Looked extends SampleWorld {
  readonly tx: Transaction;
  readonly place: { readonly organisation: Id; readonly selection: Id; readonly candidate: Id };
  readonly itemOf: (template: TemplateItemId) => Id;
}

async function beginLook(
  tx: Transaction,
  world: SampleWorld,
  place: Looked['place'],
  days: number,
): Promise<Looked> {
  const { services, people, dates, now } = world;
  const doing = { by: people.visitor.id, at: momentOn(dates.today + days, 2, now) };
  done(await beginDiligence(tx, place, doing, services.newId));
  const { items } = done(await readDiligence(tx, place, now));
  const byTemplate = new Map(items.map(({ id, template }) => [template, id]));
  const itemOf = (template: TemplateItemId): Id => {
    const id = byTemplate.get(template);
    invariant(id, 'the checklist has the items that the sample writes about');
    return id;
  };
  return { ...world, tx, place, itemOf };
}

async function lookIntoBest(looked: Looked, file: Id): Promise<void> {
  const { tx, place, people, dates, now, words, itemOf } = looked;
  await note(looked, findingsOfBest);
  await share(looked, openOfBest);
  for (const item of setAsideOfBest) {
    await change(
      looked,
      item,
      { by: 'visitor', day: -15 },
      {
        state: 'set_aside',
        setAsideReason: words.diligence[item],
      },
    );
  }
  done(await attachEvidence(tx, place, itemOf('accounts'), file));
  const explained = { by: people.visitor.id, at: momentOn(dates.today - 6, 3, now) };
  const reason = { findingVersion: 1, reason: words.diligence.reason };
  done(await writeReason(tx, place, explained, itemOf('customerShare'), reason));
}

async function note(looked: Looked, findings: readonly SampleFinding[]): Promise<void> {
  for (const { item, rating, finding, ...doing } of findings) {
    const text = looked.words.diligence[finding];
    const dueOn = formatLocalDate(looked.dates.today - 5);
    await change(looked, item, doing, { state: 'done', rating, finding: text, dueOn });
  }
}

async function share(looked: Looked, tasks: readonly SampleTask[]): Promise<void> {
  for (const { item, by, state, dueDays } of tasks) {
    const dueOn = formatLocalDate(looked.dates.today + dueDays);
    await change(looked, item, { by, day: -6 }, { state, dueOn });
  }
}

async function change(
  { tx, place, people, dates, now, itemOf }: Looked,
  item: TemplateItemId,
  { by, day }: Pick<SampleFinding, 'by' | 'day'>,
  wish: ItemChange,
): Promise<void> {
  const owner = people[by].id;
  const doing = { by: owner, at: momentOn(dates.today + day, 3, now) };
  done(await changeItem(tx, place, doing, itemOf(item), { version: 1, owner, ...wish }));
}
