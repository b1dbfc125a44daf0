/** What went wrong with a request, in one shape whatever the cause, so that every screen can show it the same way. */

/** One place in the input that is not as it must be; `path` as in `body.split.soft`. */
export interface Fault {
  readonly path?: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * The server's problem document (RFC 9457), or what the browser met before it reached the server:
 * `status` 0 with the code `network_unreachable`, `stopped` (the person cancelled) or `answer_unreadable`.
 * `detail` is a sentence for the person, in their language; it is empty for those three, whose words are the kit's own.
 */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors: readonly Fault[];
}

export class Problem extends Error {
  override readonly name = 'Problem';
  readonly document: ProblemDocument;
  constructor(document: ProblemDocument) {
    super(document.code);
    this.document = document;
  }
}

export function browserProblem(
  code: 'network_unreachable' | 'stopped' | 'answer_unreadable',
  status = 0,
): Problem {
  return new Problem({ type: 'about:blank', title: '', status, detail: '', code, errors: [] });
}

/** Any thrown value as a problem; what is not one of ours is a bug of the page. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return browserProblem('stopped');
  if (error instanceof TypeError) return browserProblem('network_unreachable');
  return browserProblem('answer_unreadable');
}

function field(value: object, name: string): unknown {
  return name in value ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function faultOf(value: unknown): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const path = field(value, 'path');
  const fault = { code: text(field(value, 'code')), detail: text(field(value, 'detail')) };
  return [typeof path === 'string' ? { ...fault, path } : fault];
}

/** Reads a body that should be a problem document; a proxy's own error page becomes one without words. */
export function readProblem(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null) return browserProblem('answer_unreadable', status);
  const errors = field(body, 'errors');
  const faults = Array.isArray(errors) ? errors.flatMap(faultOf) : [];
  return new Problem({
    type: text(field(body, 'type')) || 'about:blank',
    title: text(field(body, 'title')),
    status,
    detail: text(field(body, 'detail')) || text(field(body, 'message')),
    code: text(field(body, 'code')).toLowerCase(),
    // A problem of one place names it itself.
    errors: faults.length === 0 && typeof field(body, 'path') === 'string' ? faultOf(body) : faults,
  });
}

/**
 * The faults that tell a person more than the sentence above them: not the same sentence again, and a place only where
 * it is written in the notation of the wire; a place in words (`line 1`) stands in the sentence, in their language.
 */
export function shownFaults({ detail, errors }: ProblemDocument): readonly Fault[] {
  return errors
    .filter((fault) => fault.detail !== detail)
    .map(({ path, ...fault }) => (path !== undefined && isOnWire(path) ? { ...fault, path } : fault));
}

/** Whether a place is written in the notation of the wire, `body.split.soft`, and not in words. */
export function isOnWire(path: string | undefined): boolean {
  return path !== undefined && /^(?:body|query)(?:[.[]|$)/.test(path);
}
