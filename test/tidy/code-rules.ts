/** Rules about the code of one file, read from its syntax tree. */

import path from 'node:path';
import { roomOf } from './rooms.ts';
import { child, dotted, type Fault, lineAt, type Source, type SyntaxNode } from './source.ts';

export type CodeRule = (source: Source) => readonly Fault[];

/** Asks about each node of a file; the answer is what to say about it. */
function aboutNodes(
  source: Source,
  ask: (node: SyntaxNode, file: string) => string | undefined,
): readonly Fault[] {
  return source.nodes.flatMap((node) => {
    const message = ask(node, source.path);
    return message === undefined
      ? []
      : [{ path: source.path, line: lineAt(source.text, node.start), message }];
  });
}

function isTestCode(file: string): boolean {
  return (
    roomOf(file).kind === 'outside' || /\.test\.tsx?$/.test(file) || file.startsWith('platform/db/test-')
  );
}

/** The one place of the product where a value may be declared to have a type that the compiler cannot see. */
const trustingFile = 'kernel/trust-me.ts';
/** Answers of the API as tests read them; what is in them is what the tests assert. */
const trustingTests = 'test/test-program.ts';

export const checkAssertions: CodeRule = (source) =>
  aboutNodes(source, (node, file) => {
    if (file === trustingFile || file === trustingTests) return undefined;
    if (node.type === 'TSAnyKeyword') return '`any` turns the compiler off: use unknown and parse';
    if (node.type === 'TSNonNullExpression') return '`!` hides a missing value: handle it, or invariant()';
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined;
    const isConst = child(child(node, 'typeAnnotation'), 'typeName')?.name === 'const';
    return isConst || file === trustingFile
      ? undefined
      : `\`as\` only in ${trustingFile}: narrow, parse or type the source`;
  });

export const checkEnvironment: CodeRule = (source) =>
  aboutNodes(source, (node, file) => {
    if (dotted(node) !== 'process.env' || isTestCode(file) || /^apps\/[^/]+\/main\.tsx?$/.test(file))
      return undefined;
    return 'only apps/*/main.ts reads the environment: take it as an argument';
  });

const clocks = ['Date.now', 'performance.now', 'performance.timeOrigin', 'process.hrtime', 'Temporal.Now'];

export const checkClock: CodeRule = (source) =>
  aboutNodes(source, (node, file) => {
    if (isTestCode(file) || file === 'platform/clock.ts' || file === 'platform/web/clock.ts')
      return undefined;
    const now =
      node.type === 'NewExpression' && dotted(child(node, 'callee')) === 'Date' && isEmpty(node.arguments);
    const name = dotted(node);
    return now || (name !== undefined && clocks.includes(name))
      ? 'only platform/clock.ts reads the time: take an instant as an argument'
      : undefined;
  });

const chances = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'];

export const checkPurity: CodeRule = (source) =>
  aboutNodes(source, (node, file) => {
    const { kind } = roomOf(file);
    if ((kind !== 'kernel' && kind !== 'core') || isTestCode(file)) return undefined;
    const name = dotted(node);
    if (name === undefined) return undefined;
    if (chances.includes(name)) return `${name} is chance: take it as an argument`;
    return ['process', 'document', 'localStorage'].some((outside) => name.startsWith(`${outside}.`))
      ? `${name} is outside: kernel and core are pure`
      : undefined;
  });

export const checkBarrels: CodeRule = (source) => {
  const inRoom = roomOf(source.path).kind !== 'outside';
  const named = inRoom && /^index\.tsx?$/.test(path.posix.basename(source.path));
  const faults = source.nodes
    .filter((node) => node.type === 'ExportAllDeclaration')
    .map((node) => node.start);
  return [...(named ? [0] : []), ...faults].map((start) => ({
    path: source.path,
    line: lineAt(source.text, start),
    message: 'no barrels: import each thing from the file that makes it',
  }));
};

/** File = function: the one function that a server file exports has its name, so that a verb is found by it. */
export const checkVerbName: CodeRule = (source) => {
  const file = path.posix.basename(source.path);
  const inPlace = /^capabilities\/[^/]+\/server\/[^/]+\.ts$/.test(source.path);
  if (!inPlace || isTestCode(source.path) || ['store.ts', 'routes.ts', 'timers.ts', 'jobs.ts'].includes(file))
    return [];
  const name = file.replace(/\.ts$/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const exported = source.nodes.flatMap((node) => {
    const declaration = node.type === 'ExportNamedDeclaration' ? child(node, 'declaration') : undefined;
    return declaration?.type === 'FunctionDeclaration' ? [child(declaration, 'id')?.name] : [];
  });
  return exported.length !== 1 || exported[0] === name
    ? []
    : [{ path: source.path, line: 1, message: `a file is named as its function: export ${name}` }];
};

const shownAttributes = [
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'description',
];

/** Names that are the same in every language. */
const properNames = /\b(Entente|OpenAPI|API|CSV|XLSX|PDF|JSON|SHA-256|Ed25519)\b/g;

/** Words on a screen come from a catalogue, in four languages. */
export const checkShownText: CodeRule = (source) =>
  aboutNodes(source, (node, file) => {
    if (!file.endsWith('.tsx') || isTestCode(file) || file.startsWith('apps/web/dev/')) return undefined;
    const shown =
      node.type === 'JSXText' ||
      (node.type === 'JSXAttribute' && shownAttributes.includes(String(child(node, 'name')?.name)));
    const text = node.type === 'JSXText' ? node.value : child(node, 'value')?.value;
    return shown && typeof text === 'string' && /\p{L}{2}/u.test(text.replaceAll(properNames, ''))
      ? `“${text.trim()}” stands in one language only: take it from the messages`
      : undefined;
  });

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export const codeRules: readonly CodeRule[] = [
  checkAssertions,
  checkEnvironment,
  checkClock,
  checkPurity,
  checkBarrels,
  checkVerbName,
  checkShownText,
];
