/**
 * The HTTP edge. Each request of the contract goes the same way: who is asking, what do they send, one tenant
 * transaction, answer or refusal. Everything that is refused leaves as a problem document in the reader's language.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import rateLimit from '@fastify/rate-limit';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { preferredLanguage } from '#kernel/language.ts';
import type { Route } from '#kernel/route.ts';
import { isDatabaseAway } from '../db/pool.ts';
import { type Asking, askerOf } from './asking.ts';
import { bodyLimit, openBodyLimit } from './body-limits.ts';
import { docsPage } from './docs-page.ts';
import { headersOf, mountIdentity } from './identity-route.ts';
import { type Limit, limitPerMinute, nameOfAsker } from './limits.ts';
import { openApiOf } from './openapi.ts';
import { parseInput } from './parse-input.ts';
import { problemOf, type SendProblem } from './problem.ts';
import { readJson } from './read-json.ts';
import { isReadyJson } from './ready-json.ts';
import { Refusing, refusalOfError } from './refusing.ts';
import type { Repeat } from './repeats.ts';
import { runBound } from './run-bound.ts';
import { securityHeaders } from './security-headers.ts';
import type { Binding, FileAnswer } from './serve.ts';
import type { Services } from './services.ts';

export interface HttpOptions {
  readonly services: Services;
  readonly bindings: readonly Binding[];
  /** Requests a minute from one person or key, or one address without either. */
  readonly requestsPerMinute: number;
  /** How many proxies of ours stand before the server: so many addresses of `X-Forwarded-For`, from its end, are true. */
  readonly proxies: number;
}

/** An address may be an office: it has room for so many people at their limit, and no more whatever they call themselves. */
const peopleAnAddress = 10;
/** Writes of strangers, such as signing up, cost more and are needed less: one in so many of the other requests. */
const strangersPart = 60;
/** When it is worth asking again where the database is away. */
const secondsToReturn = 5;

export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { services } = options;
  const logger: FastifyBaseLogger = services.log;
  const sendProblem: SendProblem = (reply, route, refusal) => {
    const owner = route?.id.split('.')[0] ?? 'http';
    const problem = problemOf(
      services.catalogue,
      languageOf(reply.request),
      owner,
      route?.refusals ?? {},
      refusal,
    );
    return reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(problem);
  };

  const since = services.newId();
  let requests = 0;
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: options.proxies > 0 && ((_address, hop) => hop < options.proxies),
    routerOptions: { maxParamLength: 300 },
    // A request that has not arrived by then is given up; the largest upload takes that long on a slow line.
    requestTimeout: 30 * 60_000,
    // Cheaper than an id each, and as good for finding a line in the log.
    genReqId: () => `${since}-${++requests}`,
    childLoggerFactory: (all) => all,
    // An address that cannot be read, or is longer than any of ours.
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, undefined, { code: 'not_found' }),
  });
  const secure = securityHeaders(services.publicUrl.startsWith('https:'));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(secure);
    done();
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute * peopleAnAddress,
    timeWindow: 60_000,
    // Before anything is known of the sender: keys and cookies can be made up, addresses cannot.
    keyGenerator: (request) => request.ip,
    errorResponseBuilder: (_request, context) =>
      new Refusing({ code: 'too_many_requests', values: { seconds: Math.ceil(context.ttl / 1000) } }),
  });

  // JSON is parsed here so that its errors are ours; anything else reaches its handler as a stream.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, readJson(String(text)));
    } catch {
      done(new Refusing({ code: 'body_not_json' }));
    }
  });
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOfError(error, request);
    if (refusal !== undefined) return sendProblem(reply, undefined, refusal);
    if (isDatabaseAway(error)) {
      services.log.warn({ err: error, request: request.id }, 'the database does not answer');
      reply.header('retry-after', secondsToReturn);
      return sendProblem(reply, undefined, { code: 'database_away' });
    }
    // The route, not the address: that may hold the secret of a link.
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    services.log.error({ err: error, request: request.id, route }, 'a request failed');
    return sendProblem(reply, undefined, { code: 'internal', values: { request: request.id } });
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, undefined, { code: 'not_found' }));

  const limits: Limits = {
    asker: limitPerMinute(options.requestsPerMinute, services.clock),
    stranger: limitPerMinute(Math.ceil(options.requestsPerMinute / strangersPart), services.clock),
  };
  mountIdentity(app, services, sendProblem);
  mountContract(app, options.bindings, services.installation.version);
  for (const binding of options.bindings) mount(app, binding, services, limits, sendProblem);
  return app;
}

interface Limits {
  /** Everybody, by who they are. */
  readonly asker: Limit;
  /** Writes of those who need not say who they are, by their address. */
  readonly stranger: Limit;
}

function mount(
  app: FastifyInstance,
  { route, run }: Binding,
  services: Services,
  limits: Limits,
  sendProblem: SendProblem,
): void {
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...(route.access === 'anyone' ? { bodyLimit: openBodyLimit } : {}),
    handler: async (request, reply) => {
      const asker = await askerOf(route, request, services);
      if (!asker.ok) return sendProblem(reply, route, asker.refusal);
      const seconds =
        limits.asker(nameOfAsker(asker.value, request.ip)) ??
        (route.access === 'anyone' && route.method !== 'GET' ? limits.stranger(request.ip) : null);
      if (seconds !== null) {
        reply.header('retry-after', seconds);
        return sendProblem(reply, route, { code: 'too_many_requests', values: { seconds } });
      }
      const input = parseInput(route, request);
      if (!input.ok) return sendProblem(reply, route, input.refusal);
      const cookies: string[] = [];
      const answer = await runBound(run, route, asker.value, services, {
        ...input.value,
        services,
        language: languageOf(request, asker.value),
        stream: request.body instanceof Readable ? request.body : request.raw,
        headers: () => headersOf(request),
        setCookies: (values) => cookies.push(...values),
        repeat: repeatOf(route, request, asker.value),
      });
      if (!answer.ok) return sendProblem(reply, route, answer.refusal);
      if (cookies.length > 0) reply.header('set-cookie', cookies);
      reply.header('cache-control', 'no-store');
      if ('file' in route.ok) return sendFile(reply, route.ok.file, answer.value);
      reply.code(route.status ?? 200);
      if (isReadyJson(answer.value))
        return reply.type('application/json; charset=utf-8').send(answer.value.text);
      return reply.send(answer.value ?? {});
    },
  });
}

function repeatOf(route: Route, request: FastifyRequest, asking: Asking): Repeat | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '' || route.method === 'GET') return undefined;
  if (route.body === 'stream' || 'file' in route.ok) return undefined;
  const digest = createHash('sha256')
    .update(`${route.id}\n${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
  return { key, sender: nameOfAsker(asking, request.ip), digest };
}

function languageOf(request: FastifyRequest, asking?: Asking): Language {
  const accept = request.headers['accept-language'];
  if (accept !== undefined) return preferredLanguage(accept);
  return asking?.person?.language ?? 'en';
}

function sendFile(reply: FastifyReply, type: string, answer: unknown): FastifyReply {
  invariant(isFileAnswer(answer), 'a file route answers with a file');
  const plain = answer.name.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  return reply
    .type(type)
    .header(
      'content-disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
    )
    .send(answer.content);
}

function isFileAnswer(answer: unknown): answer is FileAnswer {
  return typeof answer === 'object' && answer !== null && 'name' in answer && 'content' in answer;
}

/** The contract as a document for programs and as a page for people. */
function mountContract(app: FastifyInstance, bindings: readonly Binding[], version: string): void {
  const document = openApiOf(
    bindings.map(({ route }) => route),
    version,
  );
  const page = docsPage(document);
  app.get('/api/openapi.json', (_request, reply) => reply.send(document));
  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
