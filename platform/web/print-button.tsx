/** Prints the page as it stands; paper is light by the theme. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

export function PrintButton(props: { readonly children: ReactNode }): ReactNode {
  return (
    <Button variant="default" onClick={() => window.print()}>
      {props.children}
    </Button>
  );
}
