import { sampleAddress } from '#capabilities/organisations/core/sample-address.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import type { Services } from '#platform/http/services.ts';
import type { Person, SignedIn } from '#platform/identity/identity.ts';
import { samplePeople } from '../core/people.ts';
import type { SamplePeople } from './services-at.ts';

/**
 * The people of a sample. Nobody knows their passwords: the visitor is signed in by the answer's cookies, the others
 * never are.
 * @param signedIn who opens the sample, where they have an account already
 */
export async function makePeople(
  services: Services,
  signedIn: Person | null,
  language: Language,
): Promise<{ people: SamplePeople; cookies: readonly string[] }> {
  const unique = services.newId().slice(-12);
  const make = async (person: { name: string; address: string; language: Language }): Promise<SignedIn> => {
    const made = await services.identity.signUp({
      name: person.name,
      email: sampleAddress(person.address, unique),
      password: Buffer.from(services.random(32)).toString('base64url'),
      language: person.language,
    });
    invariant(made, 'an address made of a new id is new');
    return made;
  };
  const [visitor, colleague, utrecht, suzhou] = await Promise.all([
    signedIn === null ? make({ ...samplePeople.visitor, language }) : { person: signedIn, cookies: [] },
    make(samplePeople.colleague),
    make(samplePeople.utrecht),
    make(samplePeople.suzhou),
  ]);
  return {
    people: {
      visitor: visitor.person,
      colleague: colleague.person,
      utrecht: utrecht.person,
      suzhou: suzhou.person,
    },
    cookies: visitor.cookies,
  };
}
