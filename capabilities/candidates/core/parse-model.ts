/** Reads a model from parsed JSON; every fault names its path (`criteria[1].weight`), and all are found at once. */
import { accept, type Decision } from '#kernel/decision.ts';
import { checkPairwise } from './check-pairwise.ts';
import { clip } from './clip.ts';
import {
  type Criterion,
  type Direction,
  type Matrix,
  type Model,
  mostCriteria,
  reservedColumns,
  type Scale,
  type Thresholds,
} from './model.ts';
import { parseJudgement } from './parse-judgement.ts';
import { refuseFaults, type ScoringFault, type ScoringRefusal } from './refusals.ts';
import type { ScoringWarning } from './warnings.ts';

export interface ParsedModel {
  readonly model: Model;
  readonly warnings: readonly ScoringWarning[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What is found wrong, or not used, on the way. */
interface Findings {
  readonly faults: ScoringFault[];
  readonly warnings: ScoringWarning[];
}

export function parseModel(input: unknown): Decision<ParsedModel, ScoringRefusal> {
  const findings: Findings = { faults: [], warnings: [] };
  const model = readModel(input, findings);
  const [first, ...rest] = findings.faults;
  return first === undefined ? accept({ model, warnings: findings.warnings }) : refuseFaults(first, rest);
}

function readModel(input: unknown, findings: Findings): Model {
  const none: Model = { criteria: [], pairwise: null };
  const fields = readFields(input, '', ['criteria', 'scale', 'pairwise', 'thresholds'], findings);
  if (fields === null) return none;
  const scale = readScale(fields.scale, 'scale', findings);
  const thresholds = readThresholds(fields.thresholds, findings);
  const list = fields.criteria;
  if (list === undefined) {
    findings.faults.push({ code: 'model_field_missing', path: 'criteria' });
    return none;
  }
  if (!isList(list)) {
    wrongType(findings, 'criteria', 'list');
    return none;
  }
  if (list.length === 0) findings.faults.push({ code: 'model_has_no_criteria', path: 'criteria' });
  if (list.length > mostCriteria) {
    const values = { found: list.length, most: mostCriteria };
    findings.faults.push({ code: 'model_has_too_many_criteria', path: 'criteria', values });
    return none;
  }
  const criteria: Criterion[] = [];
  for (const [index, entry] of list.entries()) {
    const criterion = readCriterion(entry, `criteria[${index}]`, scale, thresholds, findings);
    if (criterion === null) continue;
    if (criteria.some(({ id }) => id === criterion.id)) {
      const values = { criterion: clip(criterion.id) };
      findings.faults.push({ code: 'criterion_id_is_repeated', path: `criteria[${index}].id`, values });
    }
    criteria.push(criterion);
  }
  for (const id of thresholds.keys()) {
    if (criteria.some((criterion) => criterion.id === id)) continue;
    const values = { criterion: clip(id) };
    findings.faults.push({ code: 'criterion_is_unknown', path: `thresholds.${clip(id)}`, values });
  }
  return { criteria, pairwise: readMatrix(fields.pairwise, list.length, findings) };
}

function readCriterion(
  input: unknown,
  path: string,
  modelScale: Scale | null,
  thresholds: ReadonlyMap<string, Thresholds>,
  findings: Findings,
): Criterion | null {
  const fields = readFields(input, path, ['id', 'weight', 'direction', 'mustBeAtLeast', 'scale'], findings);
  if (fields === null) return null;
  const id = readId(fields.id, `${path}.id`, findings);
  const weight = readNumber(fields.weight, `${path}.weight`, findings);
  if (weight !== null && weight < 0) {
    findings.faults.push({ code: 'weight_is_negative', path: `${path}.weight`, values: { weight } });
  }
  const direction = readDirection(fields.direction, `${path}.direction`, findings);
  const scale = readScale(fields.scale, `${path}.scale`, findings) ?? modelScale;
  const mustBeAtLeast = readNumber(fields.mustBeAtLeast, `${path}.mustBeAtLeast`, findings);
  if (mustBeAtLeast !== null && scale !== null && mustBeAtLeast > scale.max) {
    const values = { mustBeAtLeast, max: scale.max };
    findings.faults.push({ code: 'must_have_is_above_scale', path: `${path}.mustBeAtLeast`, values });
  }
  return id === null
    ? null
    : { id, weight, direction, scale, mustBeAtLeast, thresholds: thresholds.get(id) ?? null };
}

function readId(input: unknown, path: string, findings: Findings): string | null {
  if (input === undefined) {
    findings.faults.push({ code: 'model_field_missing', path });
    return null;
  }
  if (typeof input !== 'string' || input.trim() === '') {
    wrongType(findings, path, 'text');
    return null;
  }
  const id = input.trim().normalize('NFC');
  if (reservedColumns.some((column) => column === id)) {
    findings.faults.push({ code: 'criterion_id_is_reserved', path, values: { criterion: id } });
  }
  return id;
}

function readDirection(input: unknown, path: string, findings: Findings): Direction {
  if (input === undefined || input === 'max') return 'max';
  if (input === 'min') return 'min';
  const found = typeof input === 'string' ? clip(input) : typeof input;
  findings.faults.push({ code: 'direction_is_unknown', path, values: { found } });
  return 'max';
}

function readScale(input: unknown, path: string, findings: Findings): Scale | null {
  if (input === undefined || input === null) return null;
  const fields = readFields(input, path, ['min', 'max'], findings);
  if (fields === null) return null;
  const min = readRequiredNumber(fields.min, `${path}.min`, findings);
  const max = readRequiredNumber(fields.max, `${path}.max`, findings);
  if (min === null || max === null) return null;
  if (min >= max) {
    findings.faults.push({ code: 'scale_has_no_length', path, values: { min, max } });
    return null;
  }
  return { min, max };
}

function readThresholds(input: unknown, findings: Findings): ReadonlyMap<string, Thresholds> {
  const found = new Map<string, Thresholds>();
  if (input === undefined || input === null) return found;
  if (!isFields(input)) {
    wrongType(findings, 'thresholds', 'object');
    return found;
  }
  for (const [id, entry] of Object.entries(input)) {
    const path = `thresholds.${clip(id)}`;
    const fields = readThresholdFields(entry, path, findings);
    if (fields === null) continue;
    // One of the two is enough: without indifference the line begins at 0, without preference it is a step.
    const only = fields.indifference === undefined || fields.preference === undefined;
    const given = only ? (fields.preference ?? fields.indifference) : fields.preference;
    const preference = readRequiredNumber(given, `${path}.preference`, findings);
    const indifference = readNumber(fields.indifference ?? 0, `${path}.indifference`, findings);
    if (indifference === null || preference === null) continue;
    if (indifference < 0) {
      const values = { criterion: clip(id), found: indifference };
      findings.faults.push({ code: 'threshold_is_negative', path: `${path}.indifference`, values });
    }
    if (preference < indifference) {
      const values = { criterion: clip(id), preference, indifference };
      findings.faults.push({ code: 'preference_is_below_indifference', path, values });
    }
    found.set(id.trim().normalize('NFC'), { indifference, preference });
  }
  return found;
}

/** A field that is not known would be another shape of preference, and ignoring it would answer another question. */
function readThresholdFields(input: unknown, path: string, findings: Findings): Fields | null {
  const fields = readFields(input, path, Object.keys(isFields(input) ? input : {}), findings);
  const known = ['indifference', 'preference'];
  const unknown = Object.keys(fields ?? {}).filter((key) => !known.includes(key));
  for (const key of unknown) {
    const place = `${path}.${clip(key)}`;
    findings.faults.push({ code: 'threshold_is_unknown', path: place, values: { field: clip(key) } });
  }
  return unknown.length > 0 ? null : fields;
}

function readMatrix(input: unknown, size: number, findings: Findings): Matrix | null {
  if (input === undefined || input === null) return null;
  if (!isList(input)) {
    wrongType(findings, 'pairwise', 'list');
    return null;
  }
  const before = findings.faults.length;
  const rows = input.map((row, rowIndex) => {
    if (isList(row))
      return row.map((cell, column) => readCell(cell, `pairwise[${rowIndex}][${column}]`, findings));
    wrongType(findings, `pairwise[${rowIndex}]`, 'list');
    return [];
  });
  if (findings.faults.length > before) return null;
  const places = { whole: 'pairwise', cell: (row: number, column: number) => `pairwise[${row}][${column}]` };
  findings.faults.push(...checkPairwise(rows, size, places));
  return rows;
}

function readCell(input: unknown, path: string, findings: Findings): number {
  const judgement = parseJudgement(
    typeof input === 'number' ? input : typeof input === 'string' ? input : '',
  );
  if (judgement !== null) return judgement;
  if (input === null || input === '') {
    findings.faults.push({ code: 'pairwise_cell_is_missing', path });
    return 1;
  }
  const found = typeof input === 'string' ? clip(input) : JSON.stringify(input);
  findings.faults.push({ code: 'pairwise_cell_is_not_a_number', path, values: { found } });
  return 1;
}

function readFields(
  input: unknown,
  path: string,
  known: readonly string[],
  findings: Findings,
): Fields | null {
  if (!isFields(input)) {
    wrongType(findings, path === '' ? '$' : path, 'object');
    return null;
  }
  for (const key of Object.keys(input)) {
    if (known.includes(key)) continue;
    const field = path === '' ? clip(key) : `${path}.${clip(key)}`;
    findings.warnings.push({ code: 'model_field_is_not_used', values: { field } });
  }
  return input;
}

function readRequiredNumber(input: unknown, path: string, findings: Findings): number | null {
  if (input === undefined) findings.faults.push({ code: 'model_field_missing', path });
  else if (input === null) wrongType(findings, path, 'number');
  return readNumber(input, path, findings);
}

function readNumber(input: unknown, path: string, findings: Findings): number | null {
  if (input === undefined || input === null) return null;
  if (typeof input === 'number' && Number.isFinite(input)) return input;
  wrongType(findings, path, 'number');
  return null;
}

function wrongType(findings: Findings, path: string, expected: 'number' | 'text' | 'list' | 'object'): void {
  findings.faults.push({ code: 'model_field_has_wrong_type', path, values: { expected } });
}

function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isList(input: unknown): input is readonly unknown[] {
  return Array.isArray(input);
}
