/** One evaluator's look at one candidate. A criterion that is not in `scores` is unknown, which is never zero. */
export interface Evaluation {
  readonly evaluator: string | null;
  readonly evidence: string | null;
  /** Criterion id to the value on its scale. */
  readonly scores: ReadonlyMap<string, number>;
}

export interface Candidate {
  /** The name in a file, the id on the server; no two candidates of one ranking share it. */
  readonly candidate: string;
  /** How large it is, in the unit of whoever keeps the list. No method counts it as a score. */
  readonly size: number | null;
  readonly evaluations: readonly Evaluation[];
}
