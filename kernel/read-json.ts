/**
 * JSON read with the place of everything in it: the value, the line of every member and item, and what is wrong, with
 * line and column. Stricter than RFC 8259 in one thing: a key that stands twice in an object is a fault, since one of
 * the two would be lost without a word.
 */
import type { Json } from './canonical-json.ts';
import type { Refusal } from './decision.ts';
import { itemPath, memberPath } from './json-places.ts';

export const jsonFaultCodes = [
  'json_unfinished',
  'json_unexpected',
  'json_comma_too_many',
  'json_key_twice',
  'json_too_deep',
] as const;
export type JsonFaultCode = (typeof jsonFaultCodes)[number];

export type JsonReading =
  | {
      readonly ok: true;
      readonly value: Json;
      /** The line, from 1 on, on which the value at each place begins; the whole document is at ''. */
      readonly lines: ReadonlyMap<string, number>;
    }
  | { readonly ok: false; readonly fault: Refusal<JsonFaultCode>; readonly line: number };

/** Deeper than any document of ours, and far from exhausting the stack. */
const deepest = 100;

interface State {
  readonly text: string;
  at: number;
  readonly lines: Map<string, number>;
  /** How far lines have been counted: places come in the order of the text. */
  counted: { at: number; line: number };
  fault: { code: JsonFaultCode; at: number; values: Readonly<Record<string, string>> } | null;
}

/** @param text may begin with a byte order mark, as files from some editors do */
export function readJson(text: string): JsonReading {
  const state: State = {
    text,
    at: text.startsWith('\uFEFF') ? 1 : 0,
    lines: new Map(),
    counted: { at: 0, line: 1 },
    fault: null,
  };
  const value = readValue(state, '', 0);
  skipSpace(state);
  if (state.fault === null && state.at < text.length) note(state, 'json_unexpected');
  if (state.fault !== null || value === undefined) return faulty(state);
  return { ok: true, value, lines: state.lines };
}

function faulty({ text, fault }: State): JsonReading {
  const at = fault?.at ?? text.length;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1;
  const values = { ...fault?.values, line, column };
  return { ok: false, fault: { code: fault?.code ?? 'json_unfinished', values }, line };
}

/** The first fault counts: what follows it is read in the dark. */
function note(state: State, code: JsonFaultCode, at = state.at, key = ''): undefined {
  const found = Array.from(state.text.slice(at, at + 2))[0] ?? '';
  const ended = at >= state.text.length;
  state.fault ??= { code: ended ? 'json_unfinished' : code, at, values: { found, key } };
  return undefined;
}

function skipSpace(state: State): void {
  while (/[ \t\r\n]/.test(state.text[state.at] ?? '')) state.at += 1;
}

function lineAt(state: State): number {
  for (; state.counted.at < state.at; state.counted.at += 1)
    if (state.text[state.counted.at] === '\n') state.counted.line += 1;
  return state.counted.line;
}

function readValue(state: State, path: string, depth: number): Json | undefined {
  skipSpace(state);
  state.lines.set(path, lineAt(state));
  if (depth > deepest) return note(state, 'json_too_deep');
  switch (state.text[state.at]) {
    case '{':
      return readMembers(state, path, depth);
    case '[':
      return readItems(state, path, depth);
    case '"':
      return readString(state);
    default:
      return readWord(state);
  }
}

const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

function readWord(state: State): Json | undefined {
  const rest = state.text.slice(state.at, state.at + 400);
  const word = /^(?:true|false|null)(?![\w])/.exec(rest)?.[0];
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/.exec(rest)?.[0];
  const found = word ?? number;
  if (found === undefined) return note(state, 'json_unexpected');
  state.at += found.length;
  return word === undefined ? Number(found) : words[word];
}

/** Letter by letter: a pattern over a text of many megabytes would exhaust its stack. */
function readString(state: State): string | undefined {
  const begin = state.at;
  for (let at = begin + 1; at < state.text.length; at += 1) {
    const letter = state.text[at] ?? '';
    if (letter === '"') {
      state.at = at + 1;
      const text: unknown = JSON.parse(state.text.slice(begin, at + 1));
      return String(text);
    }
    if (letter < ' ') return note(state, 'json_unfinished', at);
    if (letter !== '\\') continue;
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(state.text.slice(at + 1, at + 6))?.[0];
    if (escaped === undefined) return note(state, 'json_unexpected', at);
    at += escaped.length;
  }
  return note(state, 'json_unfinished', state.text.length);
}

/** After an item: whether another one follows. A comma before the end is the commonest slip. */
function another(state: State, end: string): boolean | undefined {
  skipSpace(state);
  if (state.text[state.at] === end) {
    state.at += 1;
    return false;
  }
  if (state.text[state.at] !== ',') return note(state, 'json_unexpected');
  const comma = state.at;
  state.at += 1;
  skipSpace(state);
  return state.text[state.at] === end ? note(state, 'json_comma_too_many', comma) : true;
}

function readItems(state: State, path: string, depth: number): Json | undefined {
  const items: Json[] = [];
  state.at += 1;
  skipSpace(state);
  if (state.text[state.at] === ']') {
    state.at += 1;
    return items;
  }
  for (;;) {
    const item = readValue(state, itemPath(path, items.length), depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    const more = another(state, ']');
    if (more === undefined) return undefined;
    if (!more) return items;
  }
}

function readMembers(state: State, path: string, depth: number): Json | undefined {
  const members = new Map<string, Json>();
  state.at += 1;
  skipSpace(state);
  if (state.text[state.at] === '}') {
    state.at += 1;
    return {};
  }
  for (;;) {
    skipSpace(state);
    const begin = state.at;
    if (state.text[begin] !== '"') return note(state, 'json_unexpected');
    const key = readString(state);
    if (key === undefined) return undefined;
    if (members.has(key)) return note(state, 'json_key_twice', begin, key);
    skipSpace(state);
    if (state.text[state.at] !== ':') return note(state, 'json_unexpected');
    state.at += 1;
    const value = readValue(state, memberPath(path, key), depth + 1);
    if (value === undefined) return undefined;
    members.set(key, value);
    const more = another(state, '}');
    if (more === undefined) return undefined;
    // Made so, a key such as __proto__ is a member like any other.
    if (!more) return Object.fromEntries(members);
  }
}

/** The line of a place, or of what holds it where the place itself is not in the document. */
export function lineOf(lines: ReadonlyMap<string, number>, path: string): number {
  for (let place = path; ; place = place.replace(/(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '')) {
    const line = lines.get(place);
    if (line !== undefined) return line;
    if (place === '' || !/(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/.test(place)) return 1;
  }
}
