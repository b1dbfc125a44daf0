/**
 * The API in a screen: `useAnswer` reads and keeps an answer fresh, `useSend` writes, `useClient` is for what is
 * neither. A capability makes its own from its contract's type:
 * `export const { useAnswer, useSend, useClient } = apiOf<DependencyRoute>();`
 */
import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Route, RouteAnswer } from '#kernel/route.ts';
import { useActingIfAny } from './acting.tsx';
import { type Ask, type At, type Client, createClient, type Line, type Manner } from './client.ts';
import { useLanguage } from './language.tsx';
import { type Problem, problemOf } from './problem.ts';
import { askToSignInAgain } from './session.ts';

export interface AnswerOptions<Answer> {
  /** False: not yet, because something it needs is not known. */
  readonly when?: boolean;
  /**
   * Ask again every so many milliseconds while the page is seen: for work in progress and what a partner may change. A
   * function is asked for it anew after each answer.
   */
  readonly everyMillis?: number | false | ((answer: Answer | undefined) => number | false);
  /** Keep showing the last answer while another one (a filter, a page) is fetched. */
  readonly keepLast?: boolean;
  /** The answer holds sentences in the reader's language: it is fetched anew when that changes. */
  readonly worded?: boolean;
}

export interface Sending<Given> {
  readonly ask: Given;
  readonly signal?: AbortSignal;
  readonly onProgress?: (part: number) => void;
}

export interface SendOptions {
  /** `all` (default): every answer on the page is fetched again after a success; `none`: leave them. */
  readonly refresh?: 'all' | 'none';
}

export interface Api<R extends Route> {
  readonly useAnswer: <L extends Line<R>>(
    line: L,
    ask: Ask<At<R, L>>,
    options?: AnswerOptions<RouteAnswer<At<R, L>>>,
  ) => UseQueryResult<RouteAnswer<At<R, L>>, Problem>;
  readonly useSend: <L extends Line<R>>(
    line: L,
    options?: SendOptions,
  ) => UseMutationResult<RouteAnswer<At<R, L>>, Problem, Ask<At<R, L>> | Sending<Ask<At<R, L>>>>;
  readonly useClient: () => Client<R>;
}

/** A text that differs where the content sent differs. */
function contentOf(ask: object): string {
  return JSON.stringify(ask, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}

export function apiOf<R extends Route>(): Api<R> {
  function useClient(): Client<R> {
    const language = useLanguage();
    const acting = useActingIfAny();
    const organisation = acting?.organisation.id ?? null;
    return useMemo(
      () =>
        createClient<R>(
          organisation === null
            ? { organisation, language }
            : { organisation, language, signInAgain: askToSignInAgain },
        ),
      [organisation, language],
    );
  }

  return {
    useClient,

    useAnswer(line, ask, options = {}) {
      const client = useClient();
      const organisation = useActingIfAny()?.organisation.id ?? null;
      const language = useLanguage();
      const every = options.everyMillis ?? false;
      return useQuery({
        queryKey: [organisation, line, ask, options.worded ? language : null],
        queryFn: ({ signal }) => client.call(line, ask, { signal }),
        enabled: options.when ?? true,
        refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : every,
        ...(options.keepLast || options.worded ? { placeholderData: keepPreviousData } : {}),
      });
    },

    useSend(line, options = {}) {
      const client = useClient();
      const queries = useQueryClient();
      const attempt = useRef<{ readonly key: string; readonly of: string } | null>(null);
      return useMutation({
        mutationFn: async (given) => {
          const sending = 'ask' in given ? given : { ask: given };
          const of = contentOf(sending.ask);
          // The same content sent again after a lost answer carries the same key, so it is done once; changed content
          // and everything after a clear answer is a new attempt.
          if (attempt.current?.of !== of) attempt.current = { key: crypto.randomUUID(), of };
          const manner: Manner = { ...sending, idempotencyKey: attempt.current.key };
          try {
            const answer = await client.call(line, sending.ask, manner);
            attempt.current = null;
            return answer;
          } catch (error) {
            const problem = problemOf(error);
            if (problem.document.status >= 400 && problem.document.status < 500) attempt.current = null;
            throw problem;
          }
        },
        onSuccess: async () => {
          if ((options.refresh ?? 'all') === 'all') await queries.invalidateQueries();
        },
      });
    },
  };
}
