import type { FileRoute } from '#capabilities/files/core/contract.ts';
import type { listPeople } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import { useParam } from '#platform/web/go.tsx';
import type { DiligenceAnswer, DiligenceRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<DiligenceRoute | FileRoute | typeof listPeople>();

export type Item = DiligenceAnswer['items'][number];

/** The selection and the candidate of the address. */
export function useHere(): { readonly selection: string; readonly candidate: string } {
  return { selection: useParam('selection'), candidate: useParam('candidate') };
}

/** The due diligence of the address; what colleagues do in it appears by itself. */
export function useDiligence() {
  const params = useHere();
  const line = 'GET /api/v1/selections/{selection}/candidates/{candidate}/diligence';
  return useAnswer(line, { params }, { everyMillis: 20_000 });
}
