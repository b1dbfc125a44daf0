import { describe, expect, it } from 'vitest';
import { checklistFor, checklistTemplate } from './checklist-template.ts';
import { areas } from './item.ts';
import { en } from './messages/en.ts';

describe('the checklist', () => {
  it.each([
    ['VN', ['vnTax', 'vnRegister', 'vnInsurance']],
    ['CN', ['cnCredit', 'cnCourt', 'cnSeal', 'cnData']],
    ['NL', ['euVat', 'euRegister', 'euInsolvency']],
    ['DE', ['euVat', 'euRegister', 'euInsolvency']],
    ['US', []],
    [null, []],
  ])('of a candidate in %s has what can be looked up there', (country, special) => {
    const items = checklistFor(country);
    expect(items.flatMap(({ id, region }) => (region === 'everywhere' ? [] : [id]))).toEqual(special);
    expect(items.length).toBe(21 + special.length);
  });

  it('looks into every area, each item once, and says what to look at', () => {
    const ids = checklistTemplate.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(en.template).sort()).toEqual([...ids].sort());
    for (const area of areas) expect(checklistFor(null).map((one) => one.area)).toContain(area);
  });
});
