/** Addresses of the screens of organisations. */
export const welcomePath = (): string => '/';
export const signInPath = (next?: string): string =>
  next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
export const joinOrganisationPath = (token: string): string => `/join/organisation/${token}`;
export const todayPath = (organisation: string): string => `/o/${organisation}/today`;
export const ownSettingsPath = (organisation: string): string => `/o/${organisation}/settings`;
export const companySettingsPath = (organisation: string): string => `/o/${organisation}/settings/company`;
export const peopleSettingsPath = (organisation: string): string => `/o/${organisation}/settings/people`;
export const calendarSettingsPath = (organisation: string): string => `/o/${organisation}/settings/calendar`;
export const keySettingsPath = (organisation: string): string => `/o/${organisation}/settings/keys`;
export const signingSettingsPath = (organisation: string): string => `/o/${organisation}/settings/signing`;
export const installationSettingsPath = (organisation: string): string =>
  `/o/${organisation}/settings/installation`;

/** Where to go after signing in: only back into this product, never to another site. */
export function safeNext(next: string | undefined): string | null {
  return next !== undefined && /^\/(?:o|join)\/[^\\]*$/.test(next) && !next.includes('//') ? next : null;
}
