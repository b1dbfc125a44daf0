/**
 * The clauses a cooperation agreement is advised to have, beside its money terms. Scope and notice are fields of their
 * own since the first agreements; the others are kept by their kind, and one that is not written is absent.
 */

/** The clauses that are kept by their kind, in the order in which an agreement is read. */
export const clauseKinds = [
  'duties',
  'ownership',
  'kpis',
  'intellectualProperty',
  'confidentiality',
  'nonCompetition',
  'exit',
  'disputes',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export type Clauses = Readonly<Partial<Record<ClauseKind, string>>>;

/** All clauses in words. The money terms stand between `kpis` and `intellectualProperty` where an agreement is shown. */
export const clauseNames = [
  'scope',
  'duties',
  'ownership',
  'kpis',
  'intellectualProperty',
  'confidentiality',
  'nonCompetition',
  'notice',
  'exit',
  'disputes',
] as const;
export type ClauseName = (typeof clauseNames)[number];

/** The money terms stand where an agreement usually has them: after what is aimed at, before what is protected. */
export const clausesBeforeTerms: readonly ClauseName[] = ['scope', 'duties', 'ownership', 'kpis'];
export const clausesAfterTerms = clauseNames.filter((name) => !clausesBeforeTerms.includes(name));

export interface ClauseTexts {
  readonly scope: string;
  readonly notice: string;
  readonly clauses?: Clauses | undefined;
}

/** The text of one clause; empty where it is not written. */
export function clauseText(text: ClauseTexts, clause: ClauseName): string {
  if (clause === 'scope' || clause === 'notice') return text[clause];
  return text.clauses?.[clause] ?? '';
}
