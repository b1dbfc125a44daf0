/** Every set of questions that is asked, from the capabilities that ask: one visible list. */
import { diagnosisSets } from '#capabilities/diagnosis/core/question-sets.ts';
import type { QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';

export const questionSets: readonly QuestionSet[] = [...diagnosisSets];
