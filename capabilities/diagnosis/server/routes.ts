/** Diagnoses over HTTP. */
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { answerText } from '#capabilities/questionnaires/core/answer-text.ts';
import type { Graded } from '#capabilities/questionnaires/core/grade-answers.ts';
import type { Sheet } from '#capabilities/questionnaires/server/read-sheet.ts';
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { RouteResult } from '#kernel/route.ts';
import { type Binding, serve } from '#platform/http/serve.ts';
import { type Speak, speakIn } from '#platform/http/speak.ts';
import * as contract from '../core/contract.ts';
import type { ObjectiveWarning } from '../core/objective-gaps.ts';
import { beginDiagnosis } from './begin-diagnosis.ts';
import { readDiagnosis, type WholeDiagnosis } from './read-diagnosis.ts';
import { type DiagnosisRow, type KeptObjective, listDiagnoses } from './store.ts';
import { writeObjective } from './write-objective.ts';

type DiagnosisOnWire = RouteResult<typeof contract.readDiagnosis>['diagnosis'];
type Names = ReadonlyMap<Id, string>;

const headOnWire = ({ id, begunAt, begunBy }: DiagnosisRow, names: Names) => ({
  id,
  begunAt: begunAt.toISOString(),
  begunBy: { id: begunBy, name: names.get(begunBy) ?? '' },
});

function askedIn({ set }: Sheet, question: string, language: Language): string {
  return set.texts[language].questions[question]?.text ?? question;
}

function gradedOnWire(sheet: Sheet, { question, grade, of }: Graded, language: Language) {
  const asked = askedIn(sheet, question, language);
  return { question, asked, answer: answerText(sheet.set, sheet.answers, question, language), grade, of };
}

function missingOnWire(sheet: Sheet, missing: readonly string[], language: Language) {
  return missing.map((question) => ({ question, asked: askedIn(sheet, question, language) }));
}

function warningOnWire(warning: ObjectiveWarning, speak: Speak) {
  const { code, needs } = warning;
  return { code, needs: [...needs], reason: speak(`diagnosis.warnings.${code}`, { count: needs.length }) };
}

function objectiveOnWire(
  { objective, version, changedAt, changedBy }: KeptObjective,
  { gaps, warnings, names }: WholeDiagnosis,
  speak: Speak,
): NonNullable<DiagnosisOnWire['objective']> {
  return {
    ...objective,
    also: [...objective.also],
    success: [...objective.success],
    mustHaves: [...objective.mustHaves],
    version,
    changedAt: changedAt.toISOString(),
    changedBy: { id: changedBy, name: names.get(changedBy) ?? '' },
    gaps: [...gaps],
    warnings: warnings.map((warning) => warningOnWire(warning, speak)),
  };
}

function onWire(whole: WholeDiagnosis, language: Language, speak: Speak): DiagnosisOnWire {
  const { row, needsSheet, readinessSheet, needs, readiness } = whole;
  const text = ({ set, answers }: Sheet, question: string) => answerText(set, answers, question, language);
  const { largest } = needs;
  return {
    ...headOnWire(row, whole.names),
    closed: whole.closed,
    sheets: { needs: row.needsSheet, readiness: row.readinessSheet },
    needs: needs.needs.map(({ need, level, sum, signs }) => ({
      need,
      level,
      points: { least: sum.least, most: sum.most, of: sum.of },
      signs: signs.map((sign) => ({ id: sign.id, ...gradedOnWire(needsSheet, sign, language) })),
      missing: missingOnWire(needsSheet, sum.missing, language),
    })),
    largest: { kind: largest.kind, needs: largest.kind === 'none' ? [] : [...largest.needs] },
    words: {
      lackingMost: text(needsSheet, 'lacking_most'),
      strength: text(readinessSheet, 'strength_words'),
      gap: text(readinessSheet, 'gap_words'),
    },
    readiness: {
      verdict: readiness.verdict,
      areas: readiness.areas.map((area) => ({
        id: area.id,
        level: area.level,
        ...gradedOnWire(readinessSheet, area, language),
      })),
      weakest: readiness.weakest,
      mend: [...readiness.mend],
      missing: missingOnWire(readinessSheet, readiness.missing, language),
    },
    objective: whole.objective === null ? null : objectiveOnWire(whole.objective, whole, speak),
    steps: [...whole.steps],
  };
}

/** Rules name the place in what they were given; on the wire that is the body. */
function inBody<Value>(decision: Decision<Value>): Decision<Value> {
  const place = ({ path, faults, ...rest }: Refusal): Refusal => ({
    ...rest,
    ...(path === undefined ? {} : { path: `body.${path}` }),
    ...(faults === undefined ? {} : { faults: faults.map(place) }),
  });
  return decision.ok ? decision : { ok: false, refusal: place(decision.refusal) };
}

export const diagnosisRoutes: readonly Binding[] = [
  serve(contract.listDiagnoses, async ({ caller, tx }) => {
    const rows = await listDiagnoses(tx, caller.organisation);
    const names = await namesOf(tx, [...new Set(rows.map(({ begunBy }) => begunBy))]);
    return accept({ diagnoses: rows.map((row) => headOnWire(row, names)) });
  }),
  serve(contract.beginDiagnosis, async ({ caller, tx, services }) => {
    const begun = await beginDiagnosis(tx, services, caller.organisation, personOf(caller).id);
    return begun.ok ? accept({ diagnosis: begun.value }) : begun;
  }),
  serve(contract.readDiagnosis, async ({ params, caller, tx, services, language }) => {
    const read = await readDiagnosis(tx, { organisation: caller.organisation, ...params });
    if (!read.ok) return read;
    return accept({ diagnosis: onWire(read.value, language, speakIn(services.catalogue, language)) });
  }),
  serve(contract.writeObjective, async ({ params, body, caller, tx, services, language }) => {
    const place = { organisation: caller.organisation, ...params };
    const doing = { by: personOf(caller).id, at: services.clock.now() };
    const { version, ...wish } = body;
    const written = inBody(await writeObjective(tx, place, doing, wish, version));
    if (!written.ok) return written;
    const speak = speakIn(services.catalogue, language);
    const { gaps, warnings } = written.value;
    return accept({
      version: written.value.version,
      gaps: [...gaps],
      warnings: warnings.map((warning) => warningOnWire(warning, speak)),
    });
  }),
];
