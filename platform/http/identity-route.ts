/** What signing in and out needs, answered by the identity library. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isForeignWrite } from './asking.ts';
import { openBodyLimit } from './body-limits.ts';
import type { SendProblem } from './problem.ts';
import type { Services } from './services.ts';

/** The identity library speaks fetch; its answers go out as they are. */
export function mountIdentity(app: FastifyInstance, services: Services, sendProblem: SendProblem): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    bodyLimit: openBodyLimit,
    handler: async (request, reply) => {
      if (isForeignWrite(request, services)) return sendProblem(reply, undefined, { code: 'foreign_origin' });
      const url = new URL(request.url, services.publicUrl);
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
      const headers = headersOf(request);
      // Judged above; the library knows one address of ours, people may use another.
      if (headers.has('origin')) headers.set('origin', url.origin);
      const answer = await services.identity.handle(
        new Request(url, { method: request.method, headers, body }),
      );
      if (answer === null) return sendProblem(reply, undefined, { code: 'not_found' });
      reply.code(answer.status).header('cache-control', 'no-store');
      for (const [key, value] of answer.headers) if (key !== 'set-cookie') reply.header(key, value);
      const cookies = answer.headers.getSetCookie();
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      return reply.send(Buffer.from(await answer.arrayBuffer()));
    },
  });
}

export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [key, value] of Object.entries(request.headers)) {
    if (key === 'content-length' || key === 'transfer-encoding' || value === undefined) continue;
    headers.set(key, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-entente-peer', request.ip);
  return headers;
}
