import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Control, type ControlGroup, controllersOf, decideGroup, groupsOf } from './control.ts';

const controls: readonly Control[] = [
  { name: 'VinFast Trading', group: 'Vingroup' },
  { name: 'Vinhomes', group: 'Vingroup' },
  { name: 'Bosch HK', group: 'Bosch' },
];

test.each<[string, ControlGroup, object]>([
  [
    'a new group',
    { group: 'Samsung', members: ['SEV', 'SEVT'] },
    {
      value: [...controls, { name: 'SEV', group: 'Samsung' }, { name: 'SEVT', group: 'Samsung' }],
    },
  ],
  [
    'fewer members, the name of the group among them',
    { group: 'Vingroup', members: ['Vingroup', 'Vinhomes'] },
    { value: [controls[2], { name: 'Vinhomes', group: 'Vingroup' }] },
  ],
  [
    'a member that moves over',
    { group: 'Bosch', members: ['Bosch HK', 'Vinhomes'] },
    {
      value: [controls[0], { name: 'Bosch HK', group: 'Bosch' }, { name: 'Vinhomes', group: 'Bosch' }],
    },
  ],
  [
    'a group that is called like a member of another, who moves over too',
    { group: 'Vinhomes', members: ['VinFast Trading', 'Vinhomes'] },
    { value: [controls[2], { name: 'VinFast Trading', group: 'Vinhomes' }] },
  ],
  ['nobody', { group: 'Bosch', members: [] }, { value: [controls[0], controls[1]] }],
  [
    'a group called like a member of another',
    { group: 'Vinhomes', members: ['A', 'B'] },
    { refusal: { code: 'group_is_named_after_a_member_of_another' } },
  ],
  [
    'a member that has members itself',
    { group: 'Holding', members: ['Bosch'] },
    { refusal: { code: 'member_has_a_group_of_its_own' } },
  ],
])('%s', (_, wish, expected) => {
  expect(decideGroup(wish, controls)).toMatchObject(expected);
});

test('groups tell everybody in them, in order', () => {
  expect(groupsOf(controls)).toEqual([
    { group: 'Bosch', members: ['Bosch HK'] },
    { group: 'Vingroup', members: ['VinFast Trading', 'Vinhomes'] },
  ]);
});

test('whatever is decided, nobody is both in a group and above one', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const wish = fc.record({ group: name, members: fc.array(name, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
      let held: readonly Control[] = [];
      for (const one of wishes) {
        const decided = decideGroup(one, held);
        if (decided.ok) held = decided.value;
      }
      const controllers = controllersOf(held);
      expect(controllers.size).toBe(held.length);
      for (const group of controllers.values()) expect(controllers.has(group)).toBe(false);
    }),
  );
});
