/**
 * The typed client of the API. It knows the routes by their types alone (`import type` of a contract), so that no
 * schema reaches the browser: what is sent and what comes back follow from the line, `GET /api/v1/people`.
 */
import type { Language } from '#kernel/language.ts';
import type { Route, RouteAnswer, RouteRequest, RoutesByLine } from '#kernel/route.ts';
import { browserProblem, type Problem, problemOf, readProblem } from './problem.ts';

export type Line<R extends Route> = keyof RoutesByLine<R> & string;

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

type BodyOf<R extends Route> = R['body'] extends 'stream' ? Blob | string : RouteRequest<R>['body'];

/** The route of a line. */
export type At<R extends Route, L extends Line<R>> = Extract<RoutesByLine<R>[L], Route>;

/** What a line must be given: its parameters, query and body, and nothing that it has not. */
export type Ask<R extends Route> = Part<'params', RouteRequest<R>['params']> &
  Part<'query', RouteRequest<R>['query']> &
  Part<'body', BodyOf<R>> &
  LooseAsk;

/** What the client takes from where it stands. */
export interface Surroundings {
  readonly organisation: string | null;
  readonly language: Language;
  /**
   * Called when the session has ended. Resolves to whether the person signed in again, and then the request is
   * made once more; absent where nobody is expected to be signed in.
   */
  readonly signInAgain?: () => Promise<boolean>;
}

export interface Manner {
  readonly signal?: AbortSignal;
  /** The same key on the same write means: do it once. Made by `useSend`. */
  readonly idempotencyKey?: string;
  /** From 0 to 1, while a body is sent. */
  readonly onProgress?: (part: number) => void;
}

interface LooseAsk {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
}

/** The address of a line with its parameters and query filled in. */
export function addressOf(path: string, ask: LooseAsk): string {
  const params = new Map<string, unknown>(Object.entries(ask.params ?? {}));
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.get(name))),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(ask.query ?? {})) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) if (one !== undefined && one !== null) query.append(name, String(one));
  }
  const text = query.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function splitLine(line: string): { readonly method: string; readonly path: string } {
  const space = line.indexOf(' ');
  return { method: line.slice(0, space), path: line.slice(space + 1) };
}

function headersOf(around: Surroundings, ask: LooseAsk, manner: Manner): Headers {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': around.language,
  });
  if (around.organisation !== null) headers.set('Entente-Organisation', around.organisation);
  if (manner.idempotencyKey !== undefined) headers.set('Idempotency-Key', manner.idempotencyKey);
  if (ask.body instanceof Blob) headers.set('Content-Type', ask.body.type || 'application/octet-stream');
  else if (typeof ask.body === 'string') headers.set('Content-Type', 'text/plain; charset=utf-8');
  else if (ask.body !== undefined) headers.set('Content-Type', 'application/json');
  return headers;
}

/** One request, without a second attempt. Rejects with a `Problem` only. */
async function requestOnce(
  around: Surroundings,
  line: string,
  ask: LooseAsk,
  manner: Manner,
): Promise<Response> {
  const { method, path } = splitLine(line);
  const { body } = ask;
  const raw = body === undefined || body instanceof Blob || typeof body === 'string';
  const init: RequestInit = { method, headers: headersOf(around, ask, manner), credentials: 'same-origin' };
  if (body !== undefined) init.body = raw ? body : JSON.stringify(body);
  if (manner.signal) init.signal = manner.signal;
  let response: Response;
  try {
    response =
      manner.onProgress && body instanceof Blob
        ? await sendWithProgress(addressOf(path, ask), init, body, manner)
        : await fetch(addressOf(path, ask), init);
  } catch (error) {
    throw problemOf(error);
  }
  if (!response.ok) throw readProblem(response.status, await jsonOf(response));
  return response;
}

/** `fetch` cannot tell how much of a body is sent; the older request can. */
function sendWithProgress(address: string, init: RequestInit, body: Blob, manner: Manner): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(init.method ?? 'POST', address);
    new Headers(init.headers).forEach((value, name) => {
      request.setRequestHeader(name, value);
    });
    request.responseType = 'blob';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) manner.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      const type = request.getResponseHeader('Content-Type') ?? '';
      const empty = request.status === 204 || request.status === 304;
      resolve(
        new Response(empty ? null : request.response, {
          status: request.status,
          headers: { 'Content-Type': type },
        }),
      );
    };
    request.onerror = () => reject(browserProblem('network_unreachable'));
    request.onabort = () => reject(browserProblem('stopped'));
    manner.signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** A request that, when the session has ended, waits for the person to sign in again and is then made once more. */
async function request(around: Surroundings, line: string, ask: LooseAsk, manner: Manner): Promise<Response> {
  try {
    return await requestOnce(around, line, ask, manner);
  } catch (error) {
    const problem: Problem = problemOf(error);
    if (problem.document.status !== 401 || !around.signInAgain) throw problem;
    if (!(await around.signInAgain())) throw problem;
    return requestOnce(around, line, ask, manner);
  }
}

/** The file of a line, under the name the server gave it. */
export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

export interface Client<R extends Route> {
  /** Makes the request and reads its JSON. Rejects with a `Problem`. */
  readonly call: <L extends Line<R>>(
    line: L,
    ask: Ask<At<R, L>>,
    manner?: Manner,
  ) => Promise<RouteAnswer<At<R, L>>>;
  /** Fetches a file (a PDF, a CSV) as the acting organisation. Rejects with a `Problem`. */
  readonly fetchFile: <L extends Line<R>>(
    line: L,
    ask: Ask<At<R, L>>,
    manner?: Manner,
  ) => Promise<DownloadedFile>;
  /** The address of a file for a plain link; it names the acting organisation, as a link cannot carry a header. */
  readonly addressOfFile: <L extends Line<R>>(line: L, ask: Ask<At<R, L>>) => string;
}

export function createClient<R extends Route>(around: Surroundings): Client<R> {
  return {
    async call(line, ask, manner = {}) {
      const response = await request(around, line, ask, manner);
      if (response.status === 204) return JSON.parse('{}');
      try {
        return await response.json();
      } catch {
        throw browserProblem('answer_unreadable', response.status);
      }
    },
    async fetchFile(line, ask, manner = {}) {
      const response = await request(around, line, ask, manner);
      const disposition = response.headers.get('Content-Disposition') ?? '';
      return { name: fileNameIn(disposition), content: await response.blob() };
    },
    addressOfFile(line, ask) {
      const { organisation } = around;
      const query = organisation === null ? ask.query : { ...ask.query, organisation };
      return addressOf(splitLine(line).path, query === undefined ? ask : { ...ask, query });
    },
  };
}

/** The name in a `Content-Disposition` header (RFC 6266), the UTF-8 form first. */
export function fileNameIn(disposition: string): string {
  const encoded = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? 'entente';
}
