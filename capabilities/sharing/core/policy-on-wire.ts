import type { PolicyOnWire } from './contract.ts';
import type { SharingPolicy } from './sharing-policy.ts';

/** A policy as it is sent, with lists of its own. */
export function policyOnWire({ sale, cost }: SharingPolicy): PolicyOnWire {
  const copied = (values: readonly string[] | undefined) => (values === undefined ? undefined : [...values]);
  const { product, region, channel, customer } = sale.only;
  return {
    sale: {
      withheld: [...sale.withheld],
      only: {
        product: copied(product),
        region: copied(region),
        channel: copied(channel),
        customer: copied(customer),
      },
      months: sale.months,
    },
    cost: { only: { category: copied(cost.only.category) }, months: cost.months },
  };
}
