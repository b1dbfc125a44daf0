import type { Condition, Terms } from '../terms.ts';
import type { EventColumns, TextColumn } from './event-columns.ts';

/** Which share rule a sale falls under: the rule of its row's code, or -1 for none. */
export interface RuleTable {
  readonly codes: Uint32Array;
  readonly rules: Int16Array;
}

/**
 * The first share rule that fits, by row. Rules that look at one field alone are chosen once for each of its texts,
 * whatever the number of rows; others are tried row by row.
 */
export function chooseRules({ shares }: Terms, columns: EventColumns): RuleTable {
  const fields = new Set(shares.flatMap(({ when }) => when.map(({ field }) => field)));
  const [only] = fields;
  const column = only === undefined ? undefined : columns.conditions[only];
  if (fields.size === 1 && column !== undefined) {
    const fits = (text: string) =>
      shares.findIndex(({ when }) => when.every(({ values }) => values.has(text)));
    const none = shares.findIndex(({ when }) => when.length === 0);
    return { codes: column.codes, rules: Int16Array.from([none, ...column.texts.map(fits)]) };
  }
  const codes = new Uint32Array(columns.count);
  // From the last to the first, so that the first that fits is the one that stays.
  for (let place = shares.length; place > 0; place -= 1) {
    const when = shares[place - 1]?.when ?? [];
    markRows(
      when.map((condition) => textsOf(condition, columns)),
      place,
      codes,
    );
  }
  return { codes, rules: Int16Array.from({ length: shares.length + 1 }, (_, code) => code - 1) };
}

interface FittingTexts {
  readonly codes: Uint32Array;
  /** By code of a text: 1 where it fits. */
  readonly fitting: Uint8Array;
}

function textsOf({ field, values }: Condition, { count, conditions }: EventColumns): FittingTexts {
  const { codes, texts }: TextColumn = conditions[field] ?? { codes: new Uint32Array(count), texts: [] };
  return { codes, fitting: Uint8Array.from([0, ...texts.map((text) => (values.has(text) ? 1 : 0))]) };
}

function markRows(conditions: readonly FittingTexts[], place: number, marks: Uint32Array): void {
  if (conditions.length === 0) marks.fill(place);
  else {
    for (let row = 0; row < marks.length; row += 1) {
      if (conditions.every(({ codes, fitting }) => fitting[codes[row] ?? 0] === 1)) marks[row] = place;
    }
  }
}
