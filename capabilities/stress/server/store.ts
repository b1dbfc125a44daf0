/** All SQL of stress: the figures a company typed. What it earns belongs to facts, what binds it to contracts. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { OwnFigures } from '../core/read-figures.ts';

export interface KeptFigures extends OwnFigures {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
}

export async function loadFigures(tx: Transaction, organisation: Id): Promise<KeptFigures | null> {
  const [found] = await tx.query<KeptFigures>(
    `select currency, fixed_cost_minor as "fixedCostMinor", variable_cost as "variableCost", cash_minor as "cashMinor",
            debt_service_minor as "debtServiceMinor", credit_line_minor as "creditLineMinor", version,
            changed_at as "changedAt", changed_by as "changedBy"
       from stress_figures where organisation_id = $1`,
    [organisation],
  );
  return found ?? null;
}

/** Two people who change the figures at once take turns. */
export async function lockFigures(tx: Transaction, organisation: Id): Promise<void> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
}

/** The first figures, or new ones; their version counts the changes. */
export async function writeFigures(
  tx: Transaction,
  organisation: Id,
  figures: OwnFigures,
  { by, at }: { readonly by: Id; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `insert into stress_figures (organisation_id, currency, fixed_cost_minor, variable_cost, cash_minor,
       debt_service_minor, credit_line_minor, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)
     on conflict (organisation_id) do update set currency = excluded.currency, fixed_cost_minor = excluded.fixed_cost_minor,
       variable_cost = excluded.variable_cost, cash_minor = excluded.cash_minor,
       debt_service_minor = excluded.debt_service_minor, credit_line_minor = excluded.credit_line_minor,
       version = stress_figures.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      organisation,
      figures.currency,
      figures.fixedCostMinor,
      figures.variableCost,
      figures.cashMinor,
      figures.debtServiceMinor,
      figures.creditLineMinor,
      at,
      by,
    ],
  );
}
