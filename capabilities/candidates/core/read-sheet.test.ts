import { describe, expect, it } from 'vitest';
import { planImport } from './plan-import.ts';
import { readSheet, type SheetWords } from './read-sheet.ts';
import { writeSheet } from './write-sheet.ts';

const words: SheetWords = {
  criteria: [
    { id: '1', names: ['Fit', 'Phù hợp'] },
    { id: '2', names: ['Money'] },
  ],
  sources: [{ source: 'trade_fair', names: ['Trade fair', 'Hội chợ'] }],
  evaluator: ['An', 'an@example.com'],
};

const read = (...lines: readonly string[]) =>
  readSheet(
    lines.map((line) => line.split(',')),
    words,
  );

function faults(...lines: readonly string[]): readonly string[] {
  const result = read(...lines);
  return result.ok
    ? []
    : (result.refusal.faults ?? [result.refusal]).map(({ code, path }) => `${path ?? ''} ${code}`);
}

describe('a table of candidates', () => {
  it('is read by names in any language, in any case, with what it says and nothing more', () => {
    const result = read(
      '',
      'Candidate,phù hợp,MONEY,evidence: fit,Evidence,Source,Evaluator,size,of no use',
      'Kestrel,8,,visit,report,hội chợ,AN,40,x',
      'Lotus,,7,,,,,,',
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            row: 3,
            name: 'Kestrel',
            size: 40,
            source: 'trade_fair',
            country: null,
            scores: [{ criterion: '1', value: 8, evidence: 'visit' }],
          },
          { row: 4, name: 'Lotus', size: null, scores: [{ criterion: '2', value: 7, evidence: null }] },
        ],
        warnings: [{ code: 'columns_are_not_used', values: { columns: 'of no use' } }],
      },
    });
  });

  it('may be a list of names alone', () => {
    expect(read('candidate', 'Kestrel')).toMatchObject({
      ok: true,
      value: { rows: [{ name: 'Kestrel', scores: [] }] },
    });
  });

  it.each([
    [['', ' '], [' candidates_file_is_empty']],
    [['name,Fit', 'A,1'], ['row 1 candidate_column_is_missing']],
    [['candidate,Fit,Phù hợp', 'A,1,2'], ['row 1 column_is_repeated']],
    [['candidate,size,Size', 'A,1,2'], ['row 1 column_is_repeated']],
    [['candidate,Fit', 'A,1', 'a,2'], ['row 3, column candidate candidate_is_repeated']],
    [['candidate,evaluator', 'A,Binh'], ['row 2, column evaluator evaluator_is_somebody_else']],
    [['candidate,Fit', 'A,eight'], ['row 2, column Fit value_is_not_a_number']],
    [['candidate,Fit', 'A,10.5'], ['row 2, column Fit value_is_outside_scale']],
    [['candidate,size', 'A,1.5'], ['row 2, column size size_in_row_is_no_count']],
    [['candidate,source', 'A,dream'], ['row 2, column source source_is_unknown']],
    [['candidate,country', 'A,Atlantis'], ['row 2, column country country_is_unknown']],
    [['candidate,website', 'A,none'], ['row 2, column website website_in_row_is_no_address']],
    [['candidate,Fit', ',3'], ['row 2, column candidate candidate_name_is_missing']],
    [['candidate,Fit'], [' there_are_no_candidates']],
    [[`candidate`, 'x'.repeat(121)], ['row 2, column candidate candidate_name_is_too_long']],
    [
      ['candidate,Fit,evidence: Fit', `A,3,${'x'.repeat(2001)}`],
      ['row 2, column evidence: Fit text_in_row_is_too_long'],
    ],
    [['candidate,Fit', 'A'], ['row 2 row_has_wrong_length']],
  ])('%j is refused: %j', (lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  });

  it('says at most a thousand faults', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `c${index},nowhere`);
    expect(faults('candidate,country', ...lines).length).toBe(1000);
  });

  it('is written so that it reads back, and a second time changes nothing', () => {
    const facts = { country: 'NL', website: 'https://kestrel.nl', size: 40, source: 'trade_fair' as const };
    const candidates = [
      { id: 'k', name: 'Kestrel', nameKey: 'kestrel', ...facts, note: 'met in Hannover' },
      {
        id: 'l',
        name: 'Lotus',
        nameKey: 'lotus',
        country: null,
        website: null,
        size: null,
        source: null,
        note: '',
      },
    ];
    const own = [{ candidate: 'k', criterion: '1', value: 7.5, evidence: 'visit', version: 2 }];
    const rows = writeSheet({
      criteria: words.criteria.map(({ id, names }) => ({ id, name: names[0] })),
      candidates,
      scores: own.map((score) => ({ ...score, evaluator: 'an' })),
      names: new Map([['an', 'An']]),
    });
    expect(rows).toHaveLength(3);
    const result = readSheet(rows, words);
    expect(result.ok).toBe(true);
    const planned = result.ok ? planImport(result.value.rows, candidates, own) : null;
    expect(planned?.ok && planned.value.map(({ outcome }) => outcome)).toEqual([
      { row: 2, name: 'Kestrel', outcome: 'unchanged', like: null, scores: 0 },
      { row: 3, name: 'Lotus', outcome: 'unchanged', like: null, scores: 0 },
    ]);
  });

  it('keeps the evidence that is there where the table has none', () => {
    const known = {
      id: 'k',
      name: 'Kestrel',
      nameKey: 'kestrel',
      country: null,
      website: null,
      size: null,
      source: null,
      note: '',
    };
    const own = [{ candidate: 'k', criterion: '1', value: 7, evidence: 'visit', version: 2 }];
    const result = read('candidate,Fit', 'kestrel,8');
    const planned = result.ok ? planImport(result.value.rows, [known], own) : null;
    expect(planned).toMatchObject({
      value: [{ id: 'k', candidate: null, scores: [{ value: 8, evidence: 'visit', version: 3 }] }],
    });
  });
});
