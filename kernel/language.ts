/** The four languages every text exists in. English is the one the others are checked against. */
export const languages = ['en', 'vi', 'zh-CN', 'nl'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The best of our languages for an `Accept-Language` header; English where none fits. */
export function preferredLanguage(accept: string | undefined): Language {
  const wishes = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const found = languages.find((language) => tag.split('-')[0] === language.split('-')[0]?.toLowerCase());
    if (found) return found;
  }
  return 'en';
}

/** The shape of a catalogue in another language: the same keys as the English one, any text. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translation<English[Key]>;
};
