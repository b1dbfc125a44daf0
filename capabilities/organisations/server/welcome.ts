import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Services } from '#platform/http/services.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import { checkPassword } from '../core/password.ts';
import { createOrganisation } from './create-organisation.ts';

export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

/** Creates a person, signed in; refuses a weak password or a known e-mail address. */
export async function signUpPerson(
  services: Services,
  newcomer: Newcomer,
  ownWords: readonly string[],
): Promise<Decision<SignedIn>> {
  const password = checkPassword(newcomer.password, [...ownWords, newcomer.email, newcomer.name]);
  if (!password.ok) return password;
  const signedIn = await services.identity.signUp(newcomer);
  return signedIn === null ? refuse('email_already_known', { path: 'body.email' }) : accept(signedIn);
}

/** A newcomer and their company in one step. */
export async function welcome(
  services: Services,
  newcomer: Newcomer,
  company: { name: string; country: string; currency: string },
): Promise<Decision<{ organisation: Id; signedIn: SignedIn }>> {
  const signedIn = await signUpPerson(services, newcomer, [company.name]);
  if (!signedIn.ok) return signedIn;
  const organisation = await createOrganisation(
    services,
    { ...company, sample: false },
    signedIn.value.person,
  );
  return accept({ organisation, signedIn: signedIn.value });
}
