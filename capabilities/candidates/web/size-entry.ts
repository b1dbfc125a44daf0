/** A number of people as it is typed. */
import type { Fault } from '#platform/web/problem.ts';
import type { CandidateTexts } from './texts.ts';

/** `null` where nothing is typed, or nothing that is a number of people. */
export function sizeOf(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,8}$/.test(digits) ? Number(digits) : null;
}

export function faultsOfSize(text: string, path: string, texts: CandidateTexts): readonly Fault[] {
  const isFine = text.trim() === '' || (sizeOf(text) ?? 0) > 0;
  return isFine ? [] : [{ path, code: 'not_a_count', detail: texts('candidate.sizeIsNoCount') }];
}
