/** Reads one file for the tidy rules: its syntax tree, and what it imports. */

import { parseSync } from 'vite';

/** What a rule says about a file. Lines count from 1. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
}

export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const nodes = [...nodesUnder(program)];
  const imports = nodes.flatMap((node) => importsOf(node, lineAt(text, node.start)));
  return { path, text, nodes, imports };
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1))
    line += 1;
  return line;
}

/** The field `name` of a node where it is a node itself. */
export function child(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
}

/** `process.env` and the like, as written, where the whole chain is plain names. */
export function dotted(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Identifier' && typeof node.name === 'string') return node.name;
  if (node?.type !== 'MemberExpression' || node.computed === true) return undefined;
  const object = dotted(child(node, 'object'));
  const property = child(node, 'property')?.name;
  return object === undefined ? undefined : `${object}.${String(property)}`;
}

function* nodesUnder(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesUnder(item);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const field of Object.values(value)) yield* nodesUnder(field);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

function importsOf(node: SyntaxNode, line: number): readonly Import[] {
  const specifier = child(node, 'source')?.value;
  if (typeof specifier !== 'string') return [];
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ specifier, line, typeOnly: node.importKind === 'type' || onlyTypes(node.specifiers) }];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [{ specifier, line, typeOnly: node.exportKind === 'type' }];
    case 'ImportExpression':
      return [{ specifier, line, typeOnly: false }];
    case 'TSImportType':
      return [{ specifier, line, typeOnly: true }];
    default:
      return [];
  }
}

function onlyTypes(specifiers: unknown): boolean {
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one) => isNode(one) && one.importKind === 'type')
  );
}
