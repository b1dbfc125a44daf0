/** The people of the sample: invented, with the language each works in. */
import type { Language } from '#kernel/language.ts';

export const samplePeople = {
  /** Whoever looks around without an account: owner of the maker, and of the two partners too. */
  visitor: { name: 'Trần Thu Hà', address: 'ha' },
  /** Sales manager of the maker. */
  colleague: { name: 'Phạm Quốc Bảo', address: 'bao', language: 'vi' },
  utrecht: { name: 'Joris Haverman', address: 'joris', language: 'nl' },
  suzhou: { name: '顾雨晴', address: 'gu', language: 'zh-CN' },
} as const satisfies Readonly<Record<string, { name: string; address: string; language?: Language }>>;
