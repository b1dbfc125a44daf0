/** Where a list of sales goes on: the date and key of the last one shown, opaque to whoever sends it back. */
export interface SalesPlace {
  readonly date: string;
  readonly key: string;
}

export function writeCursor({ date, key }: SalesPlace): string {
  return Buffer.from(`${date}${key}`).toString('base64url');
}

/** `undefined` where it is not one of ours. */
export function readCursor(cursor: string): SalesPlace | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, date, key] = /^(\d{4}-\d{2}-\d{2})([^\0]+)$/s.exec(text) ?? [];
  return date === undefined || key === undefined || Number.isNaN(Date.parse(date))
    ? undefined
    : { date, key };
}
