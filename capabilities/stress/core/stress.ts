/** What becomes of a company's cash when somebody leaves, and what would help most. */
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import { type Help, helpFor } from './best-action.ts';
import { cashPath, incomeIn, type MonthFigures } from './cash-path.ts';
import { checkCase } from './check-case.ts';
import { type PathSummary, summaryOf } from './path-summary.ts';
import type { StressRefusal } from './refusals.ts';
import { type StressCase, totalIncomeMinor } from './stress-case.ts';

export interface Course extends PathSummary {
  readonly months: readonly MonthFigures[];
}

export interface Stress {
  /** With the departures. */
  readonly scenario: Course;
  /** As if nobody left. */
  readonly without: Course;
  readonly help: Help;
}

export function stress(stressCase: StressCase): Decision<Stress, StressRefusal> {
  const refused = refuseFaulty(stressCase);
  if (refused !== null) return { ok: false, refusal: refused };
  const total = totalIncomeMinor(stressCase);
  const scenario = courseOf(stressCase, (month) => incomeIn(stressCase, month));
  const without = courseOf(stressCase, () => total);
  return accept({ scenario, without, help: helpFor(stressCase, scenario, without) });
}

/** One refusal of all faults: it speaks with the first one's voice and carries the rest. */
export function refuseFaulty(stressCase: StressCase): Refusal<StressRefusal> | null {
  return asRefusal(checkCase(stressCase));
}

export function asRefusal(faults: readonly Refusal<StressRefusal>[]): Refusal<StressRefusal> | null {
  const [first] = faults;
  if (first === undefined) return null;
  return faults.length === 1 ? first : { ...first, faults };
}

function courseOf(stressCase: StressCase, incomeOf: (month: number) => bigint): Course {
  const months = cashPath(stressCase, incomeOf);
  invariant(months.length > 0, 'a course has months');
  return { months, ...summaryOf(months, stressCase.creditLineMinor) };
}
