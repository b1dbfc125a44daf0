/** Two sets of terms side by side: what each side would have earned under each, month by month, and the difference. */
import { formatLocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Simulation, Sums } from './simulate.ts';

/** Decimal texts in the currency of each; `null` where the month or the side is in one of them only. */
export interface Compared {
  readonly first: string | null;
  readonly second: string | null;
  /** The first less the second; `null` too where their currencies differ. */
  readonly difference: string | null;
}

export interface ComparedMonth {
  /** Such as `2026-03`. */
  readonly month: string;
  readonly byParty: Readonly<Record<string, Compared>>;
}

export interface Comparison {
  readonly parties: readonly string[];
  readonly months: readonly ComparedMonth[];
  readonly whole: Readonly<Record<string, Compared>>;
}

type Side = { readonly simulation: Simulation; readonly sums: Sums } | null;

export function compareSimulations(first: Simulation, second: Simulation | null): Comparison {
  const parties = [
    ...first.parties,
    ...(second?.parties.filter((party) => !first.parties.includes(party)) ?? []),
  ];
  const months = new Set([first, ...(second === null ? [] : [second])].flatMap(namesOfMonths));
  const inMonth = (simulation: Simulation | null, month: string): Side => {
    const found = simulation?.months.find(({ from }) => nameOfMonth(from) === month);
    return simulation === null || found === undefined ? null : { simulation, sums: found.sums };
  };
  return {
    parties,
    months: [...months]
      .sort()
      .map((month) => ({ month, byParty: compared(parties, inMonth(first, month), inMonth(second, month)) })),
    whole: compared(
      parties,
      { simulation: first, sums: first.whole },
      second === null ? null : { simulation: second, sums: second.whole },
    ),
  };
}

function compared(parties: readonly string[], first: Side, second: Side): Readonly<Record<string, Compared>> {
  return Object.fromEntries(
    parties.map((party) => {
      const [one, other] = [entitledOf(first, party), entitledOf(second, party)];
      const comparable =
        one !== null && other !== null && first?.simulation.currency === second?.simulation.currency;
      const text = (minor: bigint | null, side: Side) =>
        minor === null || side === null ? null : formatMoney(minor, side.simulation.currency);
      return [
        party,
        {
          first: text(one, first),
          second: text(other, second),
          difference: comparable ? text(one - other, first) : null,
        },
      ];
    }),
  );
}

function entitledOf(side: Side, party: string): bigint | null {
  if (side === null) return null;
  return side.sums[side.simulation.parties.indexOf(party)]?.entitled ?? null;
}

function namesOfMonths({ months }: Simulation): readonly string[] {
  return months.map(({ from }) => nameOfMonth(from));
}

function nameOfMonth(from: number): string {
  return formatLocalDate(from).slice(0, 7);
}
