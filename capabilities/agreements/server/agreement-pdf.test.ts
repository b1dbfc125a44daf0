import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#kernel/language.ts';
import { readPdf } from '#platform/pdf/read-pdf.ts';
import type { VersionView } from '../core/contract.ts';
import { en } from '../core/messages/en.ts';
import { nl } from '../core/messages/nl.ts';
import { vi } from '../core/messages/vi.ts';
import { zhCN } from '../core/messages/zh-CN.ts';
import { agreementPdf } from './agreement-pdf.ts';

const catalogue = {
  en: { agreements: en },
  vi: { agreements: vi },
  'zh-CN': { agreements: zhCN },
  nl: { agreements: nl },
};
const sides = [
  { party: 'soft', name: 'Công ty TNHH Phần mềm Hướng Dương' },
  { party: 'hard', name: '苏州明远电子科技有限公司' },
];
const hash = `sha256:${'ab'.repeat(32)}`;
const version: VersionView = {
  version: 2,
  state: 'signed_by_one_side',
  text: {
    title: 'Cảm biến cho nhà kính',
    scope: 'Hai bên cùng bán cảm biến kèm phần mềm ở Đồng bằng sông Cửu Long.',
    notice: '任何一方可书面通知终止，提前三个月。',
    clauses: { disputes: 'Trước hết thương lượng; 其次调解。' },
  },
  terms: {
    terms: 1,
    parties: ['soft', 'hard'],
    currency: 'VND',
    timeZone: 'Asia/Ho_Chi_Minh',
    period: 'quarter',
    starts: '2026-01-01',
    base: 'net',
    shares: [
      {
        when: { product: ['Cảm biến'] },
        tiers: {
          per: 'year',
          mode: 'whole',
          steps: [
            { upTo: '500000000', split: { soft: '0.2', hard: '0.8' } },
            { split: { soft: '0.35', hard: '0.65' } },
          ],
        },
      },
      { fee: { to: 'soft', amount: '25000' }, rest: { hard: '1' } },
    ],
    costs: [
      { category: '广告', split: { soft: '0.5', hard: '0.5' }, cap: { amount: '900000', per: 'period' } },
    ],
    bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '900000000', amount: '7000000' }],
    payout: { minimum: '0', dueIn: 'P1M' },
  },
  examples: [
    {
      name: 'Quý đầu 第一季度',
      period: '2026-Q1',
      events: [
        {
          id: 'fact-1',
          kind: 'sale',
          at: '2026-03-01T05:00:00Z',
          amount: '1000000',
          currency: 'VND',
          collectedBy: 'hard',
          product: 'Cảm biến',
        },
        {
          id: 'fact-2',
          kind: 'cost',
          at: '2026-03-02T05:00:00Z',
          category: '广告',
          amount: '2000',
          paidBy: 'soft',
        },
      ],
      expected: {
        soft: { entitled: '199000', closing: '200000' },
        hard: { entitled: '799000', closing: '-200000' },
      },
    },
  ],
  hash,
  proposedBy: { party: 'hard', name: '李伟' },
  proposedAt: '2026-01-05T09:00:00.000Z',
  signatures: [
    {
      party: 'hard',
      name: '李伟',
      signedAt: '2026-01-06T09:00:00.000Z',
      keyId: '0198c0de-0000-7000-8000-000000000000',
      publicKey: 'A'.repeat(43),
      keptBy: 'server',
      signature: 'B'.repeat(86),
    },
  ],
  withdrawal: null,
  inForceSince: null,
};
const paper = { alliance: 'Nhà kính', sides, version };

async function pagesOf(language: Language, change: Partial<VersionView> = {}) {
  const pdf = readPdf(
    await agreementPdf({ ...paper, version: { ...version, ...change } }, language, catalogue),
  );
  return { ...pdf, text: pdf.pages.join('').replace(/[\s\u00a0]+/g, '') };
}

describe.each(languages)('an agreement on paper in %s', (language) => {
  it('draws every character of both sides, and says text, terms, examples, approvals and hash', async () => {
    const { notDrawn, text } = await pagesOf(language);
    expect(notDrawn).toEqual([]);
    for (const said of [
      ...Object.values(version.text).flatMap((one) =>
        typeof one === 'string' ? [one] : Object.values(one ?? {}),
      ),
      ...sides.map(({ name }) => name),
      'Quý đầu 第一季度',
      catalogue[language].agreements.clauses.names.disputes,
      catalogue[language].agreements.examples.title,
      catalogue[language].agreements.version.notYet,
      hash,
      'B'.repeat(86),
    ])
      expect(text).toContain(said.replace(/\s+/g, ''));
  });
});

it('is the same bytes for either side, and others once somebody has signed', async () => {
  const make = async (it: VersionView) =>
    Buffer.from(await agreementPdf({ ...paper, version: it }, 'vi', catalogue));
  const first = await make(version);
  expect(first.equals(await make(version))).toBe(true);
  expect(first.equals(await make({ ...version, signatures: [] }))).toBe(false);
});

it('says who turned it down and why nobody can approve it', async () => {
  const withdrawal = {
    party: 'soft',
    name: 'Nguyễn Thị Ánh',
    reason: '',
    withdrawnAt: '2026-01-07T09:00:00.000Z',
  };
  const { text } = await pagesOf('en', { withdrawal, state: 'withdrawn' });
  expect(text).toContain('NguyễnThịÁnh');
  expect(text).toContain('Withdrawn');
});
