/** Texts of the catalogue in the reader's language, on the server: problems, mails, documents. */
import { createTranslator } from 'use-intl/core';
import type { Refusal } from '#kernel/decision.ts';
import { dayText } from '#kernel/format.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';

export interface Messages {
  readonly [key: string]: string | Messages;
}

export type Catalogue = Readonly<Record<Language, Messages>>;

export type Speak = (key: string, values?: Values) => string;

type Values = Readonly<Record<string, string | number>>;

const speakers = new WeakMap<Messages, Map<string, (values: Values | undefined) => string>>();

/** A function from a key such as `settlement.why.split` and its values to text in the language. */
export function speakIn(catalogue: Catalogue, language: Language): Speak {
  const messages = catalogue[language];
  const known = speakers.get(messages) ?? new Map<string, (values: Values | undefined) => string>();
  speakers.set(messages, known);
  return (key, values) => {
    const before = known.get(key);
    if (before) return before(values);
    const text = textAt(messages, key);
    invariant(text !== undefined, `the catalogue has ${key}`);
    const translate = createTranslator({ locale: language, messages: { text }, timeZone: 'UTC' });
    const say = (given: Values | undefined) => translate('text', given);
    known.set(key, say);
    return say(values);
  };
}

/** A refusal's sentence: its capability's text for the code, or the common one. */
export function sayRefusal(
  catalogue: Catalogue,
  language: Language,
  owner: string,
  refusal: Refusal,
): string {
  const key = [...(refusal.room === undefined ? [] : [refusal.room]), owner, 'http']
    .map((room) => `${room}.refusals.${refusal.code}`)
    .find((key) => textAt(catalogue.en, key) !== undefined);
  return key === undefined
    ? refusal.code
    : speakIn(catalogue, language)(key, writtenValues(refusal.values, language));
}

/** Days as the reader writes them; what was found stays as it was typed. */
function writtenValues(values: Values | undefined, language: Language): Values | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name !== 'found' && isDay(value) ? dayText(value, language) : value,
    ]),
  );
}

function isDay(value: string | number): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

function textAt(messages: Messages, key: string): string | undefined {
  let place: string | Messages | undefined = messages;
  for (const step of key.split('.')) place = typeof place === 'object' ? place[step] : undefined;
  return typeof place === 'string' ? place : undefined;
}
