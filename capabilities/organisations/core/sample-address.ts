/** Addresses of made-up people: `.invalid` is reserved, so no mail ever reaches anybody (RFC 2606). */
const domain = 'sample.invalid';

export function sampleAddress(name: string, unique: string): string {
  return `${name}.${unique}@${domain}`;
}

/** Whether an address is that of somebody who was made for a sample and cannot sign in again. */
export function isSampleAddress(email: string): boolean {
  return email.endsWith(`@${domain}`);
}
