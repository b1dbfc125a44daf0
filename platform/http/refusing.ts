/** Refusals that arise where only errors travel: in the server's own parsing and limits. */
import type { FastifyRequest } from 'fastify';
import type { Refusal } from '#kernel/decision.ts';
import { bodyLimit } from './body-limits.ts';

/** A refusal on its way through code that only knows errors. */
export class Refusing extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export function refusalOfError(error: unknown, request: FastifyRequest): Refusal | undefined {
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
