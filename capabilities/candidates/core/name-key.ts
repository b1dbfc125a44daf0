/** A name as it is compared: without case, doubled spaces and other ways of writing the same letters. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
