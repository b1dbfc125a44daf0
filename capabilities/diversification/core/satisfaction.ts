/** How satisfied customers are: the net promoter score, and how sure it is. */
import { divideHalfEven } from '#kernel/exact.ts';

export type Group = 'promoter' | 'passive' | 'detractor';

/** Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003: 9 and 10, 7 and 8, 0 to 6. */
export function groupOf(score: number): Group {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}

export interface Satisfaction {
  readonly answers: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** 100 · (promoters − detractors) ÷ answers in tenths, rounded half to even; `null` without an answer. */
  readonly scoreTenths: number | null;
  /**
   * Between which values the score of all customers lies with 95 % confidence, whole numbers rounded outwards; `null`
   * without an answer.
   */
  readonly between: { readonly low: number; readonly high: number } | null;
}

export function satisfaction(scores: readonly number[]): Satisfaction {
  const count = (group: Group) => scores.filter((score) => groupOf(score) === group).length;
  const [promoters, passives, detractors] = [count('promoter'), count('passive'), count('detractor')];
  const answers = scores.length;
  return {
    answers,
    promoters,
    passives,
    detractors,
    scoreTenths:
      answers === 0 ? null : Number(divideHalfEven(BigInt(1000 * (promoters - detractors)), BigInt(answers))),
    between: answers === 0 ? null : interval(promoters, detractors, answers),
  };
}

/** Of the standard normal distribution, for 95 %. */
const z = 1.959963984540054;

/**
 * The adjusted Wald interval with three added answers, three quarters each to promoters and detractors: Brendan Rocks,
 * "Interval Estimation for the Net Promoter Score", The American Statistician 70 (2016), 365–372. It holds what it
 * promises for few answers too, also where all of them agree.
 */
function interval(promoters: number, detractors: number, answers: number): { low: number; high: number } {
  const n = answers + 3;
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n];
  const middle = p - d;
  const half = z * Math.sqrt((p + d - middle * middle) / n);
  return {
    low: Math.max(-100, Math.floor(100 * (middle - half))),
    high: Math.min(100, Math.ceil(100 * (middle + half))),
  };
}

/** One answer to "how likely is it that you recommend us?", 0 to 10. */
export interface Answer {
  readonly customer: string;
  /** Who answered, or empty. */
  readonly respondent: string;
  readonly askedOn: string;
  readonly score: number;
}

/** Of each respondent of a customer the last answer in the window; whoever answered without a name counts by day. */
export function lastAnswers<One extends Answer>(
  answers: readonly One[],
  window: { readonly from: string; readonly to: string },
): readonly One[] {
  const last = new Map<string, One>();
  for (const answer of answers) {
    if (answer.askedOn < window.from || answer.askedOn > window.to) continue;
    const who = answer.respondent === '' ? answer.askedOn : answer.respondent;
    const key = JSON.stringify([answer.customer, answer.respondent === '', who]);
    const before = last.get(key);
    if (before === undefined || before.askedOn <= answer.askedOn) last.set(key, answer);
  }
  return [...last.values()];
}
