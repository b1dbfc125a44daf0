import { readCoverage } from '#capabilities/contracts/server/read-coverage.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { contractSteps } from '../../core/parts/contracts.ts';
import { salesSteps } from '../../core/parts/sales.ts';
import type { ReadPart } from '../read-part.ts';

/** Own figures, whom they show one depends on, and the contracts with those. */
export const readSalesAndContracts: ReadPart = async (tx, { organisation }) => {
  if ((await heldSales(tx, organisation)) === null) return salesSteps({ held: 'none', shares: 'unknown' });
  const { kinds } = await readCoverage(tx, organisation);
  const isKnown = kinds.some(({ kind }) => kind === 'customer');
  const large = kinds.flatMap((one) => one.large);
  return [
    ...salesSteps({ held: 'some', shares: isKnown ? 'known' : 'unknown' }),
    ...contractSteps({
      largeWithout: large.filter(({ contracts }) => contracts.length === 0).map(({ name }) => name),
    }),
  ];
};
