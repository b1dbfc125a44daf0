/**
 * What happens when the session ends while a page is open: every request that met it waits here, one dialog asks the
 * person to sign in again, and then all of them go on. Nothing that was typed is lost, because no page was left.
 */
import { useSyncExternalStore } from 'react';

type Answer = (signedIn: boolean) => void;

let waiting: Answer[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Resolves once the person has signed in again (true) or chosen not to (false). */
export function askToSignInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tell();
  });
}

export function answerSignIn(signedIn: boolean): void {
  const answers = waiting;
  waiting = [];
  tell();
  for (const answer of answers) answer(signedIn);
}

export function useSignInAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}
