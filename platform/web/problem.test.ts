import { describe, expect, it } from 'vitest';
import { readProblem, shownFaults } from './problem.ts';

const shown = (body: object) => shownFaults(readProblem(400, body).document);

describe('what is listed below the sentence of a problem', () => {
  it('is not that sentence again', () => {
    expect(shown({ code: 'line_is_too_long', detail: 'Dòng 1 quá dài.', path: 'line 1' })).toEqual([]);
  });

  it('names places as they are written on the wire, and none in words of another language', () => {
    const errors = [
      { path: 'body.split.soft', code: 'percent_negative', detail: '-30 nhỏ hơn không.' },
      { path: 'line 2, column date', code: 'date_does_not_exist', detail: 'Dòng 2, cột date: …' },
    ];
    expect(shown({ code: 'invalid_input', detail: 'Chưa dùng được.', errors })).toEqual([
      { path: 'body.split.soft', code: 'percent_negative', detail: '-30 nhỏ hơn không.' },
      { code: 'date_does_not_exist', detail: 'Dòng 2, cột date: …' },
    ]);
  });
});
