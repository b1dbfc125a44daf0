import { type Step, stepOf } from '../step.ts';

export interface AlliancesState {
  readonly alliances: readonly AllianceState[];
  /** Candidates with whom it was agreed to go on to an alliance, by name. */
  readonly won: readonly string[];
}

/** An alliance of the company. */
export interface AllianceState {
  readonly id: string;
  readonly name: string;
  readonly partner: 'nobody' | 'invited' | 'there';
}

/** The end of this part of the way: a partner is asked into a space that belongs to both. */
export function allianceSteps({ alliances, won }: AlliancesState): readonly Step[] {
  const isDone = alliances.some(({ partner }) => partner !== 'nobody');
  if (isDone) return [stepOf('begin_alliance', 'new_alliance', { state: 'done' })];
  const [only] = alliances;
  if (only !== undefined)
    return [
      stepOf('invite_partner', 'alliance', { ids: { alliance: only.id }, values: { name: only.name } }),
    ];
  const [name] = won;
  return name === undefined
    ? [stepOf('begin_alliance', 'new_alliance', { urgency: 'later' })]
    : [stepOf('begin_with', 'new_alliance', { values: { name } })];
}
