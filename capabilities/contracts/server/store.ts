/** All SQL of contracts. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Clause, ContractTerms, Kind, PriceChange } from '../core/contract-terms.ts';

export interface RecordedContract extends ContractTerms {
  readonly id: Id;
  readonly responsible: Id | null;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
  readonly removedAt: Date | null;
  readonly removedBy: Id | null;
}

export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

interface Row {
  readonly id: Id;
  readonly kind: Kind;
  readonly counterparty: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly notice: string | null;
  readonly renewsFor: string | null;
  readonly priceChanges: PriceChange[];
  readonly clauses: Clause[];
  readonly note: string;
  readonly responsible: Id | null;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
  readonly removedAt: Date | null;
  readonly removedBy: Id | null;
}

/** All of an organisation, those taken off the register too, in the order they were recorded. */
export function listContracts(tx: Transaction, organisation: Id): Promise<RecordedContract[]> {
  return tx.query<Row>(
    `select contract_id as id, kind, counterparty, title, starts_on::text as "startsOn", ends_on::text as "endsOn", notice,
            renews_for as "renewsFor", price_changes as "priceChanges", clauses, note, responsible_id as responsible, version,
            changed_at as "changedAt", changed_by as "changedBy", removed_at as "removedAt", removed_by as "removedBy"
       from counterparty_contract where organisation_id = $1 order by contract_id`,
    [organisation],
  );
}

/** Two people who record at once take turns, so that what one decides on still holds when it is written. */
export async function lockContracts(tx: Transaction, organisation: Id): Promise<void> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
}

/** A new contract, or one that is there with what is known of it now; its version counts the changes. */
export async function writeContract(
  tx: Transaction,
  organisation: Id,
  id: Id,
  contract: ContractTerms & { readonly responsible: Id | null },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into counterparty_contract (organisation_id, contract_id, kind, counterparty, title, starts_on, ends_on, notice,
       renews_for, price_changes, clauses, note, responsible_id, version, created_at, created_by, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14, $15, $14, $15)
     on conflict (organisation_id, contract_id) do update set kind = excluded.kind, counterparty = excluded.counterparty,
       title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on, notice = excluded.notice,
       renews_for = excluded.renews_for, price_changes = excluded.price_changes, clauses = excluded.clauses,
       note = excluded.note, responsible_id = excluded.responsible_id, version = counterparty_contract.version + 1,
       changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      organisation,
      id,
      contract.kind,
      contract.counterparty,
      contract.title,
      contract.startsOn,
      contract.endsOn,
      contract.notice,
      contract.renewsFor,
      JSON.stringify(contract.priceChanges),
      contract.clauses,
      contract.note,
      contract.responsible,
      at,
      by,
    ],
  );
}

/** @param doing `null` brings the contract back */
export async function markRemoved(
  tx: Transaction,
  organisation: Id,
  id: Id,
  doing: Doing | null,
): Promise<void> {
  await tx.execute(
    `update counterparty_contract set removed_at = $3, removed_by = $4
      where organisation_id = $1 and contract_id = $2`,
    [organisation, id, doing?.at ?? null, doing?.by ?? null],
  );
}
