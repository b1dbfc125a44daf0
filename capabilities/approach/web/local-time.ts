/** Moments as fields of this device write them, and back. */

/** `2026-03-05T09:30` on this device. */
export function localTime(instant: string): string {
  const moment = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that a field means; as it is where it is none. */
export function instantOf(local: string): string {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? local : moment.toISOString();
}
