/** JSON as strangers send it: nothing named like a prototype, and no deeper than any of our documents is. */

/** Deeper nesting serves only to make what walks a document by recursion fall over. */
const deepest = 64;

/** Throws a `SyntaxError` for what is no JSON or none that anybody needs. An empty text is no document. */
export function readJson(text: string): unknown {
  if (text === '') return undefined;
  if (isTooDeep(text)) throw new SyntaxError(`nested deeper than ${deepest}`);
  // The name may be written with escapes, so that only a text with neither is read without looking at every name.
  return /__proto__|\\u/.test(text) ? JSON.parse(text, refusePrototypes) : JSON.parse(text);
}

function refusePrototypes(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('__proto__ is no name of a field');
  return value;
}

/** Counts brackets outside of strings; what is no JSON is found by the parser afterwards. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
