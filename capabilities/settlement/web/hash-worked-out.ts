import { canonicalJson, type Json } from '#kernel/canonical-json.ts';
import { isHashable, isList, isObject, member } from '#kernel/json-places.ts';
import type { StatementView } from '../core/contract.ts';
import { statementToSign } from '../core/statement-to-sign.ts';
import type { StatementWorkedOut } from './worked-out.ts';

/**
 * The hash of a statement, worked out anew from its bundle with the engine that made it: what an own key may sign.
 * `null` where the bundle does not hold, is of another statement, or has other balances than the page shows.
 */
export function hashWorkedOut(
  bundle: string,
  { hash, parties }: Pick<StatementView, 'hash' | 'parties'>,
): StatementWorkedOut | null {
  const document: unknown = JSON.parse(bundle);
  const found = statementToSign(document, null, 'incomplete');
  if (!found.ok || found.value.hash !== hash || !isHashable(document)) return null;
  if (canonicalJson(lastParties(document)) !== canonicalJson({ ...parties })) return null;
  return { hash: found.value.hash, incomplete: found.value.incomplete };
}

function lastParties(document: Json): Json {
  const statements = isObject(document) ? member(document, 'statements') : undefined;
  const last = isList(statements) ? statements.at(-1) : undefined;
  return (isObject(last) ? member(last, 'parties') : undefined) ?? null;
}
