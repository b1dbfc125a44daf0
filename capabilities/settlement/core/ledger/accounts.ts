/**
 * The accounts of an alliance's ledger, three for each party, in the words of its statements:
 * `entitled:soft` what is due to it (a credit), `held:soft` alliance money in its hands (a debit), and
 * `held:soft:payments` what payments between the parties changed of that. Amounts are smallest units of the settlement
 * currency; a debit is positive, a credit negative.
 */
export interface Account {
  readonly kind: AccountKind;
  readonly party: string;
}

export const accountKinds = ['entitled', 'held', 'payments'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** The accounts of one party. */
export type PartyAccounts = { readonly [Kind in AccountKind]: Account };

/** The accounts of all parties, in the order of the terms. */
export function chartOf(parties: readonly string[]): readonly PartyAccounts[] {
  return parties.map((party) => ({
    entitled: { kind: 'entitled', party },
    held: { kind: 'held', party },
    payments: { kind: 'payments', party },
  }));
}

/** The accounts of a chart by number: those of each party in its place, in the order of `accountKinds`. */
export function numberedAccounts(chart: readonly PartyAccounts[]): readonly Account[] {
  return chart.flatMap((own) => accountKinds.map((kind) => own[kind]));
}

export function accountNumber(kind: AccountKind, party: number): number {
  return party * accountKinds.length + accountKinds.indexOf(kind);
}

/** The account's name, where parties have plain names; journals.ts says what becomes of others in a journal. */
export function accountName({ kind, party }: Account): string {
  return kind === 'payments' ? `held:${party}:payments` : `${kind}:${party}`;
}

/** The account of a name that `accountName` gave, for parties with plain names; `null` for another text. */
export function parseAccount(name: string): Account | null {
  const found = /^(entitled|held):([^:]+)(:payments)?$/.exec(name);
  const [, root, party, payments] = found ?? [];
  if (party === undefined) return null;
  if (payments !== undefined) return root === 'held' ? { kind: 'payments', party } : null;
  return { kind: root === 'held' ? 'held' : 'entitled', party };
}
