import { canonicalJson, type Hash, type Json } from '#kernel/canonical-json.ts';
import { isHashable, isList, isObject, member } from '#kernel/json-places.ts';
import type { StatementView } from '../core/contract.ts';

/**
 * The hash of a statement, worked out here from its bundle with the engine that made it: what an own key may sign.
 * `null` where the bundle does not hold, is of another statement, or has other balances than the page shows.
 */
export async function hashWorkedOut(
  bundle: string,
  { hash, parties }: Pick<StatementView, 'hash' | 'parties'>,
): Promise<Hash | null> {
  const { statementToSign } = await import('../core/statement-to-sign.ts');
  const document: unknown = JSON.parse(bundle);
  const found = statementToSign(document, null);
  if (!found.ok || found.value.hash !== hash || !isHashable(document)) return null;
  return canonicalJson(lastParties(document)) === canonicalJson({ ...parties }) ? found.value.hash : null;
}

function lastParties(document: Json): Json {
  const statements = isObject(document) ? member(document, 'statements') : undefined;
  const last = isList(statements) ? statements.at(-1) : undefined;
  return (isObject(last) ? member(last, 'parties') : undefined) ?? null;
}
