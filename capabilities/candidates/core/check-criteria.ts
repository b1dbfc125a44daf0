/** Whether a list of criteria can judge candidates: each with a name of its own, weights that count, musts that can be met. */
import { accept, type Decision } from '#kernel/decision.ts';
import { clip } from './clip.ts';
import { criteriaTemplate, templateScale } from './criteria-template.ts';
import { type Direction, reservedColumns, type Thresholds } from './model.ts';
import { nameKey } from './name-key.ts';
import { refuseFaults, type SelectionFault, type SelectionRefusal } from './refusals.ts';
import { mostCriteriaOfSelection, type TemplateId } from './selection.ts';

/** A criterion as somebody wishes it to be. */
export interface CriterionWish {
  /** Of one that is there, also of one that was removed, which comes back with its scores; `null`: a new one. */
  readonly id: string | null;
  readonly template: string | null;
  /** `null`: the template's name, in each reader's language. */
  readonly name: string | null;
  readonly question: string | null;
  readonly weight: number;
  readonly direction: Direction;
  readonly mustBeAtLeast: number | null;
  readonly thresholds: Thresholds | null;
}

export interface CheckedCriterion extends CriterionWish {
  readonly template: TemplateId | null;
}

/**
 * @param known ids of the selection's criteria, removed ones among them
 * @param namesOfTemplate how a template's criterion is called, in each language a reader may use
 */
export function checkCriteria(
  wishes: readonly CriterionWish[],
  known: ReadonlySet<string>,
  namesOfTemplate: (id: TemplateId) => readonly string[],
): Decision<readonly CheckedCriterion[], SelectionRefusal> {
  if (wishes.length === 0) return refuseFaults({ code: 'model_has_no_criteria', path: 'criteria' }, []);
  if (wishes.length > mostCriteriaOfSelection) {
    const values = { found: wishes.length, most: mostCriteriaOfSelection };
    return refuseFaults({ code: 'model_has_too_many_criteria', path: 'criteria', values }, []);
  }
  const checked = wishes.map((wish) => ({ ...wish, template: templateOf(wish.template) }));
  const faults = [
    ...checked.flatMap((wish, index) => faultsOfOne(wish, `criteria[${index}]`, wishes[index], known)),
    ...checked.flatMap((wish, index) => faultsOfThresholds(wish, `criteria[${index}]`, namesOfTemplate)),
    ...faultsOfNames(checked, namesOfTemplate),
    ...faultsOfWeights(checked),
  ];
  const [first, ...rest] = faults;
  return first === undefined ? accept(checked) : refuseFaults(first, rest);
}

function templateOf(text: string | null): TemplateId | null {
  return criteriaTemplate.find(({ id }) => id === text)?.id ?? null;
}

function faultsOfOne(
  { id, template, name, mustBeAtLeast }: CheckedCriterion,
  path: string,
  wish: CriterionWish | undefined,
  known: ReadonlySet<string>,
): readonly SelectionFault[] {
  const faults: SelectionFault[] = [];
  if (id !== null && !known.has(id)) faults.push({ code: 'criterion_not_found', path: `${path}.id` });
  const asked = wish?.template ?? null;
  if (template === null && asked !== null) {
    const values = { template: clip(asked), known: criteriaTemplate.map((entry) => entry.id).join(', ') };
    faults.push({ code: 'criterion_template_is_unknown', path: `${path}.template`, values });
  } else if (template === null && name === null) {
    faults.push({ code: 'criterion_name_is_missing', path: `${path}.name` });
  }
  if (name !== null && reservedColumns.some((column) => column === nameKey(name))) {
    faults.push({
      code: 'criterion_id_is_reserved',
      path: `${path}.name`,
      values: { criterion: clip(name) },
    });
  }
  if (mustBeAtLeast !== null && mustBeAtLeast > templateScale.max) {
    const values = { mustBeAtLeast, max: templateScale.max };
    faults.push({ code: 'must_have_is_above_scale', path: `${path}.mustBeAtLeast`, values });
  }
  if (mustBeAtLeast !== null && mustBeAtLeast < templateScale.min) {
    const values = { mustBeAtLeast, min: templateScale.min };
    faults.push({ code: 'must_have_is_below_scale', path: `${path}.mustBeAtLeast`, values });
  }
  return faults;
}

/** PROMETHEE: neither threshold below zero or longer than the scale, and the second not below the first. */
function faultsOfThresholds(
  { thresholds, name, template }: CheckedCriterion,
  path: string,
  namesOfTemplate: (id: TemplateId) => readonly string[],
): readonly SelectionFault[] {
  if (thresholds === null) return [];
  const criterion = clip(name ?? (template === null ? '' : (namesOfTemplate(template)[0] ?? template)));
  const most = templateScale.max - templateScale.min;
  const { indifference, preference } = thresholds;
  const each = (['indifference', 'preference'] as const).flatMap((field): readonly SelectionFault[] => {
    const found = thresholds[field];
    const place = `${path}.thresholds.${field}`;
    if (found < 0) return [{ code: 'threshold_is_negative', path: place, values: { criterion, found } }];
    if (found <= most) return [];
    return [{ code: 'threshold_is_beyond_scale', path: place, values: { criterion, found, most } }];
  });
  if (each.length > 0 || preference >= indifference) return each;
  const values = { criterion, preference, indifference };
  return [{ code: 'preference_is_below_indifference', path: `${path}.thresholds.preference`, values }];
}

function faultsOfNames(
  criteria: readonly CheckedCriterion[],
  namesOfTemplate: (id: TemplateId) => readonly string[],
): readonly SelectionFault[] {
  const ids = new Set<string>();
  const names = new Set<string>();
  return criteria.flatMap(({ id, template, name }, index): readonly SelectionFault[] => {
    const own = name === null ? (template === null ? [] : namesOfTemplate(template)) : [name];
    const keys = own.map(nameKey);
    const repeated = keys.some((key) => names.has(key)) || (id !== null && ids.has(id));
    for (const key of keys) names.add(key);
    if (id !== null) ids.add(id);
    if (!repeated) return [];
    const values = { criterion: clip(own[0] ?? '') };
    return [{ code: 'criterion_id_is_repeated', path: `criteria[${index}].name`, values }];
  });
}

function faultsOfWeights(criteria: readonly CheckedCriterion[]): readonly SelectionFault[] {
  const negative = criteria.flatMap(({ weight }, index): readonly SelectionFault[] =>
    weight >= 0
      ? []
      : [{ code: 'weight_is_negative', path: `criteria[${index}].weight`, values: { weight } }],
  );
  if (negative.length > 0 || criteria.some(({ weight }) => weight > 0)) return negative;
  return [{ code: 'weights_are_all_zero', path: 'criteria' }];
}
