/** The lines of a printed statement, each with its reason, and the events that could not be settled. */
import { amountText, countText } from '#kernel/format.ts';
import { parseInstant } from '#kernel/instant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import type { Part, Width } from '#platform/pdf/document.ts';
import {
  columnHead,
  contentWidth,
  heading,
  note,
  type Orientation,
  quiet,
  rule,
  sizes,
  tableTitle,
  warning,
} from '#platform/pdf/paper-style.ts';
import type { LineView } from '../core/contract.ts';
import { firstLines } from './keep-lines.ts';
import { amountWidth, type StatementPaper, type Voice } from './statement-paper.ts';

/**
 * Some 450 pages. More than that nobody reads on paper, and making it would take the memory of others. Of an open period
 * so many are always kept.
 */
export const mostLines = firstLines;

const dateWidth = 74;
const gap = 8;
const leastEventWidth = 110;

/** Where the amounts do not fit beside the events on an upright page, it is turned. */
export function orientationOf(paper: StatementPaper, voice: Voice): Orientation {
  const widths = lineWidths(paper, voice);
  const needed = widths.reduce<number>(
    (sum, one) => sum + (typeof one === 'number' ? one : leastEventWidth),
    0,
  );
  return needed + gap * (widths.length - 1) > contentWidth('portrait') ? 'landscape' : 'portrait';
}

function lineWidths({ statement, lines }: StatementPaper, voice: Voice): readonly Width[] {
  const amounts = [
    ...lines.flatMap(({ base, parts }) => [base ?? '', ...Object.values(parts)]),
    ...Object.values(statement.parties).map(({ entitled }) => entitled),
  ].map((amount) => amountText(amount, statement.currency, voice.language));
  const width = Math.max(62, amountWidth(amounts));
  return [dateWidth, '*', width, ...Object.keys(statement.parties).map(() => width)];
}

export function linesSection(paper: StatementPaper, voice: Voice): readonly Part[] {
  const { statement, lines } = paper;
  if (statement.lines > mostLines) {
    const count = countText(statement.lines, voice.language);
    return [heading(voice.say('statement.lines')), note(voice.say('pdf.tooManyLines', { count }))];
  }
  if (lines.length === 0)
    return [heading(voice.say('statement.lines')), note(voice.say('statement.noLines'))];
  const parties = Object.keys(statement.parties);
  const widths = lineWidths(paper, voice);
  const whyWidth = contentWidth(orientationOf(paper, voice)) - dateWidth - gap;
  const zone = timeZone(paper.timeZone);
  const dayOf = ({ at }: LineView) => {
    const instant = at === null ? null : parseInstant(at);
    return instant === null || zone === null ? '' : voice.day(formatLocalDate(localDateAt(instant, zone)));
  };
  const head: readonly Part[] = [
    columnHead(voice.say('pdf.date')),
    columnHead(voice.say('columns.event')),
    columnHead(voice.say('columns.base'), 'right', statement.currency),
    ...parties.map((party) => columnHead(voice.company(party), 'right', statement.currency)),
  ];
  const amount = (text: string | null | undefined, bold = false): Part => ({
    text: text === null || text === undefined ? '' : amountText(text, statement.currency, voice.language),
    alignment: 'right',
    noWrap: true,
    bold,
  });
  const total: readonly Part[] = [
    { text: '' },
    { text: voice.say('pdf.sumOfParts'), bold: true },
    { text: '' },
    ...parties.map((party) => amount(statement.parties[party]?.entitled, true)),
  ];
  const rows = lines.map((line): Part => {
    const cells: readonly Part[] = [
      { text: dayOf(line), noWrap: true },
      whatHappened(line, voice),
      amount(line.base),
      ...parties.map((party) => amount(line.parts[party])),
    ];
    return {
      stack: [
        { columns: cells, widths, gap },
        {
          text: line.why,
          fontSize: sizes.small,
          color: quiet,
          margin: [dateWidth + gap, 1, 0, 0],
          width: whyWidth,
        },
      ],
    };
  });
  return [
    {
      margin: [0, 6, 0, 0],
      table: {
        title: tableTitle(voice.say('statement.lines')),
        widths: ['*'],
        head: [{ columns: head, widths, gap }],
        rows: [...rows, { columns: total, widths, gap }].map((row) => [row]),
        gap: 0,
        padding: 4,
        lineColor: rule,
      },
    },
  ];
}

const aboutFields = ['product', 'channel', 'customer'] as const;

/** Kind and id of the event, its mark if it came late, and what was sold to whom. */
function whatHappened(line: LineView, voice: Voice): Part {
  const { position, kind, event, late, withheld = [] } = line;
  const about = aboutFields
    .flatMap((field) => (withheld.includes(field) ? voice.heldBack(field) : (line[field] ?? [])))
    .filter((one) => one !== '')
    .join(' · ');
  return {
    text: [
      { text: `${position}. `, color: quiet },
      { text: voice.say(`kinds.${kind}`), bold: true },
      { text: ` ${event}` },
      ...(late ? [{ text: ` · ${voice.say('pdf.late')}`, bold: true, color: warning }] : []),
      ...(about === '' ? [] : [{ text: `\n${about}`, color: quiet }]),
    ],
  };
}

export function exceptionsSection({ statement }: StatementPaper, voice: Voice): readonly Part[] {
  if (statement.exceptions.length === 0) return [];
  const rows = statement.exceptions.map(({ event, code, detail, pushedBy }): readonly Part[] => [
    {
      stack: [
        { text: event },
        ...(pushedBy === null
          ? []
          : [{ text: voice.company(pushedBy), color: quiet, fontSize: sizes.small }]),
      ],
    },
    { stack: [{ text: voice.say(`exceptions.${code}`), bold: true }, { text: detail }] },
    { text: voice.say(`advice.${code}`) },
  ]);
  return [
    {
      margin: [0, 6, 0, 0],
      table: {
        title: tableTitle(voice.say('statement.exceptions'), voice.say('statement.exceptionsText')),
        widths: [110, '*', 150],
        head: ['columns.event', 'statement.problem', 'statement.whatToDo'].map((key) =>
          columnHead(voice.say(key)),
        ),
        rows,
        gap: 12,
        padding: 4,
        lineColor: rule,
      },
    },
  ];
}
