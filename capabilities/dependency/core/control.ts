/** Counterparties under common control: groups that count as one. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { DependencyRefusalCode } from './refusals.ts';

/** A counterparty and the group it counts under. */
export interface Control {
  readonly name: string;
  readonly group: string;
}

/** A group with everybody in it. A counterparty that is called like the group belongs to it too, without being listed. */
export interface ControlGroup {
  readonly group: string;
  readonly members: readonly string[];
}

export function groupsOf(controls: readonly Control[]): readonly ControlGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, group } of controls) {
    const members = groups.get(group);
    if (members) members.push(name);
    else groups.set(group, [name]);
  }
  return [...groups]
    .map(([group, members]) => ({ group, members: members.sort() }))
    .sort((a, b) => (a.group < b.group ? -1 : 1));
}

/** From each counterparty in a group to the group, for `groupByControl`. */
export function controllersOf(controls: readonly Control[]): ReadonlyMap<string, string> {
  return new Map(controls.map(({ name, group }) => [name, group]));
}

/**
 * Whether these counterparties may form that group. Members of other groups move over. Nobody stands both in a group
 * and above one: whom a counterparty counts under is told by one look.
 * @param controls those of the dimension as they are
 * @returns the controls of the whole dimension as they will be
 */
export function decideGroup(
  wish: ControlGroup,
  controls: readonly Control[],
): Decision<readonly Control[], DependencyRefusalCode> {
  const named = new Set(wish.members);
  const members = new Set(wish.members.filter((member) => member !== wish.group));
  // Whoever is named moves over, also one after whom the group is called.
  const others = controls.filter(({ group, name }) => group !== wish.group && !named.has(name));
  const above = others.find(({ name }) => name === wish.group);
  if (above !== undefined) {
    return refuse('group_is_named_after_a_member_of_another', {
      path: 'body.group',
      values: { name: wish.group, group: above.group },
    });
  }
  const below = others.find(({ group }) => members.has(group));
  if (below !== undefined) {
    return refuse('member_has_a_group_of_its_own', {
      path: 'body.members',
      values: { name: below.group },
    });
  }
  return accept([...others, ...[...members].map((name) => ({ name, group: wish.group }))]);
}
