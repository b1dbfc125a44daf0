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
import { type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { preferredLanguage } from '#kernel/language.ts';
import type { Route } from '#kernel/route.ts';
import { type Asking, askerOf, isForeignWrite } from './asking.ts';
import { docsPage } from './docs-page.ts';
import { inputFaults } from './input-faults.ts';
import { type Limit, limitPerMinute, nameOfAsker } from './limits.ts';
import { openApiOf } from './openapi.ts';
import { problemOf } from './problem.ts';
import { readJson } from './read-json.ts';
import { isReadyJson } from './ready-json.ts';
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

const bodyLimit = 16 * 1024 * 1024;
/** Of those who need not say who they are. */
const openBodyLimit = 64 * 1024;
/** An address may be an office: it has room for so many people at their limit, and no more whatever they call themselves. */
const peopleAnAddress = 10;
/** Writes of strangers, such as signing up, cost more and are needed less: one in so many of the other requests. */
const strangersPart = 60;

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

  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: options.proxies > 0 && ((_address, hop) => hop < options.proxies),
    routerOptions: { maxParamLength: 300 },
    // A request that has not arrived by then is given up; the largest upload takes that long on a slow line.
    requestTimeout: 30 * 60_000,
    genReqId: () => services.newId(),
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

type SendProblem = (reply: FastifyReply, route: Route | undefined, refusal: Refusal) => FastifyReply;

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
      const input = parse(route, request);
      if (!input.ok) return sendProblem(reply, route, input.refusal);
      const cookies: string[] = [];
      const leaving = new AbortController();
      request.raw.once('close', () => {
        if (!reply.raw.writableEnded) leaving.abort();
      });
      const answer = await runBound(run, route, asker.value, services, {
        ...input.value,
        services,
        language: languageOf(request, asker.value),
        signal: leaving.signal,
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

interface ParsedInput {
  readonly params: undefined;
  readonly query: undefined;
  readonly body: undefined;
}

function parse(route: Route, request: FastifyRequest): Decision<ParsedInput> {
  // An address whose ids have another form leads nowhere, like one whose ids nobody has.
  const params = route.params?.safeParse(request.params);
  if (params && !params.success) return refuse('not_found');
  const query = route.query?.safeParse(withoutOrganisation(request.query), { reportInput: true });
  const schema = route.body === 'stream' ? undefined : route.body;
  // A body of another type was not read: `curl -d` sends a form unless it is told otherwise.
  if (schema !== undefined && (request.body === undefined || request.body instanceof Readable)) {
    return refuse('json_body_needed');
  }
  const body = schema?.safeParse(request.body, { reportInput: true });
  const faults = [
    ...(query && !query.success ? inputFaults('query', query.error.issues) : []),
    ...(body && !body.success ? inputFaults('body', body.error.issues) : []),
  ];
  if (faults.length > 0) return refuse('invalid_input', { faults });
  return { ok: true, value: parsed(params?.data, query?.data, body?.data) };
}

/** The handler's own types say what these are; here they only pass through. */
function parsed(...[params, query, body]: unknown[]): ParsedInput {
  const input: { params: unknown; query: unknown; body: unknown } = { params, query, body };
  invariant(isParsedInput(input), 'an input is an object');
  return input;
}

function isParsedInput(input: object): input is ParsedInput {
  return 'params' in input;
}

/** `organisation` in the query stands for the header on links that cannot carry one. */
function withoutOrganisation(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('organisation' in query)) return query;
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== 'organisation'));
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

/** A refusal on its way through code that only knows errors. */
class Refusing extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function refusalOfError(error: unknown, request: FastifyRequest): Refusal | undefined {
  if (error instanceof Refusing) return error.refusal;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = request.routeOptions.bodyLimit ?? bodyLimit;
    return { code: 'body_too_large', values: { limit: inWords(limit) } };
  }
  if (
    error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH' ||
    error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE'
  ) {
    return { code: 'body_not_json' };
  }
  return undefined;
}

function inWords(bytes: number): string {
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${Math.round(kilobytes / 1024)} MB`;
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

/** The identity library speaks fetch; its answers go out as they are. */
function mountIdentity(app: FastifyInstance, services: Services, sendProblem: SendProblem): void {
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

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [key, value] of Object.entries(request.headers)) {
    if (key === 'content-length' || key === 'transfer-encoding' || value === undefined) continue;
    headers.set(key, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set('x-entente-peer', request.ip);
  return headers;
}
