/** Facts over HTTP. */
import { accept, type Refusal, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Binding, type Caller, serve, serveStreaming } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import { sayRefusal } from '#platform/http/speak.ts';
import * as contract from '../core/contract.ts';
import type { Dimension } from '../core/fields.ts';
import type { GivenReading } from '../core/guess-reading.ts';
import { previewUpload } from './preview-upload.ts';
import { ratesFile } from './rates-file.ts';
import { refusedRowsFile } from './refused-rows-file.ts';
import { replaceRates } from './replace-rates.ts';
import { readCursor, writeCursor } from './sales-cursor.ts';
import { salesFile } from './sales-file.ts';
import { startImport } from './start-import.ts';
import * as store from './store.ts';
import { uploadFile } from './upload-file.ts';

function sayer(services: Services, language: Language) {
  return (fault: Refusal) => ({
    path: fault.path ?? '',
    code: fault.code,
    detail: sayRefusal(services.catalogue, language, 'facts', fault),
    column: textAt(fault, 'column'),
    value: textAt(fault, 'value'),
  });
}

function textAt({ values }: Refusal, name: string): string | null {
  const found = values?.[name];
  return found === undefined ? null : String(found);
}

function byOf(caller: Caller) {
  invariant(caller.person, 'files are brought by people');
  return { organisation: caller.organisation, person: caller.person.id };
}

function viewOf(
  it: store.Import,
  say: (fault: Refusal) => contract.ImportView['problem'],
): contract.ImportView {
  const size = Number(it.sizeBytes);
  return {
    id: it.id,
    fileName: it.fileName,
    state: it.state,
    progress: it.state === 'done' || size === 0 ? 1 : Number(it.readBytes) / size,
    newRows: Number(it.newRows),
    repeatedRows: Number(it.repeatedRows),
    refusedRows: Number(it.refusedRows),
    problem: it.refusal === null ? null : say(it.refusal),
    createdAt: it.createdAt.toISOString(),
    endedAt: it.endedAt?.toISOString() ?? null,
  };
}

export const factsRoutes: readonly Binding[] = [
  serveStreaming(contract.uploadFile, async ({ query, stream, caller, enter, services, language }) => {
    const upload = await uploadFile(services, enter, byOf(caller), query.name, stream);
    if (!upload.ok) return upload;
    return enter((tx) =>
      previewUpload(tx, caller.organisation, upload.value.id, {}, sayer(services, language)),
    );
  }),
  serve(contract.previewUpload, ({ params, body, caller, tx, services, language }) =>
    previewUpload(tx, caller.organisation, params.upload, givenOf(body), sayer(services, language)),
  ),
  serve(contract.startImport, ({ body, caller, tx, services }) =>
    startImport(tx, services, byOf(caller), body),
  ),
  serve(contract.listImports, async ({ caller, tx, services, language }) => {
    const imports = await store.listImports(tx, caller.organisation);
    return accept({ imports: imports.map((it) => viewOf(it, sayer(services, language))) });
  }),
  serve(contract.readImport, async ({ params, caller, tx, services, language }) => {
    const say = sayer(services, language);
    const found = await store.loadImport(tx, caller.organisation, params.import);
    if (found === undefined) return refuse('import_not_found');
    const refused = await store.listRefusedRows(tx, caller.organisation, found.id, 0, 50);
    return accept({
      import: viewOf(found, say),
      refused: refused.map(({ line, cells, faults }) => ({
        line,
        cells: [...cells],
        faults: faults.map(say),
      })),
    });
  }),
  serveStreaming(contract.downloadRefused, async ({ params, caller, enter, services, language }) => {
    const found = await enter((tx) => store.loadImport(tx, caller.organisation, params.import));
    if (found === undefined) return refuse('import_not_found');
    return accept(refusedRowsFile(enter, caller.organisation, found, sayer(services, language)));
  }),
  serve(contract.cancelImport, async ({ params, caller, tx, services }) => {
    const found = await store.loadImport(tx, caller.organisation, params.import);
    if (found === undefined) return refuse('import_not_found');
    const marked = await store.markCancelled(tx, caller.organisation, found.id, services.clock.now());
    return marked === 0 ? refuse('import_has_ended') : accept({});
  }),
  serve(contract.listSales, async ({ query, caller, tx }) => {
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    if (after === undefined) return refuse('cursor_not_usable', { path: 'query.cursor' });
    const sales = await store.listSales(tx, caller.organisation, {
      ...filterOf(query),
      after,
      limit: query.limit + 1,
    });
    const page = sales.slice(0, query.limit);
    const last = sales.length > query.limit ? page.at(-1) : undefined;
    return accept({
      sales: page.map(({ amountMinor, ...sale }) => ({
        ...sale,
        amount: formatMoney(amountMinor, sale.currency),
      })),
      next: last === undefined ? null : writeCursor(last),
    });
  }),
  serveStreaming(contract.downloadSales, async ({ query, caller, enter }) =>
    accept(salesFile(enter, caller.organisation, filterOf(query))),
  ),
  serve(contract.readHeldSales, async ({ caller, tx }) => {
    const [held, named, currencies] = await Promise.all([
      store.loadHeldSales(tx, caller.organisation),
      store.listNamedDimensions(tx, caller.organisation),
      store.listCurrencies(tx, caller.organisation),
    ]);
    const days = held.first === null || held.last === null ? null : { from: held.first, to: held.last };
    return accept({ sales: Number(held.sales), days, named, currencies });
  }),
  serve(contract.readRates, async ({ caller, tx }) =>
    accept({ pairs: pairsOf(await store.listRates(tx, caller.organisation)) }),
  ),
  serve(contract.downloadRates, async ({ caller, tx }) =>
    accept(ratesFile(await store.listRates(tx, caller.organisation))),
  ),
  serve(contract.replaceRates, ({ body, caller, tx }) => replaceRates(tx, caller.organisation, body.text)),
];

interface AskedSales {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: Dimension | undefined;
  readonly name?: string | string[] | undefined;
}

/** A dimension without a name asks for the sales that name nobody in it. */
function filterOf({ from, to, by, name = '' }: AskedSales): Omit<store.SalesFilter, 'after' | 'limit'> {
  return {
    from: from ?? null,
    to: to ?? null,
    by: by ?? null,
    names: by === undefined ? null : typeof name === 'string' ? [name] : name,
  };
}

/** @param rates by pair, the newest of each first */
function pairsOf(rates: readonly store.KeptRate[]) {
  const pairs = new Map<string, { newest: store.KeptRate; oldest: store.KeptRate; count: number }>();
  for (const rate of rates) {
    const key = `${rate.from}>${rate.to}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { newest: rate, oldest: rate, count: 1 });
    else {
      pair.oldest = rate;
      pair.count += 1;
    }
  }
  return [...pairs.values()].map(({ newest, oldest, count }) => ({
    from: newest.from,
    to: newest.to,
    rates: count,
    first: oldest.date,
    last: newest.date,
    lastRate: newest.rate,
  }));
}

/** Settings that were not sent are guessed; an absent key and `undefined` mean the same. */
function givenOf(
  body: { readonly [Key in keyof GivenReading]: GivenReading[Key] | undefined },
): GivenReading {
  const { encoding, separator, columns, dateOrder, decimalMark, currency } = body;
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
    ...(columns === undefined ? {} : { columns }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(decimalMark === undefined ? {} : { decimalMark }),
    ...(currency === undefined ? {} : { currency }),
  };
}
