/** Refusals as RFC 9457 problem details, in the reader's language. */
import type { FastifyReply } from 'fastify';
import type { Refusal, RefusalKind, RefusalTable } from '#kernel/decision.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { Route } from '#kernel/route.ts';
import { commonRefusals, statusOfKind } from './refusals.ts';
import { type Catalogue, sayRefusal } from './speak.ts';

export interface Problem {
  /** Stable: `/problems/<code>`, an address relative to the installation. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly path?: string;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
}

/** Answers a request with a refusal; `undefined` where no route of the contract was found for it. */
export type SendProblem = (reply: FastifyReply, route: Route | undefined, refusal: Refusal) => FastifyReply;

/** @param owner the capability whose route answered @param declared the refusals declared on that route */
export function problemOf(
  catalogue: Catalogue,
  language: Language,
  owner: string,
  declared: RefusalTable,
  refusal: Refusal,
): Problem {
  const kind = kindOf(declared, refusal.code);
  const detail = sayRefusal(catalogue, language, owner, refusal);
  const faults = refusal.faults?.map((fault) => ({
    path: fault.path ?? '',
    code: fault.code,
    detail: sayRefusal(catalogue, language, owner, fault),
  }));
  return {
    type: `/problems/${refusal.code}`,
    title: detail,
    status: statusOfKind[kind],
    detail,
    code: refusal.code,
    ...(refusal.path === undefined ? {} : { path: refusal.path }),
    ...(faults === undefined ? {} : { errors: faults }),
  };
}

function kindOf(declared: RefusalTable, code: string): RefusalKind {
  const common: RefusalTable = commonRefusals;
  const kind = declared[code] ?? common[code];
  invariant(kind, `the refusal ${code} is not declared on its route`);
  return kind;
}
