/** Every version of every set of questions that diagnoses stand on; the newest of each is what a new one is begun with. */
import type { QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';
import { needSigns1 } from './need-signs-1/need-signs-1.ts';
import { readiness1 } from './readiness-1/readiness-1.ts';

export const newestNeedSigns: QuestionSet = needSigns1;
export const newestReadiness: QuestionSet = readiness1;

export const diagnosisSets: readonly QuestionSet[] = [needSigns1, readiness1];
