import { amountText, listText, monthText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { type Catalogue, speakIn } from '#platform/http/speak.ts';
import { type Part, pageMark, pagesMark } from '#platform/pdf/document.ts';
import { makePdf } from '#platform/pdf/make-pdf.ts';
import {
  columnHead,
  footer,
  heading,
  ink,
  note,
  quiet,
  rule,
  sideMargin,
  sizes,
  tableTitle,
} from '#platform/pdf/paper-style.ts';
import { amountWidth, type StatementPaper, type Voice, voiceOf } from './statement-paper.ts';
import { exceptionsSection, linesSection, orientationOf } from './statement-paper-lines.ts';
import { approvalsSection, disputesSection, proofSection } from './statement-paper-proof.ts';

/**
 * A statement on paper, for people: who, when, what is owed and why, line by line, with what proves it at the end. The
 * same statement in the same language gives the same bytes, for either side.
 */
export function statementPdf(
  paper: StatementPaper,
  language: Language,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const voice = voiceOf(paper, language, speakIn(catalogue, language));
  const period = periodText(paper.statement.period, voice);
  const title = voice.say('pdf.titleOf', { period, alliance: paper.alliance });
  return makePdf({
    language,
    title,
    author: paper.statement.sides.map(({ name }) => name).join(', '),
    madeAt: paper.asOf,
    orientation: orientationOf(paper, voice),
    margins: [sideMargin, 44, sideMargin, 50],
    style: { fontSize: sizes.table, color: ink },
    content: [
      ...headSection(paper, voice, period),
      ...balancesSection(paper, voice),
      ...transfersSection(paper, voice),
      ...exceptionsSection(paper, voice),
      ...linesSection(paper, voice),
      ...disputesSection(paper, voice),
      ...approvalsSection(paper, voice),
      ...proofSection(paper, voice),
    ],
    footer: footer(title, voice.say('pdf.page', { page: pageMark, pages: pagesMark })),
  });
}

/** `2026-03` is March 2026, `2026-Q1` the first quarter of 2026. */
function periodText(name: string, { language, say }: Voice): string {
  if (/^\d{4}-\d{2}$/.test(name)) return monthText(name, language);
  const [year = '', quarter] = name.split('-Q');
  return quarter === undefined ? say('pdf.year', { year }) : say('pdf.quarter', { year, quarter });
}

function headSection(paper: StatementPaper, voice: Voice, period: string): readonly Part[] {
  const { statement, alliance, timeZone } = paper;
  const last = parseLocalDate(statement.to);
  const days = {
    period,
    from: voice.day(statement.from),
    to: voice.day(last === null ? statement.to : formatLocalDate(last - 1)),
    timeZone,
  };
  const facts = [
    ['alliance', alliance],
    [
      'between',
      listText(
        statement.sides.map(({ name }) => name),
        voice.language,
      ),
    ],
    ['period', voice.say('pdf.periodDays', days)],
    ['agreement', voice.say('pdf.version', { version: String(statement.version) })],
    ['state', stateText(paper, voice)],
  ] as const;
  return [
    { text: voice.say('pdf.title'), fontSize: sizes.title, bold: true, isHeading: true },
    { text: period, fontSize: 13, color: quiet, margin: [0, 0, 0, 12] },
    ...facts.map(
      ([name, text]): Part => ({
        columns: [
          { text: voice.say(`pdf.${name}`), color: quiet, fontSize: sizes.text },
          { text, fontSize: sizes.text, bold: name === 'state' },
        ],
        widths: [96, '*'],
        gap: 12,
        margin: [0, 0, 0, 3],
      }),
    ),
  ];
}

/** Said of the sides by their names, so that both hold the same paper. */
function stateText({ statement }: StatementPaper, voice: Voice): string {
  if (statement.hash === null) return voice.say('pdf.states.open');
  const parties = Object.keys(statement.parties);
  const signed = parties.filter((party) => statement.signatures.some((one) => one.party === party));
  const waiting = parties.filter((party) => !signed.includes(party));
  const disputing = statement.disputes.filter(({ withdrawn }) => !withdrawn).map(({ by }) => by.party);
  const names = (some: readonly string[]) => listText([...new Set(some)].map(voice.company), voice.language);
  if (waiting.length === 0) return voice.say('pdf.states.agreed', { approved: names(signed) });
  if (disputing.length > 0) return voice.say('pdf.states.disputed', { disputing: names(disputing) });
  return signed.length === 0
    ? voice.say('pdf.states.closed', { waiting: names(waiting) })
    : voice.say('pdf.states.one_sided', { approved: names(signed), waiting: names(waiting) });
}

const balanceRows = ['opening', 'entitled', 'held', 'payments', 'closing'] as const;

function balancesSection({ statement }: StatementPaper, voice: Voice): readonly Part[] {
  const balances = Object.entries(statement.parties);
  const amount = (text: string) => amountText(text, statement.currency, voice.language);
  const width = Math.max(
    96,
    amountWidth(balances.flatMap(([, balance]) => balanceRows.map((row) => amount(balance[row])))),
  );
  const rows = balanceRows.map((row): readonly Part[] => [
    {
      text: [
        { text: voice.say(`pdf.balance.${row}`), bold: row === 'closing' },
        { text: `  ${voice.say(`pdf.balanceHint.${row}`)}`, color: quiet, fontSize: sizes.small },
      ],
    },
    ...balances.map(
      ([, balance]): Part => ({
        text: amount(balance[row]),
        alignment: 'right',
        noWrap: true,
        bold: row === 'closing',
      }),
    ),
  ]);
  return [
    {
      margin: [0, 6, 0, 0],
      table: {
        title: tableTitle(voice.say('pdf.balances')),
        widths: ['*', ...balances.map(() => width)],
        head: [
          columnHead(''),
          ...balances.map(([party]) => columnHead(voice.company(party), 'right', statement.currency)),
        ],
        rows,
        gap: 12,
        padding: 4,
        lineColor: rule,
      },
    },
  ];
}

function transfersSection({ statement }: StatementPaper, voice: Voice): readonly Part[] {
  const { transfers, carried, hash } = statement;
  const sides = ({ from, to, amount }: { from: string; to: string; amount: string }) => ({
    from: voice.company(from),
    to: voice.company(to),
    amount: voice.money(amount),
  });
  const sentences = [
    ...transfers.map((transfer) => ({
      text: voice.say(hash === null ? 'statement.transferOpen' : 'statement.transfer', {
        ...sides(transfer),
        date: voice.day(transfer.due),
      }),
      fontSize: 11,
      bold: true,
    })),
    ...carried.map((one) => ({ text: voice.say('statement.carried', sides(one)), fontSize: sizes.text })),
  ];
  return [
    heading(voice.say('statement.transfers')),
    ...(sentences.length === 0 ? [note(voice.say('statement.noTransfers'))] : sentences),
  ];
}
