/** What can happen in an alliance that money follows from, and the fields each kind may have. */

export const eventKinds = ['sale', 'refund', 'cost', 'payment'] as const;
export type EventKind = (typeof eventKinds)[number];

const common = ['id', 'kind', 'at', 'recordedAt'] as const;

/** The fields of each kind; anything else is refused, so that a mistyped `taxx` does not change what is owed. */
export const fieldsOf: Readonly<Record<EventKind, readonly string[]>> = {
  sale: [
    ...common,
    'amount',
    'currency',
    'tax',
    'costOfGoods',
    'collectedBy',
    'product',
    'region',
    'channel',
    'customer',
    'roles',
  ],
  refund: [...common, 'of', 'amount', 'currency', 'paidBy'],
  cost: [...common, 'category', 'amount', 'currency', 'paidBy'],
  payment: [...common, 'from', 'to', 'amount', 'currency'],
};

/** The field of each kind that says whose event it is: who holds, or parts with, the money. */
export const ownerFieldOf = {
  sale: 'collectedBy',
  refund: 'paidBy',
  cost: 'paidBy',
  payment: 'from',
} as const satisfies Record<EventKind, string>;
