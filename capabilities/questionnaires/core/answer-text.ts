/** An answer as a person reads it: names of options, a mark with its scale, a number with its unit. */
import { countText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { type Answers, type QuestionSet, questionsOf } from './question-set.ts';

/** @returns `null` where there is none, or "I do not know" */
export function answerText(
  set: QuestionSet,
  answers: Answers,
  question: string,
  language: Language,
): string | null {
  const answer = answers.get(question);
  const texts = set.texts[language].questions[question];
  if (answer === undefined) return null;
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.map((option) => texts?.options?.[option] ?? option).join(' · ');
    case 'scale': {
      const asked = questionsOf(set).find(({ id }) => id === question);
      return asked?.kind === 'scale' ? `${answer.mark} / ${asked.most}` : String(answer.mark);
    }
    case 'number':
      return `${countText(answer.number, language)} ${texts?.unit ?? ''}`.trim();
    case 'text':
      return answer.text;
    case 'files':
      return String(answer.files.length);
    case 'unknown':
      return null;
    default:
      return unreachable(answer);
  }
}
