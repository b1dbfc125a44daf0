/**
 * Secrets in links: `<owner>.<secret>`, the owner's id without hyphens (so that a query by it names its owner) and
 * chance in base64url. Only the digest is kept.
 */
import { createHash } from 'node:crypto';
import { type Id, isId } from '#kernel/id.ts';

export interface LinkToken {
  readonly owner: Id;
  readonly digest: Buffer;
}

export function linkToken(owner: Id, secret: Uint8Array): string {
  return `${owner.replaceAll('-', '')}.${Buffer.from(secret).toString('base64url')}`;
}

export function readLinkToken(text: string): LinkToken | null {
  const hex = /^([0-9a-f]{32})\.[A-Za-z0-9_-]{20,}$/.exec(text)?.[1];
  if (hex === undefined) return null;
  const owner = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(owner) ? { owner, digest: createHash('sha256').update(text).digest() } : null;
}
