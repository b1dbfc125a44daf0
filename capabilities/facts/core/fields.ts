/** What a sale is made of, as far as a file of sales can tell: the words for its columns, here and on the wire. */

/** Whom or what a company can depend on. */
export const dimensions = ['customer', 'channel', 'partner', 'product', 'region', 'supplier'] as const;
export type Dimension = (typeof dimensions)[number];

/** The fields a column of a file can be mapped to, in the order a person is asked for them. */
export const saleFields = ['date', 'amount', 'currency', 'id', ...dimensions] as const;
export type SaleField = (typeof saleFields)[number];

export function isDimension(text: string): text is Dimension {
  return dimensions.some((dimension) => dimension === text);
}
