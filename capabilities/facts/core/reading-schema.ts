/** The form of a reading on the wire. Kept apart from its types, so that a screen that only reads files does without it. */
import { z } from 'zod';
import { isCurrency } from '#kernel/money.ts';
import { saleFields } from './fields.ts';
import { dateOrders, decimalMarks, encodings, limits, separators } from './reading.ts';

export const readingSchema = z.strictObject({
  encoding: z.enum(encodings),
  separator: z.enum(separators),
  columns: z.partialRecord(
    z.enum(saleFields),
    z
      .int()
      .min(0)
      .max(limits.columns - 1),
  ),
  dateOrder: z.enum(dateOrders),
  decimalMark: z.enum(decimalMarks),
  currency: z.string().refine(isCurrency).nullable(),
});
