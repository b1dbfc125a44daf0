/** The pages of an alliance in the order of its life; those whose screen stands in the list of screens are shown. */
import { screens } from './screens.tsx';

const order = [
  { id: 'overview', path: '' },
  { id: 'agreement', path: 'agreement' },
  { id: 'data', path: 'data' },
  { id: 'settlement', path: 'settlement' },
  { id: 'record', path: 'record' },
] as const;

export const alliancePages = order.filter(({ path }) =>
  screens.some((screen) => screen.frame === 'alliance' && screen.path === path),
);
