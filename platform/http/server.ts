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
import { type Asking, askerOf } from './asking.ts';
import { docsPage } from './docs-page.ts';
import { inputFaults } from './input-faults.ts';
import { openApiOf } from './openapi.ts';
import { problemOf } from './problem.ts';
import { isReadyJson } from './ready-json.ts';
import { runBound } from './run-bound.ts';
import { securityHeaders } from './security-headers.ts';
import type { Binding, FileAnswer } from './serve.ts';
import type { Services } from './services.ts';

export interface HttpOptions {
  readonly services: Services;
  readonly bindings: readonly Binding[];
  /** Requests a minute from one person, key or address. */
  readonly requestsPerMinute: number;
  readonly trustProxy: boolean;
}

const bodyLimit = 16 * 1024 * 1024;

export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { services } = options;
  const logger: FastifyBaseLogger = services.log;
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: options.trustProxy,
    routerOptions: { maxParamLength: 300 },
    genReqId: () => services.newId(),
  });
  const secure = securityHeaders(services.publicUrl.startsWith('https:'));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(secure);
    done();
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.headers.authorization ?? sessionCookie(request) ?? request.ip,
    errorResponseBuilder: (_request, context) =>
      new Refusing({ code: 'too_many_requests', values: { seconds: Math.ceil(context.ttl / 1000) } }),
  });

  // JSON is parsed here so that its errors are ours; anything else reaches its handler as a stream.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : JSON.parse(String(text)));
    } catch {
      done(new Refusing({ code: 'body_not_json' }));
    }
  });
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  const sendProblem = (reply: FastifyReply, route: Route | undefined, refusal: Refusal) => {
    const owner = route?.id.split('.')[0] ?? 'http';
    const problem = problemOf(
      services.catalogue,
      languageOf(reply.request),
      owner,
      route?.refusals ?? {},
      refusal,
    );
    return reply.code(problem.status).type('application/problem+json').send(problem);
  };

  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOfError(error);
    if (refusal !== undefined) return sendProblem(reply, undefined, refusal);
    services.log.error({ err: error, request: request.id, url: request.url }, 'a request failed');
    return sendProblem(reply, undefined, { code: 'internal', values: { request: request.id } });
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, undefined, { code: 'not_found' }));

  mountIdentity(app, services);
  mountContract(app, options.bindings, services.installation.version);
  for (const binding of options.bindings) mount(app, binding, services, sendProblem);
  return app;
}

type SendProblem = (reply: FastifyReply, route: Route, refusal: Refusal) => FastifyReply;

function mount(
  app: FastifyInstance,
  { route, run }: Binding,
  services: Services,
  sendProblem: SendProblem,
): void {
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    handler: async (request, reply) => {
      const asker = await askerOf(route, request, services);
      if (!asker.ok) return sendProblem(reply, route, asker.refusal);
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
        repeat: repeatOf(route, request),
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

/** A write with an Idempotency-Key: the key, and what tells one request from another. */
export interface Repeat {
  readonly key: string;
  readonly digest: Buffer;
}

function repeatOf(route: Route, request: FastifyRequest): Repeat | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || route.method === 'GET' || route.body === 'stream') return undefined;
  const digest = createHash('sha256')
    .update(`${route.id}\n${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest();
  return { key: key.slice(0, 200), digest };
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
  const query = route.query?.safeParse(withoutOrganisation(request.query));
  const body =
    route.body === undefined || route.body === 'stream' ? undefined : route.body.safeParse(request.body);
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

function refusalOfError(error: unknown): Refusal | undefined {
  if (error instanceof Refusing) return error.refusal;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return { code: 'body_too_large', values: { limit: '16 MB' } };
  if (error.code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') {
    return { code: 'body_not_json' };
  }
  return error.code === 'FST_ERR_BAD_URL' ? { code: 'not_found' } : undefined;
}

export function sessionCookie(request: FastifyRequest): string | undefined {
  return /(?:^|;\s*)(?:__Secure-)?entente\.session_token=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
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
function mountIdentity(app: FastifyInstance, services: Services): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, services.publicUrl);
      const body = request.method === 'POST' ? JSON.stringify(request.body ?? {}) : null;
      const answer = await services.identity.handle(
        new Request(url, { method: request.method, headers: headersOf(request), body }),
      );
      reply.code(answer.status);
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
