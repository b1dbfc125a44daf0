import type { CalendarRoute } from '#capabilities/calendar/core/contract.ts';
import type { KeysRoute } from '#capabilities/keys/core/contract.ts';
import type { SampleRoute } from '#capabilities/samples/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import type { OrganisationRoute } from '../core/contract.ts';

/** With the sample that the first page offers. */
export const { useAnswer, useSend, useClient } = apiOf<
  OrganisationRoute | SampleRoute | KeysRoute | CalendarRoute
>();
