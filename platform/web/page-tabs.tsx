/** Pages that belong together, side by side above the one that is shown. */
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './page-tabs.module.css';

export interface PageTab {
  readonly id: string;
  readonly text: string;
  readonly to: string;
  /** The others lie below its address: it is the current one only at exactly that. */
  readonly exact: boolean;
}

export function PageTabs(props: { readonly label: string; readonly tabs: readonly PageTab[] }): ReactNode {
  const tabs = useCurrentInSight();
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={props.label}>
      {props.tabs.map((tab) => (
        <Link
          key={tab.id}
          to={tab.to}
          className={styles.tab}
          activeOptions={{ exact: tab.exact, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {tab.text}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone the tabs are wider than the window: the one of this page is brought into sight. */
function useCurrentInSight(): RefObject<HTMLElement | null> {
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another tab
  useEffect(() => {
    const current = tabs.current?.querySelector('[aria-current]');
    if (!tabs.current || !current) return;
    const beyond = current.getBoundingClientRect().right - tabs.current.getBoundingClientRect().right;
    if (beyond > 0) tabs.current.scrollLeft += beyond;
  }, [pathname]);
  return tabs;
}
