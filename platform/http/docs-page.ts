/** The contract as a page to read: made from the OpenAPI document, without scripts. */
import type { OpenApiDocument } from './openapi.ts';

export function docsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const groups = groupByTag(operations);
  const contents = [...groups.keys()]
    .map((group) => `<a href="#${safe(group)}">${safe(group)}</a>`)
    .join(' ');
  const sections = [...groups]
    .map(
      ([group, entries]) =>
        `<section id="${safe(group)}"><h2>${safe(group)}</h2>${entries.map(operationHtml).join('')}</section>`,
    )
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente API</title><style>${style}</style></head><body><main><h1>Entente API</h1>
<p>${safe(String(document.info.description ?? ''))} The same as a file: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<h2>First call</h2><p>Make a key under Settings, API keys. Send it as a bearer token:</p>
<pre>curl -H "Authorization: Bearer $ENTENTE_KEY" \\
  "https://your-entente.example/api/v1/alliances/$ALLIANCE/sales?from=2026-01-01&amp;to=2026-01-31"</pre>
<nav aria-label="Parts">${contents}</nav>${sections}</main></body></html>`;
}

interface Entry {
  readonly path: string;
  readonly method: string;
  readonly operation: Readonly<Record<string, unknown>>;
}

function groupByTag(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const tag = String(list(entry.operation.tags)[0]);
    groups.set(tag, [...(groups.get(tag) ?? []), entry]);
  }
  return groups;
}

function operationHtml({ path, method, operation }: Entry): string {
  const parameters = list(operation.parameters).filter((one) => text(one, 'in') !== 'header');
  const rows = parameters
    .map(
      (one) =>
        `<tr><td><code>${safe(text(one, 'name'))}</code></td><td>${safe(text(one, 'in'))}</td><td>${part(one, 'required') === true ? 'needed' : 'optional'}</td><td><code>${safe(JSON.stringify(part(one, 'schema')))}</code></td></tr>`,
    )
    .join('');
  const body = part(part(part(part(operation, 'requestBody'), 'content'), 'application/json'), 'schema');
  const responses = Object.entries(object(operation.responses))
    .map(([status, response]) => {
      const schema = part(part(part(response, 'content'), 'application/json'), 'schema');
      return `<tr><td>${safe(status)}</td><td>${safe(text(response, 'description'))}${schemaHtml('Answer', schema)}</td></tr>`;
    })
    .join('');
  return `<article id="${safe(text(operation, 'operationId'))}">
<h3><span class="method">${method}</span> <code>${safe(path)}</code></h3>
<p>${safe(text(operation, 'summary'))}. <small>${accessHtml(operation)}</small></p>
${rows ? `<div class="wide"><table><caption>Parameters</caption>${rows}</table></div>` : ''}${schemaHtml('Body', body)}
<div class="wide"><table><caption>Answers</caption>${responses}</table></div></article>`;
}

function accessHtml(operation: Readonly<Record<string, unknown>>): string {
  const scopes = list(operation.security).flatMap((entry) => list(part(entry, 'key')).map(String));
  const role = text(operation, 'x-least-role');
  const people =
    role === 'anyone' ? 'Anyone' : role === 'person' ? 'Any signed-in person' : `Role ${role} or above`;
  return safe(scopes.length === 0 ? `${people}.` : `${people}, or a key with ${scopes.join(', ')}.`);
}

function schemaHtml(title: string, schema: unknown): string {
  if (schema === undefined) return '';
  return `<details><summary>${title}</summary><pre>${safe(JSON.stringify(schema, null, 2))}</pre></details>`;
}

function part(value: unknown, key: string): unknown {
  return object(value)[key];
}

function text(value: unknown, key: string): string {
  const found = part(value, key);
  return typeof found === 'string' ? found : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function safe(raw: string): string {
  return raw
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
:root{color-scheme:light dark;--line:light-dark(#d7dbe0,#3a4048);--soft:light-dark(#f4f6f8,#1d2126);--accent:light-dark(#0b5c6b,#7fd0de)}
body{font:16px/1.55 system-ui,sans-serif;margin:0;padding:24px 16px;background:light-dark(#fff,#14171a);color:light-dark(#1b2025,#e7eaee)}
main{max-width:860px;margin:auto}h1{margin:0 0 8px}h2{margin-top:40px}a{color:var(--accent)}
nav{display:flex;flex-wrap:wrap;gap:8px 16px;margin:24px 0}article{border-top:1px solid var(--line);padding:12px 0}
h3{font-size:1rem;margin:8px 0;overflow-wrap:anywhere}.method{color:var(--accent);font-weight:700}
code,pre{font:14px/1.5 ui-monospace,monospace}pre{background:var(--soft);padding:12px;overflow:auto;border-radius:6px}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:8px 0;font-size:.925rem}caption{text-align:left;font-weight:600}
td{border-bottom:1px solid var(--line);padding:6px 12px 6px 0;vertical-align:top}td code{overflow-wrap:anywhere}`;
