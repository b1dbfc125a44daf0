/** A sharing policy as a form holds it: a tick for each field, lists as lines, months as digits. */
import { mostMonths, mostValues } from './policy-limits.ts';
import {
  type Chosen,
  type HoldableField,
  holdableFields,
  openPolicy,
  rowFields,
  type SharingPolicy,
} from './sharing-policy.ts';

export type PolicyForm = {
  /** Ticked: held back. */
  readonly hold_customer: boolean;
  readonly hold_product: boolean;
  readonly hold_channel: boolean;
  readonly hold_region: boolean;
  readonly hold_tax: boolean;
  readonly hold_costOfGoods: boolean;
  /** One value a line; empty: all. */
  readonly only_product: string;
  readonly only_region: string;
  readonly only_channel: string;
  readonly only_customer: string;
  readonly only_category: string;
  /** Empty: without end. */
  readonly saleMonths: string;
  readonly costMonths: string;
};

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

const monthsOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()));

export function formOfPolicy({ sale, cost }: SharingPolicy): PolicyForm {
  const holds = (field: HoldableField) => sale.withheld.includes(field);
  const lines = (values: readonly string[] | undefined) => (values ?? []).join('\n');
  return {
    hold_customer: holds('customer'),
    hold_product: holds('product'),
    hold_channel: holds('channel'),
    hold_region: holds('region'),
    hold_tax: holds('tax'),
    hold_costOfGoods: holds('costOfGoods'),
    only_product: lines(sale.only.product),
    only_region: lines(sale.only.region),
    only_channel: lines(sale.only.channel),
    only_customer: lines(sale.only.customer),
    only_category: lines(cost.only.category),
    saleMonths: sale.months === null ? '' : String(sale.months),
    costMonths: cost.months === null ? '' : String(cost.months),
  };
}

/** What the form says; of months that are none, nothing (see `policyFaults`). */
export function policyOfForm(form: PolicyForm): SharingPolicy {
  const only: { -readonly [field in keyof SharingPolicy['sale']['only']]: readonly string[] } = {};
  for (const field of rowFields) {
    const values = linesOf(form[`only_${field}`]);
    if (values.length > 0) only[field] = values;
  }
  const categories = linesOf(form.only_category);
  const ofCosts: Chosen<'category'> = categories.length > 0 ? { category: categories } : {};
  const sound = (text: string, otherwise: number | null) => {
    const months = monthsOf(text);
    return months === null || isMonths(months) ? months : otherwise;
  };
  return {
    sale: {
      withheld: holdableFields.filter((field) => form[`hold_${field}`]),
      only,
      months: sound(form.saleMonths, openPolicy.sale.months),
    },
    cost: { only: ofCosts, months: sound(form.costMonths, openPolicy.cost.months) },
  };
}

function isMonths(months: number): boolean {
  return Number.isInteger(months) && months >= 1 && months <= mostMonths;
}

export interface PolicyFormFault {
  readonly path: keyof PolicyForm & string;
  readonly code: 'months_not_readable' | 'values_too_many' | 'value_too_long';
}

/** What is wrong with what was typed, field by field. */
export function policyFaults(form: PolicyForm): readonly PolicyFormFault[] {
  const faults: PolicyFormFault[] = [];
  for (const path of ['saleMonths', 'costMonths'] as const) {
    const months = monthsOf(form[path]);
    if (months !== null && !isMonths(months)) faults.push({ path, code: 'months_not_readable' });
  }
  for (const field of [...rowFields, 'category'] as const) {
    const path = `only_${field}` as const;
    const values = linesOf(form[path]);
    if (values.length > mostValues) faults.push({ path, code: 'values_too_many' });
    else if (values.some((value) => value.length > 200)) faults.push({ path, code: 'value_too_long' });
  }
  return faults;
}
