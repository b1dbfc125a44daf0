/** The inside of an alliance: its frame and pages, then the screen. Only pages that exist are listed. */
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { InsideAlliance } from '#capabilities/alliances/web/alliance-frame.tsx';
import { alliancePath } from '#capabilities/alliances/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useParam } from '#platform/web/go.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { alliancePages } from './alliance-pages.ts';

export function AllianceOutlet(): ReactNode {
  const texts = useCommonTexts();
  const { organisation } = useActing();
  const base = alliancePath(organisation.id, useParam('alliance'));
  return (
    <InsideAlliance
      tabs={alliancePages.map(({ id, path }) => ({
        id,
        text: texts(`alliance.${id}`),
        to: path === '' ? base : `${base}/${path}`,
      }))}
    >
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
    </InsideAlliance>
  );
}
