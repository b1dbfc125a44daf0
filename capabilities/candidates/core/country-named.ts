/** The ISO 3166 code of a country by its code or by its name in one of our languages; `null` where there is none. */
import { languages } from '#kernel/language.ts';
import { nameKey } from './name-key.ts';

let byName: ReadonlyMap<string, string> | null = null;

export function countryNamed(text: string): string | null {
  byName ??= allNames();
  return byName.get(nameKey(text)) ?? null;
}

/** Codes and names to codes, out of what the platform knows of every pair of letters. */
function allNames(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Map<string, string>();
  // Letters that ISO keeps for private use, for regions and for a territory that is no country.
  const isNoCountry = /^(?:A[A]|Q[M-Z]|X[A-JL-Z]|ZZ|EU|EZ|UN)$/;
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !isNoCountry.test(code));
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined) continue;
      names.set(nameKey(name), code);
      names.set(nameKey(code), code);
    }
  }
  return names;
}
