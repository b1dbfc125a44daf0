/**
 * The text of an API key: `entente_<organisation>_<secret>`, the organisation's id without hyphens and 256 bits of
 * chance in base64url. It names its organisation, so that its check and the query it pays for travel together.
 */
import { type Id, isId } from '#kernel/id.ts';

export function keyText(organisation: Id, secret: Uint8Array): string {
  return `entente_${organisation.replaceAll('-', '')}_${Buffer.from(secret).toString('base64url')}`;
}

export function organisationOfKeyText(text: string): Id | null {
  const hex = /^entente_([0-9a-f]{32})_[A-Za-z0-9_-]{43}$/.exec(text)?.[1];
  if (hex === undefined) return null;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}
