/** Whether a candidate can be on the list as it is described. */
import { accept, type Decision } from '#kernel/decision.ts';
import { clip } from './clip.ts';
import { nameKey } from './name-key.ts';
import { readWebsite } from './read-website.ts';
import { refuseFaults, type SelectionFault, type SelectionRefusal } from './refusals.ts';
import { mostCandidatesOfSelection, type Source } from './selection.ts';

export interface CandidateWish {
  readonly name: string;
  readonly country: string | null;
  readonly website: string | null;
  readonly size: number | null;
  readonly source: Source | null;
  readonly note: string;
}

export interface DecidedCandidate extends CandidateWish {
  readonly nameKey: string;
}

/**
 * @param others the candidates that are on the list now, without this one
 * @returns the candidate with its website as a whole address
 */
export function decideCandidate(
  wish: CandidateWish,
  others: readonly { readonly nameKey: string }[],
): Decision<DecidedCandidate, SelectionRefusal> {
  const faults: SelectionFault[] = [];
  const key = nameKey(wish.name);
  if (others.some((other) => other.nameKey === key)) {
    faults.push({ code: 'candidate_name_is_taken', path: 'name', values: { name: clip(wish.name) } });
  }
  const website = wish.website === null ? null : readWebsite(wish.website);
  if (wish.website !== null && website === null) {
    faults.push({ code: 'website_is_no_address', path: 'website', values: { website: clip(wish.website) } });
  }
  if (others.length >= mostCandidatesOfSelection) {
    const values = { found: others.length + 1, most: mostCandidatesOfSelection };
    faults.push({ code: 'there_are_too_many_candidates', values });
  }
  const [first, ...rest] = faults;
  return first === undefined ? accept({ ...wish, website, nameKey: key }) : refuseFaults(first, rest);
}
