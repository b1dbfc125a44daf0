/**
 * What one side lets the other sides of an alliance read of its own events: which fields of its sales, which sales and
 * costs, and for how long. What settlement needs stays readable whatever is chosen here (see needed-fields.ts).
 */
import { type Hash, hashJson, type Json } from '#kernel/canonical-json.ts';

/** Fields of a sale that a side may keep to itself, in the order in which they are shown. */
export const holdableFields = ['customer', 'product', 'channel', 'region', 'tax', 'costOfGoods'] as const;
export type HoldableField = (typeof holdableFields)[number];

/** Fields by whose values sales are chosen. */
export const rowFields = ['product', 'region', 'channel', 'customer'] as const;
export type RowField = (typeof rowFields)[number];

/** For each field named, the values that an event must have one of; no field named: all events. */
export type Chosen<Field extends string> = Readonly<{ [field in Field]?: readonly string[] | undefined }>;

export interface SharingPolicy {
  readonly sale: {
    readonly withheld: readonly HoldableField[];
    /** Refunds follow their sale. */
    readonly only: Chosen<RowField>;
    /** How many months a sale or refund can be read one by one after its day; `null`: for ever. */
    readonly months: number | null;
  };
  readonly cost: {
    readonly only: Chosen<'category'>;
    readonly months: number | null;
  };
}

/** What holds until a side chooses something else: everything is shared. */
export const openPolicy: SharingPolicy = {
  sale: { withheld: [], only: {}, months: null },
  cost: { only: {}, months: null },
};

/** As it is kept and hashed: fields and values each once and in order, so that one choice has one hash. */
export function canonicalPolicy({ sale, cost }: SharingPolicy): SharingPolicy {
  return {
    sale: {
      withheld: holdableFields.filter((field) => sale.withheld.includes(field)),
      only: chosenInOrder(sale.only, rowFields),
      months: sale.months,
    },
    cost: { only: chosenInOrder(cost.only, ['category'] as const), months: cost.months },
  };
}

function chosenInOrder<Field extends string>(chosen: Chosen<Field>, fields: readonly Field[]): Chosen<Field> {
  const ordered: { [field in Field]?: readonly string[] } = {};
  for (const field of fields) {
    const values = chosen[field];
    if (values !== undefined) ordered[field] = [...new Set(values)].sort();
  }
  return ordered;
}

/** The document that the record holds the hash of. */
export function policyDocument(policy: SharingPolicy): Json {
  const { sale, cost } = canonicalPolicy(policy);
  return {
    policy: 1,
    sale: { withheld: [...sale.withheld], only: chosenJson(sale.only), months: sale.months },
    cost: { only: chosenJson(cost.only), months: cost.months },
  };
}

function chosenJson(chosen: Readonly<Record<string, readonly string[] | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([field, values]) => (values === undefined ? [] : [[field, [...values]]])),
  );
}

export function hashOfPolicy(policy: SharingPolicy): Hash {
  return hashJson(policyDocument(policy));
}

/** Whether a policy holds nothing back. */
export function isOpen(policy: SharingPolicy): boolean {
  return hashOfPolicy(policy) === hashOfPolicy(openPolicy);
}
