import type { Party } from '#capabilities/alliances/core/alliance.ts';
import { dayText, listText, moneyText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { type Catalogue, speakIn } from '#platform/http/speak.ts';
import { percent, type Words } from '../core/render-explanation.ts';
import type { SentenceValue } from '../core/sentences.ts';

/** How statements speak to a reader: their language, its numbers and dates, and the companies by their names. */
export function wordsOf(catalogue: Catalogue, language: Language, parties: readonly Party[]): Words {
  const speak = speakIn(catalogue, language);
  const list = (names: readonly string[]) => listText(names, language);
  const nameOf = (party: string) => parties.find((one) => one.party === party)?.organisationName ?? party;
  const rate = (text: string) => localPercent(text, language);
  const value = (it: SentenceValue): string | number => {
    if ('money' in it) return moneyText(it.money, it.currency, language);
    if ('rate' in it) return rate(it.rate);
    if ('date' in it) return dayText(it.date, language);
    if ('party' in it) return nameOf(it.party);
    if ('parties' in it) return list(it.parties.map(nameOf));
    if ('shares' in it) return list(it.shares.map((one) => `${nameOf(one.party)} ${rate(one.rate)}`));
    if ('amounts' in it) {
      return list(
        it.amounts.map((one) => `${nameOf(one.party)} ${moneyText(one.money, it.currency, language)}`),
      );
    }
    if ('roles' in it) {
      return list(it.roles.map((one) => `${one.role} ${nameOf(one.party)} ${rate(one.rate)}`));
    }
    if ('text' in it) return it.text;
    if ('number' in it) return it.number;
    return unreachable(it);
  };
  return {
    sentence: (code, values) => speak(`settlement.sentences.${code}`, values),
    value,
    between: language === 'zh-CN' ? '' : ' ',
  };
}

/** "0.305" as "30,5 %" or "30.5 %": exact, with the language's decimal sign, and the space of all percentages. */
function localPercent(rate: string, language: Language): string {
  const text = percent(rate).replace('%', '\u00a0%');
  return language === 'nl' || language === 'vi' ? text.replace('.', ',') : text;
}
