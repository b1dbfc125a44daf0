/** Whether an objective can be kept. What is merely missing is no fault: `objectiveGaps` tells it. */
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { type Objective, type SuccessFigure, scopes } from './objective.ts';
import type { DiagnosisRefusal } from './refusals.ts';

type Fault = Refusal<DiagnosisRefusal>;

/**
 * @param begun the day the diagnosis began, `2026-03-31`: success lies after it
 * @returns the objective as it is kept, or all faults at once, each with its place as `success[0].to`
 */
export function checkObjective(wish: Objective, begun: string): Decision<Objective, DiagnosisRefusal> {
  const [first, ...rest] = [
    ...needFaults(wish),
    ...wish.success.flatMap((figure, index) => successFaults(figure, `success[${index}]`, begun)),
    ...scopeFaults(wish),
    ...mustHaveFaults(wish),
  ];
  if (first === undefined) return accept(wish);
  return { ok: false, refusal: rest.length === 0 ? first : { ...first, faults: [first, ...rest] } };
}

function needFaults({ primary, also }: Objective): readonly Fault[] {
  const all = [primary, ...also];
  return also.flatMap((need, index) =>
    all.indexOf(need) <= index
      ? [{ code: 'need_is_repeated' as const, path: `also[${index}]`, values: { need } }]
      : [],
  );
}

function successFaults({ from, to, by }: SuccessFigure, path: string, begun: string): readonly Fault[] {
  const unreadable = (place: 'from' | 'to', written: string): readonly Fault[] =>
    plainDecimal.test(written)
      ? []
      : [{ code: 'figure_is_unreadable', path: `${path}.${place}`, values: { figure: written } }];
  const faults = [...(from === null ? [] : unreadable('from', from)), ...unreadable('to', to)];
  const goesNowhere = faults.length === 0 && from !== null && Number(from) === Number(to);
  return [
    ...faults,
    ...(goesNowhere
      ? [{ code: 'success_goes_nowhere' as const, path: `${path}.to`, values: { figure: to } }]
      : []),
    ...(by <= begun
      ? [{ code: 'success_day_has_passed' as const, path: `${path}.by`, values: { begun } }]
      : []),
  ];
}

/** Up to 15 digits in all, so that two of them compare exactly as doubles do. */
const plainDecimal = /^-?(?=[\d.]{1,16}$)\d{1,11}(?:\.\d{1,4})?$/;

/** The same words as what belongs to it and what does not. */
function scopeFaults({ scope }: Objective): readonly Fault[] {
  return scopes.flatMap((kind) => {
    const outside = new Set(partsOf(scope[kind].out));
    const both = partsOf(scope[kind].in).find((part) => outside.has(part));
    if (both === undefined) return [];
    return [{ code: 'scope_is_in_and_out' as const, path: `scope.${kind}.out`, values: { part: both } }];
  });
}

/** "Germany, Austria" are two. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;，、；\n]/u)
    .map(compared)
    .filter((part) => part !== '');
}

function compared(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLowerCase();
}

function mustHaveFaults({ mustHaves }: Objective): readonly Fault[] {
  const keys = mustHaves.map(compared);
  return keys.flatMap((key, index) => {
    const before = keys.indexOf(key);
    if (before === index) return [];
    const values = { mustHave: mustHaves[index] ?? '', before: before + 1 };
    return [{ code: 'must_have_is_repeated' as const, path: `mustHaves[${index}]`, values }];
  });
}
