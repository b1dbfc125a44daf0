/** Answers of customers, 0 to 10, out of a table. */
import { clip } from '#capabilities/candidates/core/clip.ts';
import { columnWords } from '#capabilities/facts/core/column-words.ts';
import { guessDates } from '#capabilities/facts/core/guess-dates.ts';
import { nameIn } from '#capabilities/facts/core/parse-row.ts';
import { readDate } from '#capabilities/facts/core/read-date.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { longest } from './plan.ts';
import { type ReadTable, readTable, refuseFaults, type TableColumn, type TableFault } from './read-table.ts';
import type { DiversificationRefusal } from './refusals.ts';
import type { Answer } from './satisfaction.ts';

type Field = 'customer' | 'date' | 'score' | 'respondent' | 'comment';

const columns: readonly TableColumn<Field>[] = [
  { field: 'customer', words: ['customer', ...columnWords.customer], needed: true },
  {
    field: 'date',
    words: [
      'date',
      ...columnWords.date,
      'answered at',
      'answered on',
      'ngay tra loi',
      '回答日期',
      'beantwoord op',
    ],
    needed: true,
  },
  {
    field: 'score',
    words: [
      'score',
      'nps',
      'rating',
      'answer',
      'nps score',
      'diem',
      'diem nps',
      'danh gia',
      '分数',
      '评分',
      '得分',
      'cijfer',
      'waardering',
    ],
    needed: true,
  },
  {
    field: 'respondent',
    words: [
      'respondent',
      'contact',
      'person',
      'email',
      'name',
      'nguoi tra loi',
      'nguoi lien he',
      '回答人',
      '联系人',
      'contactpersoon',
      'naam',
      'persoon',
    ],
    needed: false,
  },
  {
    field: 'comment',
    words: [
      'comment',
      'remark',
      'why',
      'reason',
      'ghi chu',
      'nhan xet',
      'ly do',
      '备注',
      '评论',
      '原因',
      'opmerking',
      'toelichting',
      'reden',
    ],
    needed: false,
  },
];

export interface AnswerRow extends Answer {
  readonly row: number;
  readonly comment: string;
}

export function readAnswersTable(text: string): Decision<ReadTable<AnswerRow>, DiversificationRefusal> {
  const table = readTable(text, columns);
  if (!table.ok) return table;
  const faults: TableFault[] = [];
  const { order } = guessDates(table.value.rows.map(({ cell }) => cell('date')));
  const seen = new Map<string, number>();
  const rows = table.value.rows.flatMap(({ row, cell }): readonly AnswerRow[] => {
    const before = faults.length;
    const fail = (code: DiversificationRefusal, column: Field) =>
      faults.push({ code, path: `row ${row}, column ${column}`, values: { row, value: clip(cell(column)) } });
    const customer = nameIn(cell('customer'));
    const respondent = nameIn(cell('respondent'));
    const comment = cell('comment');
    if (customer === '') fail('row_lacks_a_name', 'customer');
    if (customer.length > 500) fail('row_has_a_long_text', 'customer');
    if (respondent.length > longest.name) fail('row_has_a_long_text', 'respondent');
    if (comment.length > longest.note) fail('row_has_a_long_text', 'comment');
    const day = readDate(cell('date'), order);
    if (!day.ok) fail('row_has_no_day', 'date');
    const score = /^(?:\d|10)$/.test(cell('score')) ? Number(cell('score')) : null;
    if (score === null) fail('row_has_no_score', 'score');
    if (faults.length > before || !day.ok || score === null) return [];
    const key = JSON.stringify([customer, respondent, day.value]);
    const first = seen.get(key);
    if (first !== undefined) {
      faults.push({ code: 'row_is_repeated', path: `row ${row}`, values: { row, before: first } });
      return [];
    }
    seen.set(key, row);
    return [{ row, customer, respondent, askedOn: day.value, score, comment }];
  });
  return refuseFaults(faults) ?? accept({ rows, leftOut: table.value.leftOut });
}
