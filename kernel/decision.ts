/**
 * A rule's answer: what is to happen, or the refusal that says why not.
 * Refusals are expected and returned; bugs throw (see invariant.ts).
 */

/** The nine kinds of refusal. `platform/http/problem.ts` maps each to its HTTP status. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition'
  | 'limit'
  | 'unavailable'
  | 'internal';

/** The refusals a capability can give: its codes in their order of precedence, each with its kind. */
export type RefusalTable = Readonly<Record<string, RefusalKind>>;

/**
 * One refusal. `code` is a sentence in snake_case and names its message in the catalogue (`refusals.<code>`);
 * `values` fill that message; `path` is the place in the input (`body.split.soft`, `line 12, column amount`);
 * `faults` are the single places where there are several.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly path?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly Refusal[];
  /** The capability whose catalogue has the message, where it is not the one that answers: whose law was broken. */
  readonly room?: string;
}

export type Decision<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<const Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, 'code'> = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, ...more } };
}

/** The refusals of one route, out of its capability's table. */
export function pickRefusals<Table extends RefusalTable>(
  table: Table,
  ...codes: readonly (keyof Table & string)[]
): RefusalTable {
  const kinds: Record<string, RefusalKind> = {};
  for (const code of codes) {
    const kind = table[code];
    if (kind !== undefined) kinds[code] = kind;
  }
  return kinds;
}
