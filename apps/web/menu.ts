/** The main menu: the life of an alliance from left to right in time, from top to bottom on the page. */
import type { IconName } from '#platform/web/icons.tsx';
import { screens } from './screens.tsx';

const order = [
  { id: 'today', path: 'today', icon: 'today' },
  { id: 'dependency', path: 'dependency', icon: 'dependency' },
  { id: 'diagnosis', path: 'diagnosis', icon: 'diagnosis' },
  { id: 'candidates', path: 'candidates', icon: 'candidates' },
  { id: 'approach', path: 'approach', icon: 'approach' },
  { id: 'alliances', path: 'alliances', icon: 'alliances' },
  { id: 'settings', path: 'settings', icon: 'settings' },
] as const satisfies readonly { id: string; path: string; icon: IconName }[];

export const menu = order.filter((entry) =>
  screens.some((screen) => screen.frame === 'organisation' && screen.path === entry.path),
);

/** Pages that stand together above each of them, by the entry of the menu that leads there. */
const groups = {
  dependency: [
    { id: 'figures', path: 'dependency' },
    { id: 'contracts', path: 'dependency/contracts' },
    { id: 'stress', path: 'dependency/stress' },
    { id: 'plan', path: 'dependency/plan' },
    { id: 'accounts', path: 'dependency/accounts' },
  ],
} as const;

/** The pages beside the one at a path below the organisation; none where it stands alone. */
export function pagesBeside(path: string) {
  return Object.values(groups).find((pages) => pages.some((page) => page.path === path)) ?? [];
}
