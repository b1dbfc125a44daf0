import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { en } from '../core/messages/en.ts';
import { faultsOfRows, noThresholds, sharesOf, templateRows, wishOf } from './criteria-entry.ts';

const texts = createTranslator({ locale: 'en', messages: en });
const code = (refusal: string) => refusal;

describe('criteria in a form', () => {
  const [fit, ...others] = templateRows(texts);
  if (fit === undefined) throw new Error('the template has criteria');
  const own = { id: '', key: 'own', template: null, name: 'Speed', question: '', weight: '10' };
  const speed = { ...own, direction: 'min', mustBeAtLeast: ' 2,5 ', thresholds: noThresholds };
  const bent = (indifference: string, preference: string) => ({
    ...speed,
    thresholds: { indifference, preference },
  });

  it('leave to the template what nobody changed', () => {
    expect(wishOf(fit, texts)).toEqual({
      id: null,
      template: 'strategicFit',
      name: null,
      question: null,
      weight: 25,
      direction: 'max',
      mustBeAtLeast: null,
      thresholds: null,
    });
  });

  it('keep a question of their own, also where the name is the template’s', () => {
    expect(wishOf({ ...fit, question: 'Do we want the same?' }, texts)).toMatchObject({
      name: null,
      question: 'Do we want the same?',
    });
    expect(wishOf({ ...fit, name: 'Goals' }, texts)).toMatchObject({ name: 'Goals', question: fit.question });
    expect(wishOf(speed, texts)).toMatchObject({
      template: null,
      name: 'Speed',
      direction: 'min',
      mustBeAtLeast: 2.5,
    });
  });

  it('have thresholds where somebody wrote them', () => {
    expect(wishOf(bent('1', ' 2,5 '), texts).thresholds).toEqual({ indifference: 1, preference: 2.5 });
    expect(wishOf(bent('', '3'), texts).thresholds).toEqual({ indifference: 0, preference: 3 });
  });

  it.each([
    [[fit, ...others, speed], []],
    [[bent('1', '')], []],
    [[bent('1', 'much')], ['criteria.0.thresholds.preference not_a_number']],
    [[bent('little', '2')], ['criteria.0.thresholds.indifference not_a_number']],
    [[bent('3', '2')], ['criteria.0.thresholds.preference preference_is_below_indifference']],
    [[bent('1', '10.5')], ['criteria.0.thresholds.preference threshold_is_beyond_scale']],
    [[{ ...fit, weight: 'much' }], ['criteria.0.weight not_a_number']],
    [[{ ...fit, mustBeAtLeast: 'five' }], ['criteria.0.mustBeAtLeast not_a_number']],
    [[{ ...fit, name: ' ' }], ['criteria.0.name empty']],
    [[fit, { ...speed, name: 'strategic FIT' }], ['criteria.1.name criterion_id_is_repeated']],
    [[{ ...fit, weight: '0' }], ['criteria.0.weight weights_are_all_zero']],
    [[{ ...fit, mustBeAtLeast: '11' }], ['criteria.0.mustBeAtLeast must_have_is_above_scale']],
  ])('say what is wrong at its field (%#)', (rows, faults) => {
    expect(faultsOfRows(rows, texts, code).map((fault) => `${fault.path} ${fault.code}`)).toEqual(faults);
  });

  it('come to parts of a whole, whatever cannot be read', () => {
    expect(sharesOf(['30', '10', 'much'])).toEqual([0.75, 0.25, 0]);
    expect(sharesOf(['0', ''])).toEqual([0, 0]);
  });
});
