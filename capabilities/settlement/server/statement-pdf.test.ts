import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en as sharingEn } from '#capabilities/sharing/core/messages/en.ts';
import { nl as sharingNl } from '#capabilities/sharing/core/messages/nl.ts';
import { vi as sharingVi } from '#capabilities/sharing/core/messages/vi.ts';
import { zhCN as sharingZhCN } from '#capabilities/sharing/core/messages/zh-CN.ts';
import { type Language, languages } from '#kernel/language.ts';
import { readPdf } from '#platform/pdf/read-pdf.ts';
import { en } from '../core/messages/en.ts';
import { nl } from '../core/messages/nl.ts';
import { vi } from '../core/messages/vi.ts';
import { zhCN } from '../core/messages/zh-CN.ts';
import { parseTerms } from '../core/parse-terms.ts';
import { parseRates } from '../core/rates.ts';
import { renderStatement } from '../core/render-explanation.ts';
import { settleAll } from '../core/settle.ts';
import type { StatementPaper } from './statement-paper.ts';
import { mostLines } from './statement-paper-lines.ts';
import { statementPdf } from './statement-pdf.ts';
import { wordsOf } from './words-of.ts';

const catalogue = {
  en: { settlement: en, sharing: sharingEn },
  vi: { settlement: vi, sharing: sharingVi },
  'zh-CN': { settlement: zhCN, sharing: sharingZhCN },
  nl: { settlement: nl, sharing: sharingNl },
};

const names = ['Công ty TNHH Phần mềm Hướng Dương', '苏州明远电子科技有限公司', 'Kestrel Machinebouw B.V.'];

/** The paper of one statement of a worked case, as a reader of a language gets it. */
function paperOf(file: string, index: number, language: Language): StatementPaper {
  const path = new URL(`../../../test/fixtures/settlement/${file}.json`, import.meta.url);
  const vector = JSON.parse(readFileSync(path, 'utf8'));
  const terms = parseTerms(vector.terms);
  const rates = parseRates(vector.rates);
  if (!terms.ok || !rates.ok) throw new Error('the worked case has faulty terms or rates');
  const settled = settleAll({ terms: terms.value, rates: rates.value }, vector.events);
  const found = settled.ok ? settled.value[index] : undefined;
  if (found === undefined) throw new Error('the worked case has no such statement');
  const sides = terms.value.parties.map((party, place) => ({ party, name: names[place] ?? party }));
  const parties = sides.map(({ party, name }) => ({
    party,
    organisationName: name,
    organisation: '',
    country: 'VN',
    joinedAt: new Date(0),
    leftAt: null,
  }));
  const statement = renderStatement(found, wordsOf(catalogue, language, parties));
  const { statement: hash, ...hashes } = statement.hashes;
  const lines = statement.lines.map((line, place) => ({
    position: place + 1,
    event: line.event,
    kind: line.kind,
    late: line.kind !== 'bonus' && line.late,
    base: line.kind === 'bonus' ? null : line.kind === 'payment' ? line.amount : line.base,
    parts: line.kind === 'payment' ? {} : { ...line.parts },
    why: line.why,
    at: vector.events.find(({ id }: { id: string }) => id === line.event).at,
    pushedBy: null,
    product: 'Cảm biến A-12',
    channel: 'web',
    customer: '上海汽车集团',
  }));
  return {
    alliance: 'Sao Mai · 晨星',
    timeZone: vector.terms.timeZone,
    lines,
    asOf: new Date('2026-04-02T09:30:00Z'),
    statement: {
      period: statement.period.from.slice(0, 7),
      from: statement.period.from,
      to: statement.period.to,
      state: 'closed',
      version: 2,
      ownParty: sides[0]?.party ?? '',
      sides,
      currency: statement.currency,
      lines: lines.length,
      parties: { ...statement.parties },
      transfers: [...statement.transfers],
      carried: [...statement.carried],
      exceptions: statement.exceptions.map((one) => ({ ...one, pushedBy: sides[1]?.party ?? null })),
      hash,
      closedHow: 'by_hand',
      hashes,
      asOf: null,
      dues: [],
      closed: null,
      signatures: [],
      disputes: [],
    },
  };
}

const said = { name: 'Nguyễn Thị Hồng Nhung', at: '2026-04-02T09:30:00Z' };
const key = { keyId: '', publicKey: 'Zm9vYmFyYmF6cXV4Zm9v', keptBy: 'server' as const };
const signed = { ...said, ...key, signature: 'q83vEjRWeJq83vEjRWeJ' };
const signedBy = (...parties: string[]) => parties.map((party) => ({ ...signed, party }));
const disputedBy = (party: string, withdrawn = false) => ({
  id: '',
  position: 1,
  reason: '金额应为 1,000,000 VND。',
  by: { ...said, party },
  replies: withdrawn ? [{ kind: 'withdrawal' as const, text: 'Đã rõ.', by: { ...said, party } }] : [],
  withdrawn,
});

/** The paper with other facts about the statement. */
function paperWith(changes: Partial<StatementPaper['statement']>, language: Language = 'en'): StatementPaper {
  const paper = paperOf('05-currencies-late-exceptions', 2, language);
  return { ...paper, statement: { ...paper.statement, ...changes } };
}

const textOf = (pdf: { readonly pages: readonly string[] }) => bare(pdf.pages.join(''));
const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('a statement on paper', () => {
  it.each(languages)('says all of it in %s, and draws what it says', async (language) => {
    const paper = paperWith({ signatures: signedBy('soft'), disputes: [disputedBy('hard', true)] }, language);
    const pdf = readPdf(await statementPdf(paper, language, catalogue));
    expect(pdf.notDrawn).toEqual([]);
    expect(pdf.pages.length).toBe(2);
    const text = textOf(pdf);
    expect(text).not.toContain('□');
    const { statement, lines } = paper;
    for (const part of [
      paper.alliance,
      ...statement.sides.map(({ name }) => name),
      ...lines.flatMap(({ why, event, product, customer }) => [why, event, product ?? '', customer ?? '']),
      ...statement.exceptions.flatMap(({ detail, event }) => [detail, event]),
      ...Object.values(statement.hashes).map((hash) => hash ?? ''),
      statement.hash ?? '',
      signed.signature,
      signed.publicKey.slice(0, 16),
      '金额应为 1,000,000 VND。',
      'Đã rõ.',
    ]) {
      expect(text).toContain(bare(part));
    }
  });

  it.each([
    ['02-marginal-tiers-refund', 0],
    ['03-whole-tiers', 0],
    ['04-roles-costs-cap', 0],
    ['06-three-parties-bonus', 0],
  ] as const)('explains every line of %s', async (file, index) => {
    const paper = paperOf(file, index, 'vi');
    const pdf = readPdf(await statementPdf(paper, 'vi', catalogue));
    expect(pdf.notDrawn).toEqual([]);
    for (const { why } of paper.lines) expect(textOf(pdf)).toContain(bare(why));
  });

  it.each([
    ['an open one', { hash: null }, 'Not closed: the figures show how the period stands'],
    ['a closed one', {}, `Closed; waiting for the approval of ${names[0]} and ${names[1]}`],
    [
      'one that a side approved',
      { signatures: signedBy('soft') },
      `Approved by ${names[0]}; waiting for ${names[1]}`,
    ],
    [
      'one that the other disputes',
      { signatures: signedBy('hard'), disputes: [disputedBy('soft')] },
      `Disputed by ${names[0]}`,
    ],
    ['one that is disputed no more', { disputes: [disputedBy('soft', true)] }, 'Closed; waiting'],
    [
      'one that both approved',
      { signatures: signedBy('hard', 'soft') },
      `Approved by ${names[0]} and ${names[1]}`,
    ],
  ])('tells the state of %s', async (_, changes, expected) => {
    const pdf = readPdf(await statementPdf(paperWith(changes), 'en', catalogue));
    expect(textOf(pdf)).toContain(bare(`State${expected}`));
  });

  it.each([
    ['en', 'Cảm biến A-12 · web · Customer: held back'],
    ['vi', 'Cảm biến A-12 · web · Khách hàng: được giữ lại'],
    ['zh-CN', 'Cảm biến A-12 · web · 客户：未显示'],
    ['nl', 'Cảm biến A-12 · web · Klant: achtergehouden'],
  ] as const)('says in %s what a side holds back from its reader', async (language, expected) => {
    const paper = paperOf('05-currencies-late-exceptions', 2, language);
    const lines = paper.lines.map((line) => ({ ...line, customer: null, withheld: ['customer' as const] }));
    const pdf = readPdf(await statementPdf({ ...paper, lines }, language, catalogue));
    expect(textOf(pdf)).toContain(bare(expected));
    expect(textOf(readPdf(await statementPdf(paper, language, catalogue)))).not.toContain(bare(expected));
  });

  it('of a thousand lines repeats its heads and ends with the sum', async () => {
    const paper = paperOf('05-currencies-late-exceptions', 2, 'zh-CN');
    const lines = Array.from({ length: 1200 }, (_, index) =>
      paper.lines.slice(0, 1).map((line) => ({ ...line, position: index + 1, event: `INV-${index + 1}` })),
    ).flat();
    const many = { ...paper, lines, statement: { ...paper.statement, lines: lines.length } };
    const pdf = readPdf(await statementPdf(many, 'zh-CN', catalogue));
    expect(pdf.pages.length).toBeGreaterThan(60);
    expect(pdf.outline).toBe(7);
    expect(pdf.notDrawn).toEqual([]);
    for (const page of pdf.pages.slice(2, -2)) expect(page).toContain(zhCN.columns.base);
    expect(textOf(pdf)).toContain('INV-1200');
    expect(textOf(pdf)).toContain(`${zhCN.pdf.sumOfParts}150,000350,001`);
  });

  it('leaves no heading alone at the foot of a page', async () => {
    // Each row of the first reason moves what follows down by one row, past the foot of a page somewhere.
    for (let rows = 25; rows <= 52; rows += 1) {
      const dispute = { ...disputedBy('soft'), reason: 'No.\n'.repeat(rows) };
      const paper = paperWith({ disputes: [dispute] });
      const { pages } = readPdf(await statementPdf(paper, 'en', catalogue));
      const follow = (heading: string, text: string) =>
        pages.some((page) => bare(page).includes(bare(`${heading}${text}`)));
      expect(follow(en.pdf.disputes, 'Line 1'), `disputes of ${rows} rows`).toBe(true);
      expect(follow(en.pdf.proof, en.pdf.proofText), `proof after ${rows} rows`).toBe(true);
    }
  });

  it('of more lines than anybody reads on paper says where they are', async () => {
    const pdf = readPdf(await statementPdf(paperWith({ lines: mostLines + 1 }), 'en', catalogue));
    expect(textOf(pdf)).toContain(bare('The statement has 5,001 lines, too many for paper.'));
  });

  it('is turned where the amounts need the width', async () => {
    const paper = paperOf('06-three-parties-bonus', 0, 'en');
    const lines = paper.lines.map((line) => ({ ...line, base: '123456789012345.00' }));
    const upright = Buffer.from(await statementPdf(paper, 'en', catalogue)).toString('latin1');
    const turned = Buffer.from(await statementPdf({ ...paper, lines }, 'en', catalogue)).toString('latin1');
    expect(upright).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(turned).toContain('/MediaBox [0 0 841.89 595.28]');
  });
});
