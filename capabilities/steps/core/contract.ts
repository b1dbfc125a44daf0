/** Next best steps, as programs and the web app see them. */
import { z } from 'zod';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { stepCodes, stepPages, urgencies } from './step.ts';

const step = z.object({
  code: z.enum(stepCodes),
  urgency: z.enum(urgencies).describe('later: it may be taken now, something else makes it easier first'),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .describe('what the words of the step are filled with'),
  page: z.enum(stepPages).describe('where the step is taken'),
  ids: z.record(z.string(), z.string()).describe('the parts of the page’s address by their names'),
});

export const readSteps = route({
  id: 'steps.readSteps',
  method: 'GET',
  path: '/api/v1/next-steps',
  summary: 'What to do next on the way to an alliance, the most pressing first, and what is done',
  access: 'viewer',
  scope: 'candidates:read',
  ok: z.object({ next: z.array(step), done: z.array(step) }),
  refusals: {},
});

export type StepsRoute = typeof readSteps;
export type StepView = RouteAnswer<typeof readSteps>['next'][number];
