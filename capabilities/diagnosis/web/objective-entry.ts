/** The objective as the form holds it, and as it is sent: without what was left empty. */
import type { Fault } from '#platform/web/problem.ts';
import { checkObjective } from '../core/check-objective.ts';
import { type Need, needs } from '../core/need.ts';
import { most, type Objective, type Scope, type ScopeKind, type SuccessFigure } from '../core/objective.ts';
import type { ObjectiveOfDiagnosis } from './api.ts';

export interface FigureEntry {
  /** For the list on the page alone. */
  readonly key: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly by: string;
}

export type ObjectiveEntry = {
  chosen: readonly Need[];
  first: Need | '';
  success: FigureEntry[];
  scope: Record<ScopeKind, { in: string; out: string }>;
  untouched: string;
  mustHaves: string[];
  ourGain: string;
  partnerGain: string;
};

export function emptyFigure(key: string): FigureEntry {
  return { key, measure: '', from: '', to: '', unit: '', by: '' };
}

export function entryOf(objective: ObjectiveOfDiagnosis | null): ObjectiveEntry {
  const scopeOf = (kind: ScopeKind) => ({
    in: objective?.scope[kind].in ?? '',
    out: objective?.scope[kind].out ?? '',
  });
  return {
    chosen: objective === null ? [] : [objective.primary, ...objective.also],
    first: objective?.primary ?? '',
    success: objective?.success.map((one, index) => ({
      ...one,
      key: String(index),
      from: one.from ?? '',
    })) ?? [emptyFigure('0')],
    scope: {
      region: scopeOf('region'),
      product: scopeOf('product'),
      customers: scopeOf('customers'),
      teams: scopeOf('teams'),
    },
    untouched: objective?.untouched ?? '',
    mustHaves: Array.from({ length: most.mustHaves }, (_, index) => objective?.mustHaves[index] ?? ''),
    ourGain: objective?.ourGain ?? '',
    partnerGain: objective?.partnerGain ?? '',
  };
}

const isEmptyFigure = ({ measure, from, to, unit, by }: FigureEntry) =>
  [measure, from, to, unit, by].every((one) => one.trim() === '');

/** A comma is a decimal sign too; a number with both, or with several, is left as it is and refused. */
function decimal(written: string): string {
  return written.trim().replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
}

export type ObjectiveWish = Omit<Objective, 'also' | 'success' | 'mustHaves' | 'scope'> & {
  also: Need[];
  success: SuccessFigure[];
  scope: Record<ScopeKind, Scope>;
  mustHaves: string[];
};

/** @returns `null` where nothing is chosen yet */
export function wishOf(entry: ObjectiveEntry): ObjectiveWish | null {
  const [only] = entry.chosen;
  const primary = entry.chosen.find((need) => need === entry.first) ?? only;
  if (primary === undefined) return null;
  const scopeOf = (kind: ScopeKind) => ({
    in: entry.scope[kind].in.trim(),
    out: entry.scope[kind].out.trim(),
  });
  return {
    primary,
    also: needs.filter((need) => need !== primary && entry.chosen.includes(need)),
    success: entry.success
      .filter((one) => !isEmptyFigure(one))
      .map(({ measure, from, to, unit, by }) => ({
        measure: measure.trim(),
        from: from.trim() === '' ? null : decimal(from),
        to: decimal(to),
        unit: unit.trim(),
        by,
      })),
    scope: {
      region: scopeOf('region'),
      product: scopeOf('product'),
      customers: scopeOf('customers'),
      teams: scopeOf('teams'),
    },
    untouched: entry.untouched.trim(),
    mustHaves: entry.mustHaves.map((one) => one.trim()).filter((one) => one !== ''),
    ourGain: entry.ourGain.trim(),
    partnerGain: entry.partnerGain.trim(),
  };
}

export interface EntryWords {
  readonly needMissing: string;
  readonly measureMissing: string;
  readonly goalMissing: string;
  readonly dayMissing: string;
  readonly refusal: (code: string, values: Readonly<Record<string, string | number>>) => string;
}

/** What the server would refuse, told before it is asked and at the field of the form. */
export function entryFaults(entry: ObjectiveEntry, begun: string, words: EntryWords): readonly Fault[] {
  const wish = wishOf(entry);
  const missing = [
    ...(wish === null ? [{ path: 'chosen', code: 'need_missing', detail: words.needMissing }] : []),
    ...entry.success.flatMap((figure, index) => figureFaults(figure, `success.${index}`, words)),
  ];
  if (missing.length > 0 || wish === null) return missing;
  const checked = checkObjective(wish, begun);
  if (checked.ok) return [];
  return (checked.refusal.faults ?? [checked.refusal]).map(({ code, path = '', values = {} }) => ({
    path: entryPath(path, entry),
    code,
    detail: words.refusal(code, values),
  }));
}

function figureFaults(figure: FigureEntry, path: string, words: EntryWords): readonly Fault[] {
  if (isEmptyFigure(figure)) return [];
  const needed = [
    ['measure', figure.measure, words.measureMissing],
    ['to', figure.to, words.goalMissing],
    ['by', figure.by, words.dayMissing],
  ] as const;
  return needed.flatMap(([field, written, detail]) =>
    written.trim() === '' ? [{ path: `${path}.${field}`, code: 'field_missing', detail }] : [],
  );
}

/** The rule counts what was sent, the form also what was left empty. */
function entryPath(path: string, entry: ObjectiveEntry): string {
  const [, list, place, rest = ''] = /^(success|mustHaves)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (list === undefined) return path.startsWith('also') ? 'chosen' : path;
  const filled =
    list === 'success'
      ? entry.success.map((one) => !isEmptyFigure(one))
      : entry.mustHaves.map((one) => one.trim() !== '');
  const places = filled.flatMap((isFilled, index) => (isFilled ? [index] : []));
  return `${list}.${places[Number(place)] ?? 0}${rest}`;
}
