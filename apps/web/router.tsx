/** The router is made from the list of screens. */
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { AllianceOutlet } from './alliance-outlet.tsx';
import { devScreens } from './dev-screens.tsx';
import { DoorstepFrame, Nowhere, NowhereFrame, OrganisationFrame } from './frames.tsx';
import { PageFault } from './page-fault.tsx';
import { screens } from './screens.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NowhereFrame });

const doorstep = createRoute({ getParentRoute: () => root, id: 'doorstep', component: DoorstepFrame });
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/o/$organisation',
  component: OrganisationFrame,
  notFoundComponent: Nowhere,
});
const organisationHome = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: `/o/${params.organisation}/today`, replace: true });
  },
});
const alliance = createRoute({
  getParentRoute: () => organisation,
  path: 'alliances/$alliance',
  component: AllianceOutlet,
  notFoundComponent: Nowhere,
});

function childrenOf(frame: 'doorstep' | 'organisation' | 'alliance', parent: AnyRoute): AnyRoute[] {
  return [...screens, ...devScreens]
    .filter((screen) => screen.frame === frame)
    .map((screen) =>
      createRoute({
        getParentRoute: () => parent,
        path: screen.path === '' ? '/' : screen.path,
        component: screen.component,
      }),
    );
}

const tree = root.addChildren([
  doorstep.addChildren(childrenOf('doorstep', doorstep)),
  organisation.addChildren([
    organisationHome,
    ...childrenOf('organisation', organisation),
    alliance.addChildren(childrenOf('alliance', alliance)),
  ]),
]);

/** Values after `?` are plain texts: `?from=2026-01-01&by=customer`. */
function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

function writeSearch(search: Record<string, unknown>): string {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null) values.set(name, String(value));
  }
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: PageFault,
  defaultNotFoundComponent: Nowhere,
});
