/** A questionnaire in every state: each kind of question, one that branches, and one that cannot be kept. */
import { type ReactNode, useState } from 'react';
import { Section } from '#platform/web/page.tsx';
import { Problem } from '#platform/web/problem.ts';
import { type AskedQuestion, Questionnaire } from '#platform/web/questionnaire.tsx';
import type { AnswerValue, GivenAnswer } from '#platform/web/use-answering.ts';

const basics = { hint: null, optional: false, mayBeUnknown: false };

const questions: readonly AskedQuestion[] = [
  {
    ...basics,
    ...{ id: 'one', kind: 'choice', pick: 'one', alone: null, mayBeUnknown: true },
    text: 'Do you want to sell through agents?',
    hint: 'Another question follows a yes.',
    options: [
      { id: 'yes', text: 'Yes, or we are thinking of it' },
      { id: 'no', text: 'No' },
    ],
  },
  {
    ...basics,
    ...{ id: 'many', kind: 'choice', pick: 'many', alone: 'none' },
    text: 'What could you put in?',
    options: [
      { id: 'people', text: 'People' },
      { id: 'brand', text: 'Our brand' },
      { id: 'none', text: 'None of these' },
    ],
  },
  {
    ...basics,
    ...{ id: 'scale', kind: 'scale', least: 1, most: 5, low: 'not at all', high: 'gladly' },
    text: 'How willing are you to share information?',
  },
  {
    ...basics,
    ...{ id: 'number', kind: 'number', least: 0, most: 100, digits: 1, unit: '%' },
    text: 'What part of your income came through your largest channel?',
  },
  { ...basics, id: 'text', kind: 'text', longest: 300, optional: true, text: 'What do you lack most?' },
  {
    ...basics,
    ...{ id: 'unkept', kind: 'text', longest: 300 },
    text: 'What cannot be kept?',
    hint: 'Whatever stands here meets an error, and stays on the page.',
  },
  { ...basics, id: 'files', kind: 'files', most: 5, optional: true, text: 'Which figures show that?' },
];

const failing = async () => {
  throw new Problem({
    ...{ type: '', title: '', status: 503, code: 'x', errors: [] },
    detail: 'The server is not there.',
  });
};

export function Questions(): ReactNode {
  const [given, setGiven] = useState<readonly GivenAnswer[]>([]);
  const keep = async (question: string, answer: AnswerValue | null, seen: number) => {
    if (question === 'unkept') return failing();
    const kept = { question, answer, version: seen + 1, answeredBy: { id: 'p', name: 'Lan Nguyễn' } };
    setGiven((before) => [...before.filter((one) => one.question !== question), kept]);
    return kept.version;
  };
  const answered = given.filter(({ answer }) => answer !== null).map(({ question }) => question);
  const asked = questions.filter(({ optional }) => !optional).map(({ id }) => id);
  const left = asked.filter((id) => !answered.includes(id));
  return (
    <Section title="A questionnaire">
      <Questionnaire
        sections={[{ id: 'all', title: 'Every kind of question', hint: 'Kept one by one.', questions }]}
        answers={given}
        progress={{ asked: asked.length, answered: asked.length - left.length, left }}
        keep={keep}
        files={{ known: [], mostBytes: 5_000_000, send: failing, fetchFile: failing }}
        draft="dev"
        refusal={null}
        beside={(question) =>
          question === 'number' ? 'Your own figures: the web shop brought 41.0 %.' : null
        }
        onward={null}
      />
    </Section>
  );
}
