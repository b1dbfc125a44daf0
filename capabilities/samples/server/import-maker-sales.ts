import { Readable } from 'node:stream';
import { runImport } from '#capabilities/facts/server/run-import.ts';
import { startImport } from '#capabilities/facts/server/start-import.ts';
import { uploadFile } from '#capabilities/facts/server/upload-file.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { makerSales } from '../core/maker-sales.ts';
import { readingOfSalesFile, salesFile } from '../core/sales-file.ts';
import { done } from './done.ts';
import type { SampleWorld } from './services-at.ts';

const seed = 20_260_101;

/** Brings two years of the maker's sales, up to yesterday, as a file that is imported like any other. */
export async function importMakerSales({
  services,
  companies,
  people,
  dates,
  words,
}: SampleWorld): Promise<void> {
  const organisation = companies.haiphong;
  const by = { organisation, person: people.colleague.id };
  const last = dates.today - 1;
  const file = salesFile(makerSales(seed, last), {
    product: (key) => words.products[key],
    region: (key) => words.regions[key],
    channel: (key) => words.channels[key],
  });
  const name = `sales-${formatLocalDate(last)}.csv`;
  const upload = done(
    await uploadFile(
      services,
      (work) => services.database.asOrganisation(organisation, work),
      by,
      name,
      Readable.from([Buffer.from(file)]),
    ),
  );
  const started = await services.database.asOrganisation(organisation, (tx) =>
    startImport(tx, services, by, { upload: upload.id, reading: readingOfSalesFile }),
  );
  // Not left to the queue: whoever looks at the sample looks at these sales first.
  const job = { organisation, import: done(started).import.id };
  await runImport(services, job, new AbortController().signal);
}
