/** Signing in and out, and changing the password: the routes of the identity library, which are not of our contract. */

import { Problem, problemOf, readProblem } from '#platform/web/problem.ts';
import { forgetSession, rememberSession } from './remembered-organisation.ts';
import type { OrganisationTexts } from './texts.ts';

async function post(path: string, body: object): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw problemOf(error);
  }
  if (response.ok) return;
  let answer: unknown = null;
  try {
    answer = await response.json();
  } catch {
    answer = null;
  }
  throw readProblem(response.status, answer);
}

/** Says the library's refusal in the person's language and at its field. */
function inWords(error: unknown, texts: OrganisationTexts, field: 'password' | 'currentPassword'): Problem {
  const problem = problemOf(error);
  const { document } = problem;
  const wrong = ['invalid_email_or_password', 'invalid_password', 'user_not_found'].includes(document.code);
  if (wrong) {
    const detail = texts(field === 'password' ? 'signIn.wrong' : 'own.wrongPassword');
    return new Problem({
      ...document,
      title: detail,
      detail,
      errors: [{ path: field, code: document.code, detail }],
    });
  }
  if (document.status === 429) return new Problem({ ...document, detail: texts('signIn.tooOften') });
  return problem;
}

export async function signIn(
  given: { readonly email: string; readonly password: string },
  texts: OrganisationTexts,
): Promise<void> {
  try {
    await post('/sign-in/email', given);
    rememberSession();
  } catch (error) {
    throw inWords(error, texts, 'password');
  }
}

/** The session ends on the server; a session that ended before is as good. */
export async function signOut(): Promise<void> {
  try {
    await post('/sign-out', {});
  } catch (error) {
    if (problemOf(error).document.status !== 401) throw error;
  }
  forgetSession();
}

export async function changePassword(
  given: { readonly currentPassword: string; readonly newPassword: string },
  texts: OrganisationTexts,
): Promise<void> {
  try {
    await post('/change-password', { ...given, revokeOtherSessions: true });
  } catch (error) {
    throw inWords(error, texts, 'currentPassword');
  }
}
