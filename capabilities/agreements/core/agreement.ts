/** An agreement: versions that are proposed, approved by each side with a signature, and in force when all have. */
import { type Hash, hashJson, type Json } from '#kernel/canonical-json.ts';
import type { Clauses } from './clauses.ts';
import { examplesJson, type WorkedExample } from './worked-examples.ts';

/** The clauses as they were typed, in whichever language. */
export interface Sections {
  readonly title: string;
  /** What the sides do together and what for, and what is not part of it. */
  readonly scope: string;
  /** How and with what notice a side ends it; may be empty. */
  readonly notice: string;
  /** The other clauses, those that are written; absent where none is, so that texts without them keep their hash. */
  readonly clauses?: Clauses | undefined;
}

/**
 * The hash that is signed: of text, terms and worked examples together, so that none changes without the other side
 * seeing it. Without examples it is that of text and terms alone.
 */
export function agreementHash(text: Sections, terms: Json, examples: readonly WorkedExample[] = []): Hash {
  const whole = { text: { ...text }, terms };
  return hashJson(examples.length === 0 ? whole : { ...whole, examples: examplesJson(examples) });
}

export type VersionState = 'proposed' | 'signed_by_one_side' | 'in_force' | 'superseded' | 'withdrawn';

export interface VersionFacts {
  readonly version: number;
  readonly signatures: readonly { readonly party: string; readonly signedAt: Date }[];
  readonly withdrawn: boolean;
}

/** When a version was signed by all sides, or `null` while one is missing. */
export function signedByAllAt(
  version: Pick<VersionFacts, 'signatures'>,
  parties: readonly string[],
): Date | null {
  const times = parties.map((party) => version.signatures.find((one) => one.party === party)?.signedAt);
  if (times.length < 2 || times.includes(undefined)) return null;
  return times.reduce<Date | null>(
    (latest, time) => (time !== undefined && (latest === null || time > latest) ? time : latest),
    null,
  );
}

/**
 * The state of each version, derived from signatures and withdrawals: the latest one signed by all sides is in force,
 * the ones before it are superseded.
 * @param parties the sides that are members now
 */
export function versionStates(
  versions: readonly VersionFacts[],
  parties: readonly string[],
): ReadonlyMap<number, VersionState> {
  const signed = versions.filter((one) => !one.withdrawn && signedByAllAt(one, parties) !== null);
  const inForce = Math.max(0, ...signed.map(({ version }) => version));
  return new Map(versions.map((one) => [one.version, stateOf(one, inForce)]));
}

function stateOf(version: VersionFacts, inForce: number): VersionState {
  if (version.withdrawn) return 'withdrawn';
  if (version.version === inForce) return 'in_force';
  if (version.version < inForce) return 'superseded';
  return version.signatures.length > 0 ? 'signed_by_one_side' : 'proposed';
}

/** Proposed and still waiting for a signature. */
export function isOpen(state: VersionState): boolean {
  return state === 'proposed' || state === 'signed_by_one_side';
}
