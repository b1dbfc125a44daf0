/** Who acts on this page: the signed-in person and the organisation of the address. */
import { createContext, type ReactNode, useContext } from 'react';
import { invariant } from '#kernel/invariant.ts';
import { atLeast, type Role } from '#kernel/route.ts';
import { useCommonTexts } from './common-texts.ts';

export interface ActingOrganisation {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Made of sample data. */
  readonly sample: boolean;
}

export interface Acting {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly organisation: ActingOrganisation;
  readonly organisations: readonly ActingOrganisation[];
}

const ActingContext = createContext<Acting | null>(null);

export function ActingProvider(props: { readonly acting: Acting; readonly children: ReactNode }): ReactNode {
  return <ActingContext value={props.acting}>{props.children}</ActingContext>;
}

/** On every page under `/o/…`. */
export function useActing(): Acting {
  const acting = useContext(ActingContext);
  invariant(acting !== null, 'this page stands under an organisation');
  return acting;
}

/** The same where a page may also be shown to someone who is not signed in. */
export function useActingIfAny(): Acting | null {
  return useContext(ActingContext);
}

/** Why the person may not do what needs at least this role, in their language; `null` where they may. */
export function useRoleRefusal(needed: Role): string | null {
  const texts = useCommonTexts();
  const { organisation } = useActing();
  if (atLeast(organisation.role, needed)) return null;
  return texts('role.needed', { needed: texts(`role.${needed}`), own: texts(`role.${organisation.role}`) });
}
