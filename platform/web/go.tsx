/** Links inside the product. Addresses come from a capability's `paths.ts`, never written out in a screen. */
import { Button, type ButtonProps } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type AriaAttributes, type ReactNode, useEffect, useRef } from 'react';

/** The parts of an address as the router wants them. */
export function targetOf(address: string): {
  readonly to: string;
  readonly search: Record<string, string>;
  readonly hash: string;
} {
  const [rest = '', hash = ''] = address.split('#', 2);
  const [to = '', query = ''] = rest.split('?', 2);
  return { to, search: Object.fromEntries(new URLSearchParams(query)), hash };
}

export interface GoProps extends AriaAttributes {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly id?: string;
}

export function Go(props: GoProps): ReactNode {
  const { to, children, ...rest } = props;
  return (
    <Link {...targetOf(to)} {...rest}>
      {children}
    </Link>
  );
}

/** A link that looks like a button, for the one thing a page asks for when that thing is another page. */
export function GoButton(
  props: { readonly to: string; readonly children: ReactNode } & ButtonProps,
): ReactNode {
  const { to, children, ...rest } = props;
  return (
    <Button {...rest} renderRoot={(root) => <Link {...root} {...targetOf(to)} />}>
      {children}
    </Button>
  );
}

/** `const go = useGo(); go(paths.today(id))`; `replace` leaves no step to come back to. */
export function useGo(): (to: string, how?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate();
  return (to, how) => {
    void navigate({ ...targetOf(to), replace: how?.replace ?? false });
  };
}

/** A part of the address, such as `alliance` in `/o/$organisation/alliances/$alliance`; empty where it has none. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

/** The part after `?`: filters and chosen views live there, so that a page can be shared and come back to. */
export function useSearchValues(): Readonly<Record<string, string>> {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null) values[name] = String(value);
  }
  return values;
}

/** Changes some of the values after `?` in place; an empty one is taken away. */
export function useSetSearchValues(): (values: Readonly<Record<string, string | null>>) => void {
  const navigate = useNavigate();
  return (values) => {
    void navigate({
      to: '.',
      replace: true,
      search: (before: Record<string, unknown>) => {
        const after: Record<string, unknown> = { ...before };
        for (const [name, value] of Object.entries(values)) {
          if (value === null || value === '') delete after[name];
          else after[name] = value;
        }
        return after;
      },
    });
  };
}

/** Leads on at once, and only once, when it is drawn. */
export function GoNow(props: { readonly to: string }): ReactNode {
  const go = useGo();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    go(props.to, { replace: true });
  });
  return null;
}
