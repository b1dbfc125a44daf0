/** One value of a document changed, everything else as it was. */
import type { Json } from '#kernel/canonical-json.ts';
import { isList, isObject, type JsonObject, member } from '#kernel/json-places.ts';

/** A way into a document: keys of objects and places in lists. */
export type Steps = readonly (string | number)[];

/** What stands at the end of the way; `undefined` where the way does not lead anywhere. */
export function valueAt(document: Json | undefined, steps: Steps): Json | undefined {
  let value = document;
  for (const step of steps) {
    if (value === undefined) return undefined;
    if (typeof step === 'number') value = isList(value) ? value[step] : undefined;
    else value = isObject(value) ? member(value, step) : undefined;
  }
  return value;
}

/**
 * The document with another value at the end of the way; `undefined` takes it out. What the way needs and is not there is
 * made: objects for keys, lists for numbers.
 */
export function withValueAt(
  document: Json | undefined,
  steps: Steps,
  value: Json | undefined,
): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = document !== undefined && isList(document) ? document : [];
    const next = withValueAt(items[step], rest, value);
    const before = items.slice(0, step);
    return [...before, ...(next === undefined ? [] : [next]), ...items.slice(step + 1)];
  }
  const object: JsonObject = document !== undefined && isObject(document) ? document : {};
  const next = withValueAt(member(object, step), rest, value);
  const known = Object.hasOwn(object, step);
  const entries = Object.entries(object).flatMap(([key, inner]): [string, Json][] => {
    const kept = key === step ? next : inner;
    return kept === undefined ? [] : [[key, kept]];
  });
  return Object.fromEntries(known || next === undefined ? entries : [...entries, [step, next]]);
}
