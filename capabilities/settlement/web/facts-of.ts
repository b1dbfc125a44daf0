import type { StatementView } from '../core/contract.ts';
import type { StatementFacts } from '../core/statement-state.ts';

/** What a side may do with a statement follows from these. */
export function factsOf(statement: StatementView): StatementFacts {
  return {
    own: statement.ownParty,
    parties: Object.keys(statement.parties),
    signedBy: statement.signatures.map(({ party }) => party),
    disputedBy: statement.disputes.filter((one) => !one.withdrawn).map(({ by }) => by.party),
  };
}
