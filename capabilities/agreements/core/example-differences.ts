/** What the worked examples of one version say differently from those of another: which fact, which expected figure. */
import type { ExampleEvent, Figure, WorkedExample } from './worked-examples.ts';
import { figures } from './worked-examples.ts';

export interface FactChange {
  /** Its place in the example, from 1 on. */
  readonly fact: number;
  /** `null` where there was, or is, no fact at this place. */
  readonly before: ExampleEvent | null;
  readonly after: ExampleEvent | null;
}

export interface FigureChange {
  readonly party: string;
  readonly figure: Figure;
  readonly before: string | null;
  readonly after: string | null;
}

/** Examples are the same one by their name; one that was given another name was taken out and put in. */
export type ExampleDifference =
  | { readonly kind: 'example'; readonly name: string; readonly change: 'added' | 'removed' }
  | {
      readonly kind: 'example';
      readonly name: string;
      readonly change: 'changed';
      readonly period: { readonly before: string; readonly after: string } | null;
      readonly facts: readonly FactChange[];
      readonly figures: readonly FigureChange[];
    };

/** In the order of the new examples; those that were taken out come last. */
export function exampleDifferences(
  before: readonly WorkedExample[],
  after: readonly WorkedExample[],
): readonly ExampleDifference[] {
  const left = [...before];
  const changes = after.flatMap((example): ExampleDifference[] => {
    const place = left.findIndex(({ name }) => name === example.name);
    const [was] = place < 0 ? [] : left.splice(place, 1);
    if (was === undefined) return [{ kind: 'example', name: example.name, change: 'added' }];
    return changeOf(was, example);
  });
  const removed = left.map(({ name }) => ({ kind: 'example' as const, name, change: 'removed' as const }));
  return [...changes, ...removed];
}

function changeOf(was: WorkedExample, is: WorkedExample): ExampleDifference[] {
  const period = was.period === is.period ? null : { before: was.period, after: is.period };
  const facts = factChanges(was.events, is.events);
  const changed = figureChanges(was.expected, is.expected);
  if (period === null && facts.length === 0 && changed.length === 0) return [];
  return [{ kind: 'example', name: is.name, change: 'changed', period, facts, figures: changed }];
}

function factChanges(was: readonly ExampleEvent[], is: readonly ExampleEvent[]): readonly FactChange[] {
  return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
    fact: index + 1,
    before: was[index] ?? null,
    after: is[index] ?? null,
  })).filter(({ before, after }) => !sameEvent(before, after));
}

/** The database keeps no order among keys. */
function sameEvent(a: ExampleEvent | null, b: ExampleEvent | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

function figureChanges(
  was: WorkedExample['expected'],
  is: WorkedExample['expected'],
): readonly FigureChange[] {
  const parties = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return parties.flatMap((party) =>
    figures.flatMap((figure): FigureChange[] => {
      const [before, after] = [was[party]?.[figure] ?? null, is[party]?.[figure] ?? null];
      return before === after ? [] : [{ party, figure, before, after }];
    }),
  );
}
