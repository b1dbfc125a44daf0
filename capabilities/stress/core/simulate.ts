/** What may become of cash when every large counterparty may leave: many futures, drawn from a seed. */
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { divideHalfEven, type Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { type Random, seededRandom } from '#kernel/random.ts';
import { cashPath } from './cash-path.ts';
import { type Leaving, leavingOf } from './leaving.ts';
import type { StressRefusal } from './refusals.ts';
import { refuseFaulty } from './stress.ts';
import { leavingMonths, mostDraws, type StressCase, totalIncomeMinor } from './stress-case.ts';

export interface Draws {
  /** 1 to 100,000 */
  readonly draws: number;
  /** A whole number from 0 to 2⁵³ − 1; the same seed draws the same futures. */
  readonly seed: number;
}

export interface LargeCounterparty extends Leaving {
  readonly name: string;
  readonly monthlyMinor: bigint;
  readonly share: Ratio;
}

/** Nearest-rank percentiles: each is an amount that was drawn. */
export interface Percentiles {
  readonly p5: bigint;
  readonly p25: bigint;
  readonly p50: bigint;
  readonly p75: bigint;
  readonly p95: bigint;
}

export interface Simulation extends Draws {
  /** Those that may leave, the largest first. */
  readonly large: readonly LargeCounterparty[];
  /** Cash at the end of every month. */
  readonly fan: readonly (Percentiles & { readonly month: number })[];
  /** The lowest cash of each future. */
  readonly lowest: Percentiles;
  /** In how many of the futures cash falls below 0 within 24 months. */
  readonly belowZero: number;
  /** In how many the credit line is used up too. */
  readonly beyondCredit: number;
  /** Mean of the lowest cash in the worst 5 % of the futures, rounded half to even. */
  readonly expectedShortfallMinor: bigint;
}

/** One course of cash and how often it was drawn. */
interface Future {
  readonly cash: readonly bigint[];
  readonly lowestMinor: bigint;
  times: number;
}

/** How much of the work drawing is; putting months and futures in order is the rest. */
const drawingPart = 0.6;
/** So many draws between one word of how far it is and the next. */
const drawsATime = 2_000;

/** @param onProgress told now and then which part is done, from 0 to 1 */
export function simulate(
  stress: StressCase,
  { draws, seed }: Draws,
  onProgress: (part: number) => void = () => {},
): Decision<Simulation, StressRefusal> {
  const refusal = refuseFaulty(stress);
  if (refusal !== null) return { ok: false, refusal };
  const notDrawn = refuseDraws({ draws, seed });
  if (notDrawn !== null) return { ok: false, refusal: notDrawn };
  const large = largeOf(stress);
  const futures = drawFutures(stress, large, { draws, seed }, (drawn) =>
    onProgress((drawingPart * drawn) / draws),
  );
  const lowest = futures.map((future): Weighted => [future.lowestMinor, future.times]).sort(byAmount);
  const [first] = futures;
  invariant(first !== undefined, 'a future was drawn');
  const fan = first.cash.map((_, index) => {
    const amounts = futures
      .map((future): Weighted => [future.cash[index] ?? 0n, future.times])
      .sort(byAmount);
    onProgress(drawingPart + ((1 - drawingPart) * (index + 1)) / first.cash.length);
    return { month: index + 1, ...percentilesOf(amounts, draws) };
  });
  return accept({
    draws,
    seed,
    large,
    fan,
    lowest: percentilesOf(lowest, draws),
    belowZero: timesBelow(lowest, 0n),
    beyondCredit: timesBelow(lowest, -stress.creditLineMinor),
    expectedShortfallMinor: meanOfWorst(lowest, draws),
  });
}

/** Why so many futures cannot be drawn, or not from that seed; `null`: they can. */
export function refuseDraws({ draws, seed }: Draws): Refusal<StressRefusal> | null {
  if (!Number.isInteger(draws) || draws < 1 || draws > mostDraws) {
    return { code: 'draws_are_out_of_range', values: { found: draws, most: mostDraws } };
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    return { code: 'seed_is_out_of_range', values: { found: seed } };
  }
  return null;
}

/** Whoever brings at least the large share of income; the largest first, equal ones by name. */
export function largeOf(stress: StressCase): readonly LargeCounterparty[] {
  const total = totalIncomeMinor(stress);
  const { numerator, denominator } = stress.largeFrom;
  return stress.income
    .filter(({ monthlyMinor }) => monthlyMinor > 0n && monthlyMinor * denominator >= total * numerator)
    .map((one) => ({
      name: one.name,
      monthlyMinor: one.monthlyMinor,
      share: { numerator: one.monthlyMinor, denominator: total },
      ...leavingOf(one),
    }))
    .sort((a, b) =>
      a.monthlyMinor !== b.monthlyMinor
        ? a.monthlyMinor < b.monthlyMinor
          ? 1
          : -1
        : a.name < b.name
          ? -1
          : 1,
    );
}

/**
 * Each counterparty draws from a stream of its own, whether it leaves and when, so that a change in one of them leaves
 * the others as they were. Futures in which the same leave in the same months are worked out once.
 */
function drawFutures(
  stress: StressCase,
  large: readonly LargeCounterparty[],
  { draws, seed }: Draws,
  onDrawn: (count: number) => void,
): readonly Future[] {
  const total = totalIncomeMinor(stress);
  const sources = large.map((_, stream) => seededRandom(seed, stream));
  const futures = new Map<string, Future>();
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw > 0 && draw % drawsATime === 0) onDrawn(draw);
    const falls = large.map((one, index) => drawFall(one, sources[index]));
    const key = falls.join(' ');
    const known = futures.get(key);
    if (known !== undefined) {
      known.times += 1;
      continue;
    }
    const months = cashPath(stress, (month) =>
      large.reduce((income, { monthlyMinor }, index) => {
        const fall = falls[index] ?? 0;
        return fall > 0 && month >= fall ? income - monthlyMinor : income;
      }, total),
    );
    const cash = months.map(({ cashMinor }) => cashMinor);
    const lowestMinor = cash.reduce((least, minor) => (minor < least ? minor : least));
    futures.set(key, { cash, lowestMinor, times: 1 });
  }
  return [...futures.values()];
}

/** The month from which on its income is gone; 0: it stays. Always two numbers, so that every draw has its own. */
function drawFall({ chance, fallsIn, noticeMonths }: Leaving, random: Random | undefined): number {
  invariant(random !== undefined, 'every large counterparty has a source of chance');
  const [luck, when] = [random(), random()];
  if (luck * Number(chance.denominator) >= Number(chance.numerator)) return 0;
  return fallsIn ?? 1 + Math.floor(when * leavingMonths) + noticeMonths;
}

type Weighted = readonly [amountMinor: bigint, times: number];

function byAmount([a]: Weighted, [b]: Weighted): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function percentilesOf(sorted: readonly Weighted[], draws: number): Percentiles {
  const at = (percent: number): bigint => {
    let left = Math.ceil((percent * draws) / 100);
    for (const [amountMinor, times] of sorted) {
      left -= times;
      if (left <= 0) return amountMinor;
    }
    return sorted.at(-1)?.[0] ?? 0n;
  };
  return { p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}

function timesBelow(sorted: readonly Weighted[], line: bigint): number {
  return sorted.reduce((count, [amountMinor, times]) => (amountMinor < line ? count + times : count), 0);
}

/**
 * Expected shortfall at 95 %: the mean over the worst twentieth. Where that is no whole number of draws, the last one
 * counts in part (C. Acerbi and D. Tasche, On the coherence of expected shortfall, 2002), so all is counted in twentieths.
 */
function meanOfWorst(sorted: readonly Weighted[], draws: number): bigint {
  let [left, sum] = [BigInt(draws), 0n];
  for (const [amountMinor, times] of sorted) {
    const taken = BigInt(times) * 20n < left ? BigInt(times) * 20n : left;
    sum += amountMinor * taken;
    left -= taken;
    if (left === 0n) break;
  }
  return divideHalfEven(sum, BigInt(draws));
}
