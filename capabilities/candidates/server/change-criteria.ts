import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { type CheckedCriterion, type CriterionWish, checkCriteria } from '../core/check-criteria.ts';
import type { TemplateId } from '../core/selection.ts';
import { findSelection } from './find-selection.ts';
import { namesOfTemplate } from './names-of-template.ts';
import {
  type Criterion,
  type Doing,
  listCriteria,
  markCriteriaRemoved,
  nextCriteriaVersion,
  type Place,
  writeCriteria,
} from './store.ts';

export interface CriteriaChange {
  /** The version the person saw. */
  readonly version: number;
  readonly criteria: readonly CriterionWish[];
}

/** Sets the criteria: new ones are added, those left out are removed and keep their scores, removed ones come back. */
export async function changeCriteria(
  tx: Transaction,
  services: Services,
  place: Place,
  { by, at, language }: Doing & { readonly language: Language },
  change: CriteriaChange,
): Promise<Decision<number>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const before = await listCriteria(tx, place.organisation, place.selection);
  const known = new Set(before.map(({ id }) => id));
  const names = (id: TemplateId) => namesOfTemplate(id, language);
  const checked = checkCriteria(change.criteria, known, names);
  if (!checked.ok) return checked;
  const active = before.filter(({ removedAt }) => removedAt === null);
  const { criteriaVersion, criteriaChangedBy } = found.value;
  if (isSame(active, checked.value)) return accept(criteriaVersion);
  if (change.version !== criteriaVersion) {
    const who = (await namesOf(tx, [criteriaChangedBy])).get(criteriaChangedBy) ?? '';
    return refuse('criteria_were_changed', { path: 'body.version', values: { who } });
  }
  const criteria = checked.value.map((wish) => ({ ...wish, id: wish.id ?? services.newId() }));
  const kept = new Set(criteria.map(({ id }) => id));
  const left = active.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  await writeCriteria(tx, place, criteria);
  await markCriteriaRemoved(tx, place, left, { by, at });
  await nextCriteriaVersion(tx, place, { by, at });
  return accept(criteriaVersion + 1);
}

function isSame(before: readonly Criterion[], wishes: readonly CheckedCriterion[]): boolean {
  const text = (criteria: readonly CheckedCriterion[]) =>
    JSON.stringify(
      criteria.map((one) => [
        one.id,
        one.template,
        one.name,
        one.question,
        one.weight,
        one.direction,
        one.mustBeAtLeast,
        one.thresholds && [one.thresholds.indifference, one.thresholds.preference],
      ]),
    );
  return text(before) === text(wishes);
}
