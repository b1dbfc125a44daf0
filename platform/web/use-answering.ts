/**
 * Giving one answer of a questionnaire: it is sent as soon as it is given, one after the other, and what could not be
 * kept stays on the page and on this device until it is.
 */
import { useRef, useState } from 'react';
import { type Problem, problemOf } from './problem.ts';

export type AnswerValue =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'scale'; readonly mark: number }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly string[] }
  | { readonly kind: 'unknown' };

/** An answer that is kept; `answer` is null where it was taken back. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: AnswerValue | null;
  readonly version: number;
  readonly answeredBy: { readonly id: string; readonly name: string };
}

/** Keeps an answer (null takes it back) over the version that was seen; answers with its version. */
export type KeepAnswer = (question: string, answer: AnswerValue | null, seen: number) => Promise<number>;

export interface Answering {
  /** What stands on the page: what the person gave, else what is kept. */
  readonly value: AnswerValue | null;
  readonly state: 'kept' | 'sending' | 'unkept';
  readonly problem: Problem | null;
  readonly give: (value: AnswerValue | null) => void;
  /** Holds what is being typed on this device, without sending it yet. */
  readonly hold: (value: AnswerValue | null) => void;
  /** Sends what could not be kept again, also over what a colleague has answered meanwhile. */
  readonly insist: () => void;
  /** Lets go of what could not be kept. */
  readonly yieldToKept: () => void;
}

interface Own {
  readonly value: AnswerValue | null;
}

export function useAnswering(
  draft: string,
  question: string,
  given: GivenAnswer | undefined,
  keep: KeepAnswer,
): Answering {
  const place = `entente.draft.${draft}.${question}`;
  const [own, setOwn] = useState<Own | null>(() => restored(place));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const waiting = useRef<Own | null>(null);
  const newest = useRef<Own | null>(own);
  const isSending = useRef(false);
  const seen = useRef<number | null>(null);
  const kept = given?.answer ?? null;

  const show = (next: Own | null) => {
    newest.current = next;
    setOwn(next);
    store(place, next);
  };
  const hold = (value: AnswerValue | null): Own => {
    seen.current ??= given?.version ?? 0;
    const next = { value };
    show(next);
    return next;
  };
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setSending(true);
    setProblem(null);
    try {
      let sent: Own | null = null;
      for (let next = waiting.current; next !== null; next = waiting.current) {
        waiting.current = null;
        sent = next;
        seen.current = await keep(question, next.value, seen.current ?? 0);
      }
      // What was typed while this was on its way stays, and is sent in its turn.
      if (newest.current === sent) {
        seen.current = null;
        show(null);
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      isSending.current = false;
      setSending(false);
    }
  };
  const give = (value: AnswerValue | null) => {
    waiting.current = hold(value);
    void send();
  };
  return {
    value: own === null ? kept : own.value,
    state: sending ? 'sending' : own === null ? 'kept' : 'unkept',
    problem,
    give,
    hold: (value) => void hold(value),
    insist: () => {
      seen.current = given?.version ?? 0;
      give(own === null ? kept : own.value);
    },
    yieldToKept: () => {
      seen.current = null;
      waiting.current = null;
      show(null);
      setProblem(null);
    },
  };
}

function restored(place: string): Own | null {
  const stored = sessionStorage.getItem(place);
  if (stored === null) return null;
  try {
    const own: Own = JSON.parse(stored);
    return own;
  } catch {
    return null;
  }
}

function store(place: string, own: Own | null): void {
  try {
    if (own === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(own));
  } catch {
    // The device keeps no more: what is given stays on the page alone.
    sessionStorage.removeItem(place);
  }
}
