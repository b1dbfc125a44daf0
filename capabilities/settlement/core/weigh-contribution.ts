/**
 * Whether a side does much and gets little. People judge a division by the ratio of what each gets to what each brings,
 * compared with the others' (J. S. Adams, Inequity in Social Exchange, 1965). What a side brings is seen here in three
 * measures; nothing says which matters more, so they count alike, which is hard to beat where weights are unknown
 * (R. M. Dawes, American Psychologist 34, 1979, 571–582). A measure of which there are no figures does not
 * count; it is not taken for nothing.
 */
import type { Ratio } from '#kernel/exact.ts';
import type { Sums } from './simulate.ts';

/** Money of sales taken in, costs that stay with a side, and roles played. */
export const measures = ['collected', 'borne', 'roles'] as const;
export type Measure = (typeof measures)[number];

export interface MeasuredParts {
  readonly measure: Measure;
  /** Each party's part of the whole, from 0 to 1, in the order of the parties. */
  readonly parts: readonly Ratio[];
}

/** `watch`: a side gets less than four fifths of what it brings. `high`: less than half. */
export type Balance = 'fine' | 'watch' | 'high';

export type Weighed =
  /** Nothing was shared, or a side came out below zero: there are no parts to compare. */
  | { readonly kind: 'nothing' }
  /** The figures tell only what one side brings, so nothing can be said of the other. */
  | { readonly kind: 'one_side'; readonly party: number; readonly gains: readonly Ratio[] }
  | {
      readonly kind: 'weighed';
      readonly measured: readonly MeasuredParts[];
      /** The mean of the measured parts, by party. */
      readonly brings: readonly Ratio[];
      readonly gains: readonly Ratio[];
      readonly balances: readonly Balance[];
    };

export function weighContribution(sums: Sums): Weighed {
  const gains = partsOf(sums.map(({ gained }) => gained));
  if (gains === null) return { kind: 'nothing' };
  const measured = measures.flatMap((measure) => {
    const parts = partsOf(sums.map((own) => own[measure]));
    return parts === null ? [] : [{ measure, parts }];
  });
  if (measured.length === 0) return { kind: 'nothing' };
  const brings = sums.map((_, party) =>
    mean(measured.map(({ parts }) => parts[party] ?? { numerator: 0n, denominator: 1n })),
  );
  const bringing = brings.flatMap(({ numerator }, party) => (numerator > 0n ? [party] : []));
  const [only] = bringing;
  if (only !== undefined && bringing.length === 1) return { kind: 'one_side', party: only, gains };
  return { kind: 'weighed', measured, brings, gains, balances: balancesOf(gains, brings) };
}

function balancesOf(gains: readonly Ratio[], brings: readonly Ratio[]): readonly Balance[] {
  return gains.map((gain, party) => balanceOf(gain, brings[party] ?? { numerator: 0n, denominator: 1n }));
}

/** Less than five hundredths of the whole apart is never a signal: with small parts any ratio is soon a large one. */
function balanceOf(gain: Ratio, brought: Ratio): Balance {
  const got = gain.numerator * brought.denominator;
  const due = brought.numerator * gain.denominator;
  const whole = gain.denominator * brought.denominator;
  if ((due - got) * 20n < whole) return 'fine';
  if (got * 2n < due) return 'high';
  return got * 5n < due * 4n ? 'watch' : 'fine';
}

/** Each amount's part of their sum, or `null` where there is no such thing. */
function partsOf(amounts: readonly bigint[]): readonly Ratio[] | null {
  const denominator = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (denominator <= 0n || amounts.some((amount) => amount < 0n)) return null;
  return amounts.map((numerator) => ({ numerator, denominator }));
}

function mean(ratios: readonly Ratio[]): Ratio {
  const sum = ratios.reduce((a, b) => ({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }));
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(ratios.length) };
}

/** For the eye: a ratio from 0 to 1 with six places. */
export function approximate({ numerator, denominator }: Ratio): number {
  return Number((numerator * 1_000_000n) / denominator) / 1_000_000;
}
