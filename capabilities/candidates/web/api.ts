import { useQueryClient } from '@tanstack/react-query';
import type { listCandidateAlliances, listSources } from '#capabilities/alliances/core/contract.ts';
import type { FileRoute } from '#capabilities/files/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import { useParam } from '#platform/web/go.tsx';
import type { CandidateRoute, SelectionAnswer } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<
  CandidateRoute | FileRoute | typeof listCandidateAlliances | typeof listSources
>();

export type Criterion = SelectionAnswer['criteria'][number];
export type Candidate = SelectionAnswer['candidates'][number];
export type Score = SelectionAnswer['scores'][number];
export type Ranking = SelectionAnswer['ranking'];
export type Ranked = Ranking['ranking'][number];

/** The selection of the address; what colleagues do in it appears by itself. */
export function useSelection() {
  const selection = useParam('selection');
  return useAnswer('GET /api/v1/selections/{selection}', { params: { selection } }, { everyMillis: 20_000 });
}

/** Fetches what is shown again: after a page was left because what it showed is gone. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
