/** The inside of an alliance: the alliances' own frame around the screen. */
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Skeleton } from '#platform/web/skeleton.tsx';

export function AllianceOutlet(): ReactNode {
  return (
    <Suspense fallback={<Skeleton />}>
      <Outlet />
    </Suspense>
  );
}
