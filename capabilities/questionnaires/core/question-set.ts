/**
 * A question set is data: what is asked, in which order, under which condition, in four languages. A set that has been
 * answered is never edited; a change is a new version beside it, and a sheet stays on the version it was begun with.
 */
import type { Language } from '#kernel/language.ts';

export interface QuestionSet {
  readonly id: string;
  /** Counts from 1. */
  readonly version: number;
  readonly sections: readonly QuestionSection[];
  readonly contradictions: readonly Contradiction[];
  readonly texts: Readonly<Record<Language, SetTexts>>;
}

export interface QuestionSection {
  readonly id: string;
  readonly questions: readonly Question[];
}

interface QuestionBasics {
  readonly id: string;
  /** Shown only while this holds over the answers before it; absent: always. */
  readonly when?: Condition;
  /** What is left does not count it. */
  readonly optional?: true;
  /** "I do not know" may be answered: it has been looked at, and stays open for the result. */
  readonly mayBeUnknown?: true;
}

/** Options in the order they are shown; `grades` says what each is worth where a result is computed from them. */
export interface ChoiceQuestion extends QuestionBasics {
  readonly kind: 'choice';
  readonly pick: 'one' | 'many';
  readonly options: readonly string[];
  readonly grades?: Readonly<Record<string, number>>;
  /** "None of these": chosen alone or not at all. */
  readonly alone?: string;
}

/** Whole marks from `least` to `most`, whose ends have names. */
export interface ScaleQuestion extends QuestionBasics {
  readonly kind: 'scale';
  readonly least: number;
  readonly most: number;
}

/** A number from `least` to `most` with up to `digits` decimals, in the unit that the texts name. */
export interface NumberQuestion extends QuestionBasics {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly digits: number;
}

export interface TextQuestion extends QuestionBasics {
  readonly kind: 'text';
  /** Longest answer in UTF-16 units. */
  readonly longest: number;
}

/** Up to `most` files that show what an answer says. */
export interface FilesQuestion extends QuestionBasics {
  readonly kind: 'files';
  readonly most: number;
}

export type Question = ChoiceQuestion | ScaleQuestion | NumberQuestion | TextQuestion | FilesQuestion;

/** Over answers; one that is not there, or whose question is hidden, meets nothing. */
export type Condition =
  | { readonly kind: 'chosen'; readonly question: string; readonly anyOf: readonly string[] }
  | {
      readonly kind: 'between';
      readonly question: string;
      /** Of a scale or a number, both ends included. */
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** Answers to two questions that cannot both be true; the texts say why and what would do. */
export interface Contradiction {
  readonly id: string;
  readonly questions: readonly [string, string];
  readonly when: Condition;
}

export interface SetTexts {
  readonly title: string;
  readonly purpose: string;
  readonly sections: Readonly<Record<string, SectionTexts>>;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly contradictions: Readonly<Record<string, string>>;
}

export interface SectionTexts {
  readonly title: string;
  readonly hint?: string;
}

export interface QuestionTexts {
  readonly text: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Names of a scale's ends. */
  readonly low?: string;
  readonly high?: string;
  readonly unit?: string;
}

export type Answer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'scale'; readonly mark: number }
  /** A plain decimal such as `12.5`. */
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Ids of the company's own files. */
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'unknown' };

/** By the id of their question. */
export type Answers = ReadonlyMap<string, Answer>;

export function questionsOf(set: QuestionSet): readonly Question[] {
  return set.sections.flatMap(({ questions }) => questions);
}
