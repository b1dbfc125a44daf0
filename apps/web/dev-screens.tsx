/** Screens for those who build the product; a production build has none of them. */
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from './screen.ts';

export const devScreens: readonly Screen[] = import.meta.env.DEV
  ? [
      {
        frame: 'doorstep',
        path: '/dev/components',
        component: lazyRouteComponent(() => import('./dev/components.tsx'), 'Components'),
      },
    ]
  : [];
