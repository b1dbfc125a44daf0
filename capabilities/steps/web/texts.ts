import { reminderKinds } from '#capabilities/approach/core/reminders.ts';
import { dayText, momentText, monthText, percentText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { StepView } from '../core/contract.ts';
import type { en } from '../core/messages/en.ts';
import { whyCodeOf } from '../core/step.ts';

export const useTexts: () => Texts<typeof en> = textsOf<typeof en>('steps');
const useTitles: () => Say = sayingOf('steps', 'titles');
const useWhys: () => Say = sayingOf('steps', 'whys');
const useReminders: () => Say = sayingOf('approach', 'reminders');

export interface StepWords {
  readonly title: string;
  readonly why: string;
  readonly act: string;
}

/** Says steps in the reader's language; what approaches remind of is said in their own words. */
export function useStepWords(language: Language): (step: StepView) => StepWords {
  const texts = useTexts();
  const titles = useTitles();
  const whys = useWhys();
  const reminders = useReminders();
  return (step) => {
    const { code, page, values } = step;
    const act = texts(`acts.${page}`);
    const kind = reminderKinds.find((one) => one === code);
    if (kind !== undefined) {
      const { startsAt = '', timeZone = 'UTC' } = values;
      const when = startsAt === '' ? '' : momentText(String(startsAt), language, String(timeZone));
      return { title: reminders(kind, { ...values, when }), why: texts(`whys.${whyOf(kind)}`), act };
    }
    const said = { ...values, ...inWords(values, language) };
    return { title: titles(code, said), why: whys(whyCodeOf(code), said), act };
  };
}

/** Months, days and shares as the reader writes them. */
function inWords({ month, on, share }: StepView['values'], language: Language) {
  return {
    ...(typeof month === 'string' ? { month: month === '' ? 'none' : monthText(month, language) } : {}),
    ...(typeof on === 'string' ? { on: dayText(on, language) } : {}),
    ...(typeof share === 'number' ? { share: percentText(share, language, 0) } : {}),
  };
}

function whyOf(kind: (typeof reminderKinds)[number]): 'meeting' | 'minutes' | 'silence' | 'dated' {
  switch (kind) {
    case 'meeting_today':
    case 'meeting_tomorrow':
      return 'meeting';
    case 'minutes_missing':
      return 'minutes';
    case 'silence':
      return 'silence';
    case 'step_due':
    case 'step_overdue':
    case 'action_due':
    case 'action_overdue':
      return 'dated';
  }
}
