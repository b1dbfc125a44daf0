import { shareText } from '#capabilities/dependency/core/share-on-wire.ts';
import { measureDependency } from '#capabilities/dependency/server/measure-dependency.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { CoverageAnswer } from '../core/contract.ts';
import { type Kind, kinds } from '../core/contract-terms.ts';
import { contractsOf } from './contracts-of.ts';

type OfKind = CoverageAnswer['kinds'][number];

/** Whom the company depends on, and whether a contract with them is on record. */
export async function readCoverage(tx: Transaction, organisation: Id): Promise<CoverageAnswer> {
  const contracts = await contractsOf(tx, organisation);
  const told: OfKind[] = [];
  const untold: Kind[] = [];
  for (const kind of kinds) {
    const measured = await measureDependency(tx, organisation, { by: kind });
    if (!measured.ok) {
      untold.push(kind);
      continue;
    }
    const { currency, found, sharesAt } = measured.value;
    const own = contracts.filter((one) => one.kind === kind);
    const large = sharesAt(found.disclose.map((_, place) => place)).map(
      ({ name, members, amount, share }) => ({
        name,
        amount,
        share,
        contracts: own
          .filter(({ counterparty }) => counterparty === name || members.includes(counterparty))
          .map(({ id }) => id),
      }),
    );
    const wanted = new Set(own.map(({ counterparty }) => counterparty));
    const byName = new Map(found.shares.filter(({ name }) => wanted.has(name)).map((one) => [one.name, one]));
    const recorded = own.map(({ id, counterparty }) => {
      const group = large.find((one) => one.contracts.includes(id));
      const share = byName.get(counterparty);
      return {
        contract: id,
        amount: group?.amount ?? (share === undefined ? null : formatMoney(share.amountMinor, currency)),
        share: group?.share ?? (share === undefined ? null : shareText(share.share)),
      };
    });
    told.push({ kind, currency, large, recorded });
  }
  return { kinds: told, untold };
}
