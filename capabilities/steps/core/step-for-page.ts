/** Which of the next steps the line at the end of a page tells. */
import type { Urgency } from './step.ts';

export interface PlacedStep {
  readonly urgency: Urgency;
  /** Where it is taken, with a slash at the beginning. */
  readonly address: string;
}

/** `/o/<company>` is on every page. */
const commonParts = 2;

/**
 * What is overdue or due comes first everywhere. Of those, else of all, whoever is on a page is told what to do next nearby:
 * the step whose address goes along with the page's for longest, the most pressing of them; where none lies in this part of the
 * product, the first.
 * @param steps the most pressing first @param path of the page, without query
 */
export function stepForPage<One extends PlacedStep>(steps: readonly One[], path: string): One | undefined {
  const dated = steps.filter(({ urgency }) => urgency === 'overdue' || urgency === 'due');
  const asked = dated.length > 0 ? dated : steps;
  let [best] = asked;
  let along = commonParts;
  for (const step of asked) {
    const parts = partsInCommon(step.address, path);
    if (parts <= along) continue;
    best = step;
    along = parts;
  }
  return best;
}

/** Whether a step is taken on the page one is on. */
export function isHere({ address }: PlacedStep, path: string): boolean {
  return pathOf(address) === path;
}

function partsInCommon(a: string, b: string): number {
  const [own, others] = [pathOf(a).split('/').slice(1), b.split('/').slice(1)];
  const end = own.findIndex((part, index) => part !== others[index]);
  return end === -1 ? own.length : end;
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
