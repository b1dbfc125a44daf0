import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { type CriterionWish, checkCriteria } from '../core/check-criteria.ts';
import { criteriaTemplate } from '../core/criteria-template.ts';
import { mostSelections } from '../core/selection.ts';
import { namesOfTemplate } from './names-of-template.ts';
import { countSelections, insertSelection, writeCriteria } from './store.ts';

export interface SelectionWish {
  readonly name: string;
  readonly purpose: string;
  readonly ourSize: number | null;
  /** Absent: the template's. */
  readonly criteria?: readonly CriterionWish[] | undefined;
}

/** The template as wishes; weights as whole numbers, which are easier to change by hand. */
const template: readonly CriterionWish[] = criteriaTemplate.map(({ id, weight, direction }) => ({
  id: null,
  template: id,
  name: null,
  question: null,
  weight: Math.round(weight * 100),
  direction,
  mustBeAtLeast: null,
  thresholds: null,
}));

/** Begins to look for a partner. */
export async function createSelection(
  tx: Transaction,
  services: Services,
  author: { readonly organisation: Id; readonly person: Id; readonly language: Language },
  wish: SelectionWish,
): Promise<Decision<Id>> {
  const { organisation, person, language } = author;
  if ((await countSelections(tx, organisation)) >= mostSelections) {
    return refuse('there_are_too_many_selections', { values: { most: mostSelections } });
  }
  const names = (id: Parameters<typeof namesOfTemplate>[0]) => namesOfTemplate(id, language);
  const checked = checkCriteria(wish.criteria ?? template, new Set(), names);
  if (!checked.ok) return checked;
  const place = { organisation, selection: services.newId() };
  await insertSelection(tx, place, wish, { by: person, at: services.clock.now() });
  await writeCriteria(
    tx,
    place,
    checked.value.map((criterion) => ({ ...criterion, id: services.newId() })),
  );
  return accept(place.selection);
}
