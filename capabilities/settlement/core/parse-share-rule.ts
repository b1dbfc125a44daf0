import type { Json } from '#kernel/canonical-json.ts';
import { isObject, itemPath, type JsonObject, member, memberPath, quoted } from '#kernel/json-places.ts';
import { type Condition, conditionFields, type ShareRule, type Split, type Step } from './terms.ts';
import {
  onOneScale,
  type Rate,
  readChoice,
  readList,
  readMoney,
  readObject,
  readParty,
  readPer,
  readRate,
  readSplit,
  readText,
  type TermsFrame,
} from './terms-reader.ts';

/** The ways a rule can share, each with the keys that belong to it. */
const ways = {
  split: ['split'],
  tiers: ['tiers'],
  roles: ['roles', 'else'],
  fee: ['fee', 'rest'],
} as const;
type Way = keyof typeof ways;

/** One entry of `shares`; `null` where faults were noted. */
export function parseShareRule(value: Json, path: string, frame: TermsFrame): ShareRule | null {
  const allKeys = Object.values(ways).flat();
  const any = readObject(value, path, { required: [], optional: ['when', ...allKeys] }, frame.note);
  if (any === null) return null;
  const found = wayOf(any, path, frame);
  if (found === null) return null;
  for (const key of allKeys) {
    const belongs = ways[found].some((own) => own === key);
    if (belongs && member(any, key) === undefined) frame.note('key_missing', memberPath(path, key), { key });
    if (!belongs && member(any, key) !== undefined) {
      frame.note('key_unknown', memberPath(path, key), { key, known: ['when', ...ways[found]].join(', ') });
    }
  }
  const when = readWhen(member(any, 'when'), memberPath(path, 'when'), frame);
  switch (found) {
    case 'split': {
      const split = readSplit(member(any, 'split'), memberPath(path, 'split'), frame);
      return split === null ? null : { kind: 'split', when, split };
    }
    case 'tiers':
      return readTiers(member(any, 'tiers'), memberPath(path, 'tiers'), when, frame);
    case 'roles':
      return readRoles(any, path, when, frame);
    case 'fee':
      return readFee(any, path, when, frame);
  }
}

function wayOf(rule: JsonObject, path: string, frame: TermsFrame): Way | null {
  const found = (['split', 'tiers', 'roles', 'fee'] as const).filter(
    (way) => member(rule, way) !== undefined,
  );
  const [first] = found;
  if (first === undefined) return frame.note('rule_without_share', path);
  return found.length === 1
    ? first
    : frame.note('rule_with_several_shares', path, { keys: found.join(', ') });
}

function readWhen(value: Json | undefined, path: string, frame: TermsFrame): readonly Condition[] {
  if (value === undefined) return [];
  const when = readObject(value, path, { required: [], optional: conditionFields }, frame.note);
  if (when === null) return [];
  return conditionFields.flatMap((field) => {
    const place = memberPath(path, field);
    const items = readList(member(when, field), place, frame.note);
    if (items === null) return [];
    const values = items.flatMap((item, index) => readText(item, itemPath(place, index), frame.note) ?? []);
    return [{ field, values: new Set(values) }];
  });
}

function readTiers(
  value: Json | undefined,
  path: string,
  when: readonly Condition[],
  frame: TermsFrame,
): ShareRule | null {
  const tiers = readObject(value, path, { required: ['per', 'mode', 'steps'] }, frame.note);
  if (tiers === null) return null;
  const per = readPer(member(tiers, 'per'), memberPath(path, 'per'), frame);
  const mode = readChoice(member(tiers, 'mode'), memberPath(path, 'mode'), ['marginal', 'whole'], frame.note);
  const steps = readSteps(member(tiers, 'steps'), memberPath(path, 'steps'), frame);
  if (per === null || mode === null || steps === null) return null;
  return { kind: 'tiers', when, per, mode, steps: withOneScale(steps) };
}

function readSteps(value: Json | undefined, path: string, frame: TermsFrame): readonly Step[] | null {
  const items = readList(value, path, frame.note);
  if (items === null) return null;
  if (items.length === 0) return frame.note('no_steps', path);
  const steps: Step[] = [];
  let above: bigint | null = null;
  for (const [index, item] of items.entries()) {
    const place = itemPath(path, index);
    const step = readObject(item, place, { required: ['split'], optional: ['upTo'] }, frame.note);
    if (step === null) continue;
    const limit = readLimit(step, memberPath(place, 'upTo'), index === items.length - 1, frame);
    if (limit !== null && above !== null && limit <= above) {
      frame.note('steps_do_not_rise', memberPath(place, 'upTo'));
    }
    const split = readSplit(member(step, 'split'), memberPath(place, 'split'), frame);
    if (split !== null) steps.push({ above, upTo: limit, split });
    above = limit ?? above;
  }
  return steps.length === items.length ? steps : null;
}

function readLimit(step: JsonObject, path: string, last: boolean, frame: TermsFrame): bigint | null {
  const given = member(step, 'upTo');
  if (given === undefined) return last ? null : frame.note('step_without_limit', path);
  if (last) return frame.note('last_step_with_limit', path, { found: quoted(given) });
  return readMoney(given, path, frame);
}

/** A sale may span steps, and its exact parts are summed over them; that needs one scale for all the steps' rates. */
function withOneScale(steps: readonly Step[]): readonly Step[] {
  const scale = steps.reduce((widest, { split }) => (split.scale > widest ? split.scale : widest), 1n);
  return steps.map((step) => ({ ...step, split: scaled(step.split, scale) }));
}

function scaled(split: Split, scale: bigint): Split {
  const factor = scale / split.scale;
  return { weights: split.weights.map((weight) => weight * factor), scale };
}

function readRoles(
  rule: JsonObject,
  path: string,
  when: readonly Condition[],
  frame: TermsFrame,
): ShareRule | null {
  const otherwise = readParty(member(rule, 'else'), memberPath(path, 'else'), frame);
  const place = memberPath(path, 'roles');
  const given = member(rule, 'roles');
  if (!isObject(given)) {
    return frame.note('not_an_object', place, { found: quoted(given) });
  }
  const named: { readonly role: string; readonly rate: Rate }[] = [];
  const entries = Object.entries(given);
  for (const [role, value] of entries) {
    const rate = readRate(value, memberPath(place, role), frame.note);
    if (rate !== null) named.push({ role, rate });
  }
  if (named.length < entries.length) return null;
  const rates = onOneScale(
    named.map(({ rate }) => rate),
    place,
    frame.note,
  );
  if (rates === null || otherwise === null) return null;
  const roles = named.map(({ role }, index) => ({ role, weight: rates.weights[index] ?? 0n }));
  return { kind: 'roles', when, roles, scale: rates.scale, otherwise };
}

function readFee(
  rule: JsonObject,
  path: string,
  when: readonly Condition[],
  frame: TermsFrame,
): ShareRule | null {
  const place = memberPath(path, 'fee');
  const fee = readObject(member(rule, 'fee'), place, { required: ['to', 'amount'] }, frame.note);
  const rest = readSplit(member(rule, 'rest'), memberPath(path, 'rest'), frame);
  if (fee === null) return null;
  const to = readParty(member(fee, 'to'), memberPath(place, 'to'), frame);
  const amount = readMoney(member(fee, 'amount'), memberPath(place, 'amount'), frame);
  if (to === null || amount === null || rest === null) return null;
  return { kind: 'fee', when, to, amount, rest };
}
