/**
 * Settles events as they are read, as `startReplay` does, on columns: the same statements, and the same lines for whoever
 * closes, for a fraction of the time. One agreement governs all of them.
 */
import { invariant } from '#kernel/invariant.ts';
import { type LocalDate, nextPeriod } from '#kernel/local-date.ts';
import { exceedsSale } from '../apply-refund.ts';
import type { Basis, Problem } from '../check-event.ts';
import { type ClosedPeriod, closePeriod } from '../close-period.ts';
import type { OnClosingLine } from '../closing-line.ts';
import type { ReadEvent } from '../events.ts';
import type { Replay } from '../replay.ts';
import { addEvent, addLine, openPeriod, type Settling, startState } from '../state.ts';
import { applyRow } from './apply-row.ts';
import { type DayRange, periodOn } from './calendar.ts';
import { readInteger } from './integer-column.ts';
import { outcomeOf } from './lines.ts';
import { costRuleOf } from './plan-rules.ts';
import { type ColumnReader, startReading } from './read-columns.ts';
import { remembered } from './refund-memory.ts';
import { rowLines } from './row-lines.ts';
import { type Run, startRun } from './run.ts';

/** How far events reach, for which columns have room. */
export interface Reach {
  readonly events: number;
  /** From the first day of a period on; no event happened, was recorded or belongs to a period that begins outside. */
  readonly days: DayRange;
}

/** @param first the first day of the first period with anything in it */
export function replayColumns(
  first: LocalDate,
  basis: Basis,
  reach: Reach,
  take: OnClosingLine,
  settling: Settling = {},
): Replay {
  const { terms } = basis;
  const state = startState(terms, settling);
  const choice = {
    codes: new Uint32Array(reach.events),
    rules: Int16Array.from({ length: terms.shares.length + 1 }, (_, code) => code - 1),
  };
  const reader = startReading(basis, reach.events, {
    ids: settling.ids ?? 'any',
    onSale(row, { rule }) {
      choice.codes[row] = rule + 1;
    },
  });
  const costRules = [costRuleOf(terms, '')];
  const run = startRun(terms, reader.columns, reach.days, { choice, costRules, refunds: reach.events });
  const lines = rowLines(run, reader.currencyAt);
  let start = first;
  let row = 0;
  const enter = (event: ReadEvent): void => {
    const stepBefore = lines.stepBefore(row);
    applyRow(run, row, event.day, periodOn(run.periods, event.period) * run.parties);
    const problem = problemAt(run, reader, event, row);
    if (problem === 'repeated') return;
    const period = openPeriod(state, event.period);
    if (problem !== null) {
      const { code, detail } = problem.problem;
      period.exceptions.push({ event: event.id, code, detail: [detail] });
      return;
    }
    addEvent(state, period, event.given);
    const line = lines.lineOf(event, row, stepBefore);
    addLine(period, line.text);
    take(event.period, line);
    for (const bonus of run.bonusLines) {
      const moved = lines.bonusOf(event, bonus);
      addLine(period, moved.text);
      take(event.period, moved);
    }
    run.bonusLines.length = 0;
  };
  const close = (): ClosedPeriod => {
    const cell = periodOn(run.periods, start) * run.parties;
    state.open.get(start)?.changes.forEach((change, party) => {
      change.entitled = readInteger(run.changes.entitled, cell + party);
      change.held = readInteger(run.changes.held, cell + party);
      change.payments = readInteger(run.changes.payments, cell + party);
    });
    const closed = closePeriod(basis, state, start, []);
    start = nextPeriod(start, terms.period);
    return closed;
  };
  return {
    take(events) {
      invariant(row + events.length <= reach.events, 'columns have room for all events');
      reader.take(events);
      const categories = reader.columns.category?.texts ?? [];
      for (const category of categories.slice(costRules.length - 1))
        costRules.push(costRuleOf(terms, category));
      const closed: ClosedPeriod[] = [];
      for (const event of events) {
        while (event.recordedIn > start) closed.push(close());
        enter(event);
        row += 1;
      }
      return closed;
    },
    finish(last) {
      const closed: ClosedPeriod[] = [];
      while (start <= last) closed.push(close());
      return closed;
    },
  };
}

/** Why a row was not applied; `null` where it was. Reading finds everything but refunds of more than there was. */
function problemAt(
  { columns, lines, refunds }: Run,
  { setAside, currencyAt }: ColumnReader,
  { given }: ReadEvent,
  row: number,
): Problem | 'repeated' | null {
  const outcome = outcomeOf(lines, row);
  if (outcome === 'applied') return null;
  if (outcome === 'set-aside') return setAside.get(row) ?? null;
  invariant(
    outcome === 'refund-exceeds-sale' && typeof given.of === 'string',
    'what an event says is checked as it is read',
  );
  const sale = columns.sale[row] ?? 0;
  const place = (refunds.entries[sale] ?? 0) * refunds.width + remembered.refunded;
  const refunded = readInteger(refunds.numbers, place) + readInteger(columns.amount, row);
  return exceedsSale(
    given.of,
    { currency: currencyAt(sale), amount: readInteger(columns.amount, sale) },
    refunded,
  );
}
