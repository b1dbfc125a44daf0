/** What a person has set about the reading of a file; kept on this device until the file is imported. */
import type { RouteAnswer, RouteRequest } from '#kernel/route.ts';
import type { previewUpload } from '../core/contract.ts';

export type Preview = RouteAnswer<typeof previewUpload>;
export type GivenChoices = RouteRequest<typeof previewUpload>['body'];

const keyOf = (upload: string) => `entente.draft.import.${upload}`;

export function keptChoices(upload: string): GivenChoices {
  try {
    const kept: GivenChoices = JSON.parse(sessionStorage.getItem(keyOf(upload)) ?? '{}');
    return kept;
  } catch {
    return {};
  }
}

export function keepChoices(upload: string, given: GivenChoices): void {
  if (Object.keys(given).length > 0) sessionStorage.setItem(keyOf(upload), JSON.stringify(given));
}

export function forgetChoices(upload: string): void {
  sessionStorage.removeItem(keyOf(upload));
}
