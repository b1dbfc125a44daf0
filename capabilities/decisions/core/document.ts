/**
 * A decision frozen with everything it was made on: plain JSON, complete in itself, so that it reads the same when the
 * selection has long changed, and anybody can compute its hash and its ranking again.
 */
import {
  readSnapshot,
  type SelectionSnapshot,
  type SelectionSnapshot1,
} from '#capabilities/candidates/core/snapshot-selection.ts';
import type { TemplateItemId } from '#capabilities/diligence/core/checklist-template.ts';
import type { Area, ItemState, Rating } from '#capabilities/diligence/core/item.ts';
import type { FrozenFile } from '#capabilities/files/core/frozen-file.ts';
import { type Hash, hashText } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import type { DecisionWarning } from './warn-of-decision.ts';

interface Person {
  readonly id: Id;
  readonly name: string;
}

export interface FrozenItem {
  readonly id: Id;
  readonly area: Area;
  readonly template: TemplateItemId | null;
  readonly name: string | null;
  readonly owner: Person | null;
  readonly dueOn: string | null;
  readonly state: ItemState;
  readonly finding: string;
  readonly findingVersion: number;
  readonly rating: Rating | null;
  readonly links: readonly string[];
  readonly setAsideReason: string;
  readonly isOverdue: boolean;
  readonly reason: { readonly text: string; readonly at: string; readonly by: Person } | null;
  readonly files: readonly FrozenFile[];
}

export interface FrozenDiligence {
  readonly candidate: Id;
  readonly items: readonly FrozenItem[];
}

/** What people say: for whom, why, and what they doubt. */
export interface DecisionContent {
  /** `null`: for none of them. */
  readonly candidate: Id | null;
  readonly why: string;
  readonly doubts: readonly string[];
}

/** What a decision is made on. */
export interface DecisionBasis {
  readonly selection: SelectionSnapshot;
  /** Of every candidate on the list that was looked into. */
  readonly diligence: readonly FrozenDiligence[];
  /** The decision that stands now. */
  readonly previous: { readonly number: number; readonly hash: string } | null;
}

export interface DecisionDocument {
  readonly format: 'entente decision 2';
  readonly organisation: Person;
  readonly decision: DecisionContent & {
    readonly id: Id;
    readonly number: number;
    readonly supersedes: DecisionBasis['previous'];
    readonly at: string;
    /** Who wrote it down. */
    readonly by: Person;
    /** Who decided. */
    readonly deciders: readonly Person[];
    /** What spoke against it and was shown to them. */
    readonly warnings: readonly DecisionWarning[];
  };
  readonly selection: SelectionSnapshot;
  readonly diligence: readonly FrozenDiligence[];
}

/** A document as it was written while the search in it was of its first format. */
type DecisionDocument1 = Omit<DecisionDocument, 'format' | 'selection'> & {
  readonly format: 'entente decision 1';
  readonly selection: SelectionSnapshot1;
};

/**
 * The document as it is kept and downloaded, from its canonical text. One of an earlier format is read as what it says;
 * its text, and with it its hash, stays what it was.
 */
export function readDocument(text: string): DecisionDocument {
  const kept: DecisionDocument | DecisionDocument1 = JSON.parse(text);
  return { ...kept, format: 'entente decision 2', selection: readSnapshot(kept.selection) };
}

/** Whether a text is still what was hashed. */
export function isUnchanged(text: string, hash: string): boolean {
  const now: Hash = hashText(text);
  return now === hash;
}
