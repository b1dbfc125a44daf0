/**
 * A statement as JSON text on one line, its keys in the published order. JavaScript lists keys that look like whole
 * numbers first, whatever the order they were given in, so parties with such names need their order put back here.
 */
export function writeStatement(statement: object, parties: readonly string[]): string {
  return write(statement, parties);
}

function write(value: unknown, parties: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, parties)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = new Map<string, unknown>(Object.entries(value));
  const byParty = members.size === parties.length && parties.every((party) => members.has(party));
  const keys = byParty ? parties : [...members.keys()];
  return `{${keys.map((key) => `${JSON.stringify(key)}:${write(members.get(key), parties)}`).join(',')}}`;
}
