/** Prints the page as it stands. Paper is light, whatever the screen is. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

const scheme = 'data-mantine-color-scheme';

export function PrintButton(props: { readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    const root = document.documentElement;
    let before: string | null = null;
    const lighten = () => {
      before = root.getAttribute(scheme);
      root.setAttribute(scheme, 'light');
    };
    const restore = () => {
      if (before !== null) root.setAttribute(scheme, before);
    };
    window.addEventListener('beforeprint', lighten);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', lighten);
      window.removeEventListener('afterprint', restore);
    };
  }, []);
  return (
    <Button variant="default" onClick={() => window.print()}>
      {props.children}
    </Button>
  );
}
