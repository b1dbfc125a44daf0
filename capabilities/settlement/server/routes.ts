/** Settlement over HTTP. */
import { Readable } from 'node:stream';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { findEvents } from '#capabilities/sharing/server/find-events.ts';
import type { Reader } from '#capabilities/sharing/server/reading-rules.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { entering } from '#platform/http/entering.ts';
import {
  type Binding,
  type Caller,
  type Enter,
  type FileAnswer,
  serve,
  serveStreaming,
} from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { approveStatement } from './approve-statement.ts';
import { cancelClosing } from './cancel-closing.ts';
import { chooseClosing } from './choose-closing.ts';
import { closePeriod } from './close-period.ts';
import { disputeStatement } from './dispute-statement.ts';
import { findClosing } from './find-closing.ts';
import { findLedger, type LedgerRange } from './find-ledger.ts';
import { findStatement } from './find-statement.ts';
import { type LedgerFormat, ledgerFile } from './ledger-file.ts';
import { ledgerOnWire } from './ledger-on-wire.ts';
import { closingOnWire } from './on-wire.ts';
import { paperOf } from './paper-of.ts';
import { linesBehind, readLines } from './read-lines.ts';
import { readSettlement } from './read-settlement.ts';
import { readStatement } from './read-statement.ts';
import { replyToDispute } from './reply-to-dispute.ts';
import { statementPdf } from './statement-pdf.ts';
import { type FoundPeriod, type PeriodsCall, withPeriod, withPeriods } from './with-periods.ts';
import { wordsOf } from './words-of.ts';
import { writeBundle } from './write-bundle.ts';
import { writeCsv } from './write-csv.ts';

const actor = (caller: Caller) => ({ organisation: caller.organisation, person: personOf(caller).id });

interface AllianceCall {
  readonly params: { readonly alliance: Id };
  readonly caller: Caller;
  readonly enter: Enter;
  readonly services: Services;
}

interface LedgerCall {
  readonly params: { readonly alliance: Id };
  readonly query: LedgerRange & { readonly language?: Language | undefined };
  readonly caller: Caller;
  readonly enter: Enter;
  readonly services: Services;
  readonly language: Language;
}

const periodsCall = ({ params, caller, enter, services }: AllianceCall): PeriodsCall => ({
  services,
  enter,
  organisation: caller.organisation,
  alliance: params.alliance,
});

const readerIn = ({ settlement }: FoundPeriod, services: Services): Reader => ({
  organisation: settlement.own.organisation,
  now: services.clock.now(),
});

interface ClosingCall {
  readonly params: { readonly alliance: Id; readonly closing: Id };
  readonly caller: Caller;
  readonly tx: Transaction;
  readonly services: Services;
  readonly language: Language;
}

async function closingOf({ params, caller, tx, services, language }: ClosingCall) {
  const found = await findClosing(tx, caller.organisation, params.alliance, params.closing);
  return found.ok ? accept({ closing: closingOnWire(found.value, services.catalogue, language) }) : found;
}

/** A ledger of any size leaves as it is read, a page of entries at a time. */
async function ledgerAs(
  format: LedgerFormat,
  { params, caller, enter, services, ...call }: LedgerCall,
): Promise<Decision<FileAnswer>> {
  const found = await enter((tx) => findLedger(tx, caller.organisation, params.alliance, call.query));
  const language = call.query.language ?? call.language;
  return found.ok ? accept(ledgerFile(enter, found.value, format, services.catalogue, language)) : found;
}

export const settlementRoutes: readonly Binding[] = [
  // Open periods can take long to settle: no transaction waits for it.
  serveStreaming(contract.readSettlement, (call) =>
    withPeriods(periodsCall(call), { kind: 'figures' }, (tx, found) =>
      readSettlement(tx, call.services, call.language, found),
    ),
  ),
  serveStreaming(contract.readStatement, (call) => {
    const { services, language, params } = call;
    return withPeriod(periodsCall(call), params.period, { kind: 'figures' }, (tx, found) => {
      const words = wordsOf(services.catalogue, language, found.settlement.parties);
      return readStatement(tx, params.alliance, found, words, services.clock.now());
    });
  }),
  serveStreaming(contract.readLines, (call) => {
    const { services, language, params, query } = call;
    const wanted = { kind: 'lines', period: params.period, ...query } as const;
    return withPeriod(periodsCall(call), params.period, wanted, async (tx, found) => {
      const words = wordsOf(services.catalogue, language, found.settlement.parties);
      const reader = readerIn(found, services);
      return accept(await readLines(tx, params.alliance, reader, found.period, words, query));
    });
  }),
  serveStreaming(contract.readEvent, (call) => {
    const { params, services } = call;
    const place = { after: params.position - 1, limit: 1 };
    const wanted = { kind: 'lines', period: params.period, ...place } as const;
    return withPeriod(periodsCall(call), params.period, wanted, async (tx, found) => {
      const [row] = await linesBehind(tx, params.alliance, found.period, place.after, place.limit);
      if (row === undefined) return refuse('line_not_found');
      const reader = readerIn(found, services);
      const shown = (await findEvents(tx, params.alliance, reader, [row.line.event])).get(row.line.event);
      if (shown === undefined) return refuse('line_not_found');
      const { event, withheld } = shown;
      return accept({ event: { ...event, ...(withheld.length === 0 ? {} : { withheld: [...withheld] }) } });
    });
  }),
  // A long closing goes on after the answer: no transaction waits for it.
  serveStreaming(contract.closePeriod, async ({ params, body, caller, services, language, ...entering }) => {
    const found = await closePeriod(services, entering, actor(caller), params.alliance, body.period);
    if (!found.ok) return found;
    const closing = closingOnWire(found.value, services.catalogue, language);
    return accept({ period: closing.period, hash: closing.hash, closing });
  }),
  serve(contract.readClosing, closingOf),
  serve(contract.cancelClosing, async (call) => {
    const { params, caller, tx, services } = call;
    const { alliance, closing } = params;
    const cancelled = await cancelClosing(tx, services, actor(caller), alliance, closing);
    return cancelled.ok ? closingOf(call) : cancelled;
  }),
  serve(contract.chooseClosing, ({ params, body, caller, tx, services }) =>
    chooseClosing(tx, services, actor(caller), params.alliance, body.graceDays),
  ),
  serve(contract.approveStatement, ({ params, body, caller, tx, services }) =>
    approveStatement(tx, services, actor(caller), params.alliance, params.period, body),
  ),
  serve(contract.disputeStatement, ({ params, body, caller, tx, services }) =>
    disputeStatement(tx, services, actor(caller), params.alliance, params.period, body),
  ),
  serve(contract.answerDispute, ({ params, body, caller, tx, services }) =>
    replyToDispute(tx, services, actor(caller), params.alliance, params.dispute, {
      kind: 'answer',
      text: body.text,
    }),
  ),
  serve(contract.withdrawDispute, ({ params, body, caller, tx, services }) =>
    replyToDispute(tx, services, actor(caller), params.alliance, params.dispute, {
      kind: 'withdrawal',
      text: body.text,
    }),
  ),
  serveStreaming(contract.writeStatementCsv, async (call) => {
    const { params, query, enter, services } = call;
    const found = await withPeriod(periodsCall(call), params.period, { kind: 'now' }, async (_, it) =>
      accept(it),
    );
    if (!found.ok) return found;
    const language = query.language ?? call.language;
    const reader = { catalogue: services.catalogue, language, now: services.clock.now() };
    const rows = writeCsv(entering(enter), params.alliance, found.value, reader);
    return accept({ name: `${params.period}.csv`, content: Readable.from(rows) });
  }),
  // A long document takes seconds: no transaction waits for it.
  serveStreaming(contract.writeStatementPdf, async (call) => {
    const { params, services } = call;
    const language = call.query.language ?? call.language;
    const reader = { catalogue: services.catalogue, language, now: services.clock.now() };
    const paper = await withPeriod(periodsCall(call), params.period, { kind: 'now' }, async (tx, found) =>
      accept(await paperOf(tx, params.alliance, found, reader)),
    );
    if (!paper.ok) return paper;
    const content = await statementPdf(paper.value, language, services.catalogue);
    return accept({ name: `${params.period}.pdf`, content });
  }),
  serveStreaming(contract.writeBundle, async ({ params, caller, enter, services }) => {
    const found = await enter((tx) => findStatement(tx, caller.organisation, params.alliance, params.period));
    if (!found.ok) return found;
    const texts = writeBundle(entering(enter), params.alliance, found.value, services.clock.now());
    return accept({ name: `${params.period}-bundle.json`, content: Readable.from(texts) });
  }),
  serve(contract.readLedger, async ({ params, query, caller, tx }) => {
    const found = await findLedger(tx, caller.organisation, params.alliance, query);
    return found.ok ? accept(ledgerOnWire(found.value)) : found;
  }),
  serveStreaming(contract.writeHledgerJournal, (call) => ledgerAs('hledger', call)),
  serveStreaming(contract.writeBeancountJournal, (call) => ledgerAs('beancount', call)),
  serveStreaming(contract.writeLedgerCsv, (call) => ledgerAs('csv', call)),
];
