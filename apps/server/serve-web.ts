/** The built web app: its files, and its one page for every address that is not the API's. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export async function serveWeb(http: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  await http.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      // Built files carry the hash of their content in their names; the page itself must be fresh.
      const lasting = file.includes(`${path.sep}assets${path.sep}`);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.get('/*', { config: { rateLimit: false } }, (request, reply) => {
    // A built file that is gone since an update is not the page: a browser would take it for a broken script.
    if (/^\/(api|assets)\//.test(request.url)) return reply.callNotFound();
    return reply.type('text/html').sendFile('index.html');
  });
}
