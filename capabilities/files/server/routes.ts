/** Evidence files over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, serve, serveStreaming } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { fileContent } from './file-content.ts';
import { listFiles } from './list-files.ts';
import { removeFile } from './remove-file.ts';
import { sendFile } from './send-file.ts';

export const fileRoutes: readonly Binding[] = [
  serve(contract.listFiles, async ({ caller, query, tx }) =>
    accept(await listFiles(tx, caller.organisation, query.before ?? null)),
  ),
  serveStreaming(contract.sendFile, async ({ caller, enter, query, services, stream }) => {
    const person = personOf(caller);
    const by = { organisation: caller.organisation, person: person.id };
    const sent = await sendFile(services, enter, by, query, stream);
    if (!sent.ok) return sent;
    const { createdAt, ...file } = sent.value;
    const createdBy = { id: person.id, name: person.name };
    return accept({ file: { ...file, createdAt: createdAt.toISOString(), createdBy } });
  }),
  serveStreaming(contract.downloadFile, ({ caller, enter, params }) =>
    fileContent(enter, caller.organisation, params.file),
  ),
  serve(contract.removeFile, ({ caller, params, tx }) =>
    removeFile(tx, caller.organisation, { person: personOf(caller).id, role: caller.role }, params.file),
  ),
];
