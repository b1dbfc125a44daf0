/** Addresses of the screens of agreements. */
export const agreementPath = (organisation: string, alliance: string): string =>
  `/o/${organisation}/alliances/${alliance}/agreement`;
export const agreementDraftPath = (organisation: string, alliance: string): string =>
  `${agreementPath(organisation, alliance)}/draft`;
export const agreementReviewPath = (organisation: string, alliance: string): string =>
  `${agreementPath(organisation, alliance)}/review`;
