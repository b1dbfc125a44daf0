/** Every queue with whoever works on it: one visible list. */
import { workOnReminders } from '#capabilities/approach/server/jobs.ts';
import { prepareFigures } from '#capabilities/dependency/server/prepare-figures.ts';
import { workOnImports } from '#capabilities/facts/server/jobs.ts';
import { workOnSamples } from '#capabilities/samples/server/jobs.ts';
import { workOnClosings } from '#capabilities/settlement/server/jobs.ts';
import type { Services } from '#platform/http/services.ts';

export const workers: readonly ((services: Services) => void)[] = [
  workOnImports(prepareFigures),
  workOnReminders,
  workOnClosings,
  workOnSamples,
];
