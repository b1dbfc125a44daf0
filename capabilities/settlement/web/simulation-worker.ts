/** Simulates beside the page, so that it stays quick whatever the number of events; in parts, so that it can be stopped. */
import type { Json } from '#kernel/canonical-json.ts';
import { addToLocalDate, formatLocalDate, type LocalDate, startOfPeriod } from '#kernel/local-date.ts';
import type { TimeZone } from '#kernel/time-zone.ts';
import { type EventBatch, inProcessingOrder, parseEvents, type ReadEvent } from '../core/events.ts';
import { type OwnSale, readOwnSales, salesAsEvents } from '../core/own-sales.ts';
import { parseTerms } from '../core/parse-terms.ts';
import { parseRates, type Rates } from '../core/rates.ts';
import { readRates } from '../core/read-events.ts';
import { asIfFrom, eventsFrom } from '../core/simulate.ts';
import { simulatorFor } from '../core/simulator-for.ts';
import { withInverseRates } from '../core/with-inverse-rates.ts';
import type { FromWorker, ToWorker, Tried } from './simulation-messages.ts';

const atOnce = 10_000;
/** How much of a run's progress reading the events is. */
const readingPart = 0.5;

interface Figures extends EventBatch {
  readonly leftOut: number;
}

const shared: unknown[] = [];
let own: { readonly sales: readonly OwnSale[]; readonly party: string } | null = null;
let ratesText = 'date,from,to,rate\n';
let latest = 0;
/** The events as they are read for a time zone; terms that differ in something else share them. */
const read = new Map<string, Figures>();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'events':
      for (const event of data.events) shared.push(event);
      return;
    case 'sales':
      own = { sales: readOwnSales(data.text), party: data.party };
      return;
    case 'rates':
      ratesText = data.text;
      return;
    case 'run':
      latest = data.run;
      void simulate(data.run, data.terms, data.months).catch(() => say({ kind: 'unusable', run: data.run }));
  }
};

function say(message: FromWorker): void {
  self.postMessage(message);
}

/** Lets the page's next words in; answers whether this run is still the one that is wanted. */
async function stillWanted(run: number, part: number): Promise<boolean> {
  say({ kind: 'progress', run, part });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return run === latest;
}

async function simulate(run: number, documents: readonly Json[], months: number | null): Promise<void> {
  const rates = readRatesText();
  const tried: Tried[] = [];
  for (const [index, document] of documents.entries()) {
    const progress = (part: number) => stillWanted(run, (index + part) / documents.length);
    const one = rates === null ? null : await tryTerms(document, rates, months, progress);
    if (one === 'left') return;
    if (one === null) return say({ kind: 'unusable', run });
    tried.push(one);
  }
  say({ kind: 'done', run, tried });
}

function readRatesText(): Rates | null {
  const rows = readRates(ratesText);
  const rates = rows.ok ? parseRates(rows.value.items) : rows;
  return rates.ok ? withInverseRates(rates.value) : null;
}

type Progress = (part: number) => Promise<boolean>;

async function tryTerms(
  document: Json,
  rates: Rates,
  months: number | null,
  progress: Progress,
): Promise<Tried | 'left' | null> {
  const terms = parseTerms(document);
  if (!terms.ok) return null;
  const figures = await figuresIn(terms.value.timeZone, progress);
  if (figures === null || figures === 'left') return figures;
  const days = extentOf(figures.events);
  const first = days === null ? 0 : firstDay(days, months);
  const events = eventsFrom(figures.events, first);
  const simulator = simulatorFor({ terms: asIfFrom(terms.value, first), rates }, events.length);
  for (let from = 0; from < events.length; from += atOnce) {
    simulator.take(events.slice(from, from + atOnce));
    const part = readingPart + (1 - readingPart) * Math.min(1, (from + atOnce) / events.length);
    if (!(await progress(part))) return 'left';
  }
  simulator.leaveOut(figures.unread);
  const window = extentOf(events);
  return {
    simulation: simulator.finish(),
    days: window && { from: formatLocalDate(window.first), to: formatLocalDate(window.last) },
    leftOut: figures.leftOut,
  };
}

/** Whole months back from the month of the latest figures, or the first day with any. */
function firstDay(
  { first, last }: { readonly first: LocalDate; readonly last: LocalDate },
  months: number | null,
): LocalDate {
  if (months === null) return first;
  return addToLocalDate(startOfPeriod(last, 'month'), { count: 1 - months, unit: 'months' });
}

function extentOf(
  events: readonly ReadEvent[],
): { readonly first: LocalDate; readonly last: LocalDate } | null {
  const [one] = events;
  if (one === undefined) return null;
  let first = one.day;
  let last = one.day;
  for (const { day } of events) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
}

async function figuresIn(timeZone: TimeZone, progress: Progress): Promise<Figures | 'left' | null> {
  const known = read.get(timeZone.name);
  if (known !== undefined) return known;
  const mapped = own === null ? null : salesAsEvents(own.sales, own.party, timeZone);
  const given = mapped?.events ?? shared;
  const events: ReadEvent[] = [];
  const unread: EventBatch['unread'][number][] = [];
  for (let from = 0; from < given.length; from += atOnce) {
    const batch = parseEvents(given.slice(from, from + atOnce), { timeZone, period: 'month' });
    if (!batch.ok) return null;
    for (const event of batch.value.events) events.push(event);
    for (const one of batch.value.unread) unread.push(one);
    if (!(await progress((readingPart * (from + atOnce)) / (given.length + atOnce)))) return 'left';
  }
  const figures = { events: events.sort(inProcessingOrder), unread, leftOut: mapped?.leftOut ?? 0 };
  read.set(timeZone.name, figures);
  return figures;
}
