import { expect, it } from 'vitest';
import type { Objective } from '#capabilities/diagnosis/core/objective.ts';
import { profileFromObjective } from './profile-from-objective.ts';

const nothing = { in: '', out: '' };
const objective: Objective = {
  primary: 'capability',
  also: [],
  success: [{ measure: 'Firmware released a year', from: '1', to: '4', unit: 'releases', by: '2027-12-31' }],
  scope: {
    region: { in: 'Brabant', out: '' },
    product: { in: 'Soil sensors', out: '' },
    customers: { in: 'Greenhouses', out: '' },
    teams: nothing,
  },
  untouched: '',
  mustHaves: ['ISO 13485', '', `They have delivered firmware for sensors ${'in greenhouses '.repeat(10)}`],
  ourGain: 'Sales',
  partnerGain: 'Service contracts',
};

it('customers and regions are shared, the product is not sold by both, success names the capability', () => {
  const { profile, mustHaves } = profileFromObjective(objective);
  expect(profile).toEqual({
    sizeLeast: null,
    sizeMost: null,
    industry: '',
    competing: 'Soil sensors',
    customers: 'Greenhouses; Brabant',
    capability: 'Firmware released a year',
    winWin: 'Service contracts',
  });
  expect(mustHaves).toHaveLength(2);
  expect(mustHaves[0]).toEqual({ name: 'ISO 13485', question: 'ISO 13485' });
  expect(mustHaves[1]?.name).toBe('They have delivered firmware for sensors in greenhouses in…');
  expect(mustHaves[1]?.name.length).toBeLessThanOrEqual(60);
  expect(profileFromObjective({ ...objective, primary: 'market' }).profile.capability).toBe('');
});
