import { type Step, stepOf } from '../step.ts';

/** An alliance of the company. */
export interface AllianceState {
  readonly id: string;
  readonly name: string;
  readonly partner: 'nobody' | 'invited' | 'there';
}

/** The end of this part of the way: a partner is asked into a space that belongs to both. */
export function allianceSteps(alliances: readonly AllianceState[]): readonly Step[] {
  const isDone = alliances.some(({ partner }) => partner !== 'nobody');
  if (isDone) return [stepOf('begin_alliance', 'new_alliance', { state: 'done' })];
  const [only] = alliances;
  return only === undefined
    ? [stepOf('begin_alliance', 'new_alliance', { urgency: 'later' })]
    : [stepOf('invite_partner', 'alliance', { ids: { alliance: only.id }, values: { name: only.name } })];
}
