/**
 * An answer that is JSON text already, for lists that the database can write faster than we could read and write them
 * again. Whoever makes one answers for its text having the shape that its route declares.
 */

const ready = Symbol('ready JSON');

export interface ReadyJson {
  readonly [ready]: true;
  readonly text: string;
}

export function readyJson(text: string): ReadyJson {
  return { [ready]: true, text };
}

export function isReadyJson(answer: unknown): answer is ReadyJson {
  return typeof answer === 'object' && answer !== null && ready in answer;
}
