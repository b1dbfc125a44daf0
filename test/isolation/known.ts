/**
 * What the isolation tests cannot read from the catalog or the contract and must be told: one line for each thing.
 * A table, function, setting or parameter that stands in none of these lists makes the tests fail until it does.
 */

/** The columns that own a row: the first column of the primary key of every owned table. */
export const owners = ['organisation_id', 'alliance_id'] as const;
export type Owner = (typeof owners)[number];

/** Tables of the installation in schema `entente`: the same for everybody, read only, hence without an owner. */
export const referenceTables: readonly string[] = [];

/** What was signed or happened: rows are added and never changed. The server has no UPDATE and no DELETE on them. */
export const appendOnlyTables: readonly string[] = [
  'refused_row',
  'sale',
  'agreement',
  'agreement_version',
  'agreement_signature',
  'agreement_withdrawal',
  'alliance_event',
];

/** Settings that policies may read, beside `entente.organisation` and `entente.alliances`, and what each is for. */
export const otherSettings: Readonly<Record<string, string>> = {
  'entente.person': 'a person among their organisations sees their own memberships',
  'entente.organisations': 'and the names of those organisations',
  'entente.joining': 'who founds an alliance or holds an open invitation to it sees it while joining',
  'entente.invited': 'the alliance that a partner’s link names',
  'entente.invitation': 'and the digest of its secret: the one invitation the link is for',
};

/** Functions that run with their owner's rights. */
export const definerFunctions: readonly string[] = ['identity.scopes_of_key(uuid,bytea)'];

/** What the server's role sees of the identity library's tables. */
export const identityColumns: readonly string[] = ['person.id', 'person.language', 'person.name'];

/** Parts of a table's row that cannot be guessed from its columns and checks, for filling it. */
export const rowParts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  selection_criterion: { name: 'Speed' },
};
