/** Workspaces of sample data, as the web app sees them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { route } from '#kernel/route.ts';
import { id, language, nothing } from '#kernel/wire.ts';
import { refusals } from './refusals.ts';

export const openSample = route({
  id: 'samples.openSample',
  method: 'POST',
  path: '/api/v1/sample',
  summary: 'Make a workspace of sample data and enter it; someone who is not signed in is signed in to it',
  access: 'anyone',
  body: z.object({ language }),
  ok: z.object({ organisation: z.object({ id }) }),
  status: 201,
  refusals: pickRefusals(refusals, 'too_many_samples'),
});

export const throwAwaySample = route({
  id: 'samples.throwAwaySample',
  method: 'DELETE',
  path: '/api/v1/sample',
  summary:
    'Throw the sample away: its companies with everything in them, and the people who were made for it',
  access: 'owner',
  ok: nothing,
  refusals: pickRefusals(refusals, 'not_a_sample'),
});

export type SampleRoute = typeof openSample | typeof throwAwaySample;
