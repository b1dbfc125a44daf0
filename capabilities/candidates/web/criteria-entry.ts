/** Criteria as they stand in a form, where everything is a text, and back. */
import type { Fault } from '#platform/web/problem.ts';
import { type CriterionWish, checkCriteria } from '../core/check-criteria.ts';
import { criteriaTemplate } from '../core/criteria-template.ts';
import { parseScore } from '../core/parse-score.ts';
import type { TemplateId } from '../core/selection.ts';
import type { Criterion } from './api.ts';
import { type CandidateTexts, criterionName, criterionQuestion } from './texts.ts';

export interface CriterionRow {
  /** Of a criterion that is there; empty for a new one. */
  readonly id: string;
  /** Tells rows apart while they are typed. */
  readonly key: string;
  readonly template: TemplateId | null;
  readonly name: string;
  readonly question: string;
  readonly weight: string;
  readonly direction: string;
  readonly mustBeAtLeast: string;
  readonly thresholds: { readonly indifference: string; readonly preference: string };
}

export const noThresholds = { indifference: '', preference: '' } as const;

/** The template's rows; weights are whole numbers, which are easier to move by hand. */
export function templateRows(texts: CandidateTexts): CriterionRow[] {
  return criteriaTemplate.map(({ id, weight }) => ({
    id: '',
    key: id,
    template: id,
    name: texts(`template.${id}.name`),
    question: texts(`template.${id}.question`),
    weight: String(Math.round(weight * 100)),
    direction: 'max',
    mustBeAtLeast: '',
    thresholds: noThresholds,
  }));
}

export function rowOf(criterion: Criterion, texts: CandidateTexts): CriterionRow {
  return {
    id: criterion.id,
    key: criterion.id,
    template: criterion.template,
    name: criterionName(texts, criterion),
    question: criterionQuestion(texts, criterion),
    weight: String(criterion.weight),
    direction: criterion.direction,
    mustBeAtLeast: criterion.mustBeAtLeast === null ? '' : String(criterion.mustBeAtLeast),
    thresholds:
      criterion.thresholds === null
        ? noThresholds
        : {
            indifference: String(criterion.thresholds.indifference),
            preference: String(criterion.thresholds.preference),
          },
  };
}

/** What is left as the template has it stays so for readers of other languages. */
export function wishOf(row: CriterionRow, texts: CandidateTexts): CriterionWish {
  const { template } = row;
  const name = row.name.trim();
  const question = row.question.trim();
  const isTemplateName = template !== null && name === texts(`template.${template}.name`);
  const isTemplateQuestion = template !== null && question === texts(`template.${template}.question`);
  const must = row.mustBeAtLeast.trim();
  return {
    id: row.id === '' ? null : row.id,
    template,
    name: isTemplateName || name === '' ? null : name,
    question: (isTemplateQuestion && isTemplateName) || question === '' ? null : question,
    weight: parseScore(row.weight.trim()) ?? Number.NaN,
    direction: row.direction === 'min' ? 'min' : 'max',
    mustBeAtLeast: must === '' ? null : (parseScore(must) ?? Number.NaN),
    thresholds: thresholdsOf(row),
  };
}

/** Both empty: none. One of the two is enough, as in a file: without the first it is 0, without the second it is a step. */
function thresholdsOf({ thresholds }: CriterionRow): CriterionWish['thresholds'] {
  const [indifference, preference] = [thresholds.indifference.trim(), thresholds.preference.trim()];
  if (indifference === '' && preference === '') return null;
  return {
    indifference: indifference === '' ? 0 : (parseScore(indifference) ?? Number.NaN),
    preference: parseScore(preference === '' ? indifference : preference) ?? Number.NaN,
  };
}

/** What is wrong with the rows, each at its field, in words. */
export function faultsOfRows(
  rows: readonly CriterionRow[],
  texts: CandidateTexts,
  refusal: (code: string, values: Readonly<Record<string, string | number>>) => string,
): readonly Fault[] {
  const unreadable = rows.flatMap((row, index): readonly Fault[] => {
    const wish = wishOf(row, texts);
    const fault = (field: string) => ({
      path: `criteria.${index}.${field}`,
      code: 'not_a_number',
      detail: texts('criteria.notANumber'),
    });
    const { indifference, preference } = wish.thresholds ?? { indifference: 0, preference: 0 };
    return [
      ...(Number.isNaN(indifference) ? [fault('thresholds.indifference')] : []),
      ...(Number.isNaN(preference) ? [fault('thresholds.preference')] : []),
      ...(Number.isNaN(wish.weight) ? [fault('weight')] : []),
      ...(Number.isNaN(wish.mustBeAtLeast) ? [fault('mustBeAtLeast')] : []),
      // A template's name can be left to the template, but an emptied field says nothing.
      ...(row.name.trim() === ''
        ? [
            {
              path: `criteria.${index}.name`,
              code: 'empty',
              detail: refusal('criterion_name_is_missing', {}),
            },
          ]
        : []),
    ];
  });
  if (unreadable.length > 0) return unreadable;
  const checked = checkCriteria(
    rows.map((row) => wishOf(row, texts)),
    new Set(rows.map(({ id }) => id)),
    (id) => [texts(`template.${id}.name`)],
  );
  if (checked.ok) return [];
  return (checked.refusal.faults ?? [checked.refusal]).map(({ code, path, values }) => ({
    // What is said of all criteria is shown at the first.
    path: path === 'criteria' ? 'criteria.0.weight' : (path ?? '').replace(/\[(\d+)\]/, '.$1'),
    code,
    detail: refusal(code, values ?? {}),
  }));
}

/** The part of the whole that each row's weight is; zero where it cannot be read. */
export function sharesOf(weights: readonly string[]): readonly number[] {
  const numbers = weights.map((weight) => Math.max(0, parseScore(weight.trim()) ?? 0));
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  return numbers.map((weight) => (sum > 0 ? weight / sum : 0));
}
