import type { listPeople } from '#capabilities/organisations/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import { useParam } from '#platform/web/go.tsx';
import type { ApproachAnswer, ApproachRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<ApproachRoute | typeof listPeople>();

export type Plan = NonNullable<ApproachAnswer['plan']>;
export type Contact = ApproachAnswer['contacts'][number];
export type Meeting = ApproachAnswer['meetings'][number];

/** The approach of the address; what colleagues do in it appears by itself. */
export function useApproach() {
  const params = { selection: useParam('selection'), candidate: useParam('candidate') };
  return useAnswer(
    'GET /api/v1/selections/{selection}/candidates/{candidate}/approach',
    { params },
    { everyMillis: 20_000 },
  );
}

/** The people of the company as choices, with those who are chosen though they have left. */
export function usePeople(
  chosen: readonly { readonly id: string; readonly name: string }[] = [],
): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useAnswer('GET /api/v1/people', {});
  const people = data?.people ?? [];
  const gone = chosen.filter((one) => !people.some(({ id }) => id === one.id));
  const all = new Map([...people, ...gone].map(({ id, name }) => [id, name]));
  return [...all].map(([value, label]) => ({ value, label }));
}
