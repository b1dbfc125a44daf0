import type { CheckTerms } from '#capabilities/agreements/core/terms-text.ts';
import { parseTerms } from './parse-terms.ts';

/** Every fault of terms that an agreement is drafted with; its texts are this capability's. */
export const checkTerms: CheckTerms = (document) => {
  const parsed = parseTerms(document);
  if (parsed.ok) return [];
  return (parsed.refusal.faults ?? []).map((fault) => ({ ...fault, room: 'settlement' }));
};
