/**
 * The whole way before an alliance, walked by one person from an empty company: what we lack, whom we look for, who is
 * best and how sure that is, what was found, and a decision that can be proven. Two languages.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { nl as candidatesNl } from '#capabilities/candidates/core/messages/nl.ts';
import { vi as candidatesVi } from '#capabilities/candidates/core/messages/vi.ts';
import { nl as decisionsNl } from '#capabilities/decisions/core/messages/nl.ts';
import { vi as decisionsVi } from '#capabilities/decisions/core/messages/vi.ts';
import { nl as diagnosisNl } from '#capabilities/diagnosis/core/messages/nl.ts';
import { vi as diagnosisVi } from '#capabilities/diagnosis/core/messages/vi.ts';
import { needSigns1 } from '#capabilities/diagnosis/core/need-signs-1/need-signs-1.ts';
import { readiness1 } from '#capabilities/diagnosis/core/readiness-1/readiness-1.ts';
import { nl as diligenceNl } from '#capabilities/diligence/core/messages/nl.ts';
import { vi as diligenceVi } from '#capabilities/diligence/core/messages/vi.ts';
import { nl as organisationsNl } from '#capabilities/organisations/core/messages/nl.ts';
import { vi as organisationsVi } from '#capabilities/organisations/core/messages/vi.ts';
import type { QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';
import { nl as commonNl } from '#platform/web/messages/nl.ts';
import { vi as commonVi } from '#platform/web/messages/vi.ts';
import { expect, test } from './journey.ts';
import { expectAccessible, newcomer } from './newcomer.ts';

const inVietnamese = {
  language: 'vi',
  locale: 'vi-VN',
  organisations: organisationsVi,
  diagnosis: diagnosisVi,
  candidates: candidatesVi,
  diligence: diligenceVi,
  decisions: decisionsVi,
  common: commonVi,
} as const;
const inDutch = {
  language: 'nl',
  locale: 'nl-NL',
  organisations: organisationsNl,
  diagnosis: diagnosisNl,
  candidates: candidatesNl,
  diligence: diligenceNl,
  decisions: decisionsNl,
  common: commonNl,
} as const;
type Words = typeof inVietnamese | typeof inDutch;

/** One option of a question, or the mark on a scale. */
type Given = readonly (readonly [question: string, option: string | number])[];

const signs: Given = [
  ['growth_slows', 'much'],
  ['demand_elsewhere', 'fully'],
  ['branch_costs', 'fully'],
  ['entry_barriers', 'much'],
  ['speed_decides', 'much'],
  ['one_source', 'little'],
  ['costly_leads', 'no'],
  ['thin_sales_team', 'little'],
  ['wants_sellers', 'no'],
  ['tried_channels', 'no'],
  ['owner_decides_all', 'little'],
  ['unmeasured_marketing', 'little'],
  ['few_key_people', 'no'],
  ['no_standard_process', 'no'],
  ['wants_technology', 'no'],
];
const ready: Given = [
  ['core_strength', 'fair'],
  ['urgent_gap', 'fair'],
  ['share_information', 4],
  ['share_resources', 2],
  ['share_risk', 3],
  ['team', 'none'],
  ['process', 'fair'],
  ['incentives', 'weak'],
];

/** A text of the catalogue with its values. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, value), text);
}

/** What stands before the first value of a text: enough to find it on a page. */
function before(text: string): string {
  return text.split('{')[0] ?? '';
}

async function begin(page: Page, { organisations }: Words): Promise<string> {
  const person = newcomer('Lotus Sensors', 'Lan Nguyễn');
  await page.goto('/');
  await page.getByLabel(organisations.welcome.organisationName).fill(person.company);
  await page.getByLabel(organisations.welcome.email).fill(person.email);
  await page.getByRole('button', { name: organisations.welcome.continue, exact: true }).click();
  await page.getByLabel(organisations.person.name).fill(person.name);
  await page.getByLabel(organisations.person.password, { exact: true }).fill(person.password);
  await page.getByRole('button', { name: organisations.welcome.create }).click();
  await page.waitForURL(/\/o\/[^/]+\/today/);
  return page.url().split('/o/')[1]?.split('/')[0] ?? '';
}

/** Answers by hand, each kept before the next. */
async function answerByHand(page: Page, words: Words, set: QuestionSet, given: Given): Promise<void> {
  const { questions } = set.texts[words.language];
  for (const [id, option] of given) {
    const text = questions[id]?.text ?? id;
    const asked = page.getByRole('group', { name: text });
    const name = typeof option === 'number' ? String(option) : (questions[id]?.options?.[option] ?? option);
    await asked.getByRole('radio', { name, exact: true }).check();
    await expect(asked.getByText(before(words.common.questions.savedBy))).toBeVisible();
  }
}

async function answerAsProgram(page: Page, organisation: string, sheet: string, given: Given): Promise<void> {
  for (const [id, option] of given) {
    const answer =
      typeof option === 'number' ? { kind: 'scale', mark: option } : { kind: 'choice', chosen: [option] };
    const kept = await page.request.put(`/api/v1/answer-sheets/${sheet}/answers/${id}`, {
      headers: { 'entente-organisation': organisation },
      data: { answer, version: 0 },
    });
    expect(kept.status(), id).toBe(200);
  }
}

async function diagnoseByHand(page: Page, words: Words): Promise<void> {
  const { diagnosis, common } = words;
  await answerByHand(page, words, needSigns1, signs);
  await page.reload();
  await expect(page.getByText(common.questions.allAnswered)).toBeVisible();
  await page.getByRole('link', { name: diagnosis.steps.toReadiness }).click();
  await answerByHand(page, words, readiness1, ready);
  // Evidence is asked of those who say that others say so, and comes back as it was sent.
  const evidence = page.getByRole('group', {
    name: readiness1.texts[words.language].questions.strength_evidence?.text ?? '',
  });
  const letter = Buffer.from('Ten years without a failure.');
  await evidence
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: letter });
  await expect(evidence.getByText(before(common.questions.savedBy))).toBeVisible();
  await page.reload();
  const download = page.waitForEvent('download');
  await evidence
    .getByRole('button', { name: fill(common.files.downloadOne, { name: 'letter.txt' }) })
    .click();
  expect(await readFile(await (await download).path())).toEqual(letter);
}

/** From the two sheets to the page of the result: three objectives are one too many by two. */
async function findObjective(page: Page, words: Words): Promise<void> {
  const { diagnosis } = words;
  const box = (need: 'market' | 'channel' | 'capability') =>
    page.getByRole('checkbox', { name: diagnosis.need[need] });
  for (const need of ['market', 'channel', 'capability'] as const) await box(need).check();
  await expect(page.getByRole('alert')).toContainText(
    fill(diagnosis.warnings.more_than_one_objective, { count: '3' }),
  );
  await box('channel').uncheck();
  await box('capability').uncheck();
  await expect(page.getByRole('alert')).toBeHidden();
  const labelled = (label: string) => page.getByLabel(label, { exact: true });
  await labelled(diagnosis.objective.measure).fill('Bremen');
  await labelled(diagnosis.objective.from).fill('0');
  await labelled(diagnosis.objective.to).fill('20');
  await labelled(diagnosis.objective.by).fill('2099-06-30');
  const scope = (text: string) => labelled(fill(text, { kind: diagnosis.objective.region }));
  await scope(diagnosis.form.scopeInOf).fill('Deutschland');
  await scope(diagnosis.form.scopeOutOf).fill('Nederland');
  for (const place of ['1', '2', '3']) {
    await labelled(fill(diagnosis.form.mustHave, { 'place, number': place })).fill(`ISO 900${place}`);
  }
  await page.getByLabel(diagnosis.objective.partnerGain).fill('28 → 98');
  await page.getByRole('button', { name: diagnosis.form.save }).click();
  for (const text of [diagnosis.needs.title, diagnosis.readiness.title, diagnosis.objective.title]) {
    await expect(page.getByRole('heading', { name: text })).toBeVisible();
  }
  await expect(page.getByText(diagnosis.level.urgent)).toBeVisible();
  await expect(page.getByText(diagnosis.readiness.not_ready)).toBeVisible();
  await expect(
    page.getByText(fill(diagnosis.readiness.weakest, { area: diagnosis.area.team })),
  ).toBeVisible();
  await expect(page.getByText('ISO 9003')).toBeVisible();
}

const criteria = [
  'strategicFit',
  'resources',
  'financialHealth',
  'reputation',
  'culturalFit',
  'willingness',
] as const;

/** Four rows of a spreadsheet, two of them one company, with the scores of whoever imports them. */
function tableOf({ candidates }: Words): string {
  const head = [
    'candidate',
    'country',
    'size',
    'source',
    ...criteria.map((id) => candidates.template[id].name),
  ];
  return [
    head,
    ['Anchor', 'DE', '90', 'trade_fair', 6, 7, 5, 8, 6, 7],
    ['Beacon GmbH', 'DE', '60', 'association', 9, 8, 8, 9, 8, 8],
    ['Compass', 'AT', '2400', 'adviser', 7, 9, 6, 7, 5, 6],
    ['BEACON', '', '', 'online_platform', '', '', '', '', '', ''],
  ]
    .map((row) => row.join(';'))
    .join('\r\n');
}

/** Answers with the address of the search. */
async function makeLonglist(page: Page, words: Words, organisation: string): Promise<string> {
  const { candidates, common } = words;
  await page.goto(`/o/${organisation}/candidates/new`);
  await page.getByLabel(candidates.begin.name).fill('Bremen');
  await page.getByLabel(candidates.begin.ourSize).fill('120');
  await page.getByRole('button', { name: candidates.begin.submit }).click();
  await page.waitForURL(/\/candidates\/[0-9a-f-]{30,}/);
  const search = new URL(page.url()).pathname;

  // What the objective says of the ideal partner is taken over.
  await page.goto(`${search}/profile`);
  await page.getByRole('button', { name: candidates.profile.fromObjective }).click();
  await expect(page.getByLabel(candidates.profile.customers)).toHaveValue('Deutschland');
  await page.getByRole('button', { name: common.actions.save, exact: true }).click();
  await expect(page.getByText('28 → 98')).toBeVisible();

  await page.goto(`${search}/import`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'longlist.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(tableOf(words)),
  });
  await page.getByRole('button', { name: common.tableImport.look }).click();
  await expect(page.getByRole('cell', { name: common.tableImport.outcomes.added })).toHaveCount(4);
  await page.getByRole('button', { name: common.tableImport.write, exact: true }).click();
  const pair = { one: 'Beacon GmbH', other: 'BEACON' };
  await page.getByRole('button', { name: fill(candidates.duplicates.mergePair, pair) }).click();
  await page.getByRole('dialog').getByRole('button', { name: candidates.duplicates.merge }).click();
  await expect(page.getByText(fill(candidates.duplicates.merged, { name: 'Beacon GmbH' }))).toBeVisible();
  return search;
}

/** A colleague who has joined scores for themselves, with evidence, and leaves one cell empty. */
async function scoreAsColleague(browser: Browser, page: Page, words: Words, beacon: string): Promise<void> {
  const { candidates, locale, language } = words;
  const [, organisation = ''] = new URL(page.url()).pathname.match(/\/o\/([^/]+)/) ?? [];
  const invited = await page.request.post('/api/v1/invitations', {
    headers: { 'entente-organisation': organisation },
    data: { email: newcomer('', 'Bao Pham').email, role: 'member' },
  });
  const token = (await invited.json()).invitation.link.split('/').at(-1);
  const context = await browser.newContext({ locale, baseURL: new URL(page.url()).origin });
  await context.request.post(`/api/v1/invitations/by-token/${token}/acceptance`, {
    data: { newPerson: { name: 'Bảo Phạm', password: 'quiet lamp green river', language } },
  });
  const colleague = await context.newPage();
  await colleague.goto(`${beacon}/score`);
  for (const [index, id] of criteria.entries()) {
    if (id === 'reputation') continue;
    const { name } = candidates.template[id];
    const asked = colleague.getByRole('group', { name });
    await asked.getByLabel(fill(candidates.score.valueOf, { name })).fill(String(4 + index));
    await asked.getByLabel(candidates.score.evidence).fill(`ISO ${index}`);
  }
  await colleague.getByRole('button', { name: before(candidates.score.saveAndNext) }).click();
  await expect(colleague.getByText(fill(candidates.score.saved, { name: 'Beacon GmbH' }))).toBeVisible();
  await context.close();
}

/** Who is first, until when, and beside whom; two of them are looked at closely. */
async function weigh(page: Page, words: Words, search: string, ids: Readonly<Record<string, string>>) {
  const { candidates } = words;
  await page.goto(`${search}/sure`);
  await expect(page.getByText(fill(candidates.sure.agree, { names: 'Beacon GmbH' }))).toBeVisible();
  const often = candidates.sure.often.replace('{name}', 'Beacon GmbH');
  await expect(page.getByText(before(often))).toBeVisible();
  await page.goto(`${search}/compare?with=${ids['Beacon GmbH']}.${ids.Compass}`);
  await expect(page.getByRole('heading', { name: candidates.compare.radar })).toBeVisible();
  await expect(
    page.getByText(fill(candidates.warnings.far_larger_than_us, { candidate: 'Compass' })),
  ).toBeVisible();
  await page.goto(`${search}/longlist`);
  for (const name of ['Beacon GmbH', 'Compass']) {
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: candidates.shortlist.put }).click();
    await expect(page.getByText(fill(candidates.shortlist.done, { name }))).toBeVisible();
  }
}

/** Money, law, market, technique: a red finding blocks, and somebody writes down why to go on. */
async function lookClosely(page: Page, words: Words, search: string, beacon: string): Promise<void> {
  const { diligence, decisions } = words;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(`${beacon}/diligence`);
  await button(diligence.begin.act).click();
  await page.getByRole('link', { name: diligence.template.customerShare.name }).click();
  await page.getByLabel(new RegExp(`^${diligence.ratings.red}:`)).check();
  await page.getByLabel(diligence.item.finding).fill('44 % · Bremen');
  await button(diligence.item.save).click();
  await expect(page.getByText(diligence.reason.blocks, { exact: true })).toBeVisible();

  await page.goto(`${search}/decide`);
  await page.getByRole('radio', { name: 'Beacon GmbH' }).check();
  await page.getByLabel(decisions.decide.why).fill('28 → 98');
  await page.getByLabel(decisions.decide.doubts).fill('44 %');
  await button(decisions.decide.send).click();
  await expect(page.getByRole('alert')).toContainText('44 % · Bremen');
  await page.getByRole('link', { name: new RegExp(diligence.template.customerShare.name) }).click();
  await button(diligence.reason.act).click();
  await page.getByLabel(diligence.reason.label).fill('ISO 9001');
  await button(diligence.reason.send).click();
  await expect(page.getByText('ISO 9001')).toBeVisible();
  await page.goto(`${search}/decide`);
  await page.getByRole('radio', { name: 'Beacon GmbH' }).check();
  await button(decisions.decide.send).click();
  await expect(page.getByText(decisions.read.unchanged)).toBeVisible();
}

/** Whoever downloads the decision can prove with any tool that it is the one whose fingerprint is shown. */
async function proveDecision(page: Page, { decisions }: Words): Promise<void> {
  const shown = await page.locator('code').filter({ hasText: 'sha256:' }).innerText();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: decisions.read.export }).click();
  const bytes = await readFile(await (await download).path());
  expect(shown).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  expect(JSON.parse(bytes.toString('utf8')).decision).toMatchObject({ doubts: ['44 %'] });
}

async function fromObjectiveToDecision(browser: Browser, page: Page, words: Words, organisation: string) {
  await findObjective(page, words);
  const search = await makeLonglist(page, words, organisation);
  const read = await page.request.get(`/api/v1/selections/${search.split('/').at(-1)}`, {
    headers: { 'entente-organisation': organisation },
  });
  const { candidates }: { candidates: readonly { id: string; name: string }[] } = await read.json();
  const ids = Object.fromEntries(candidates.map(({ id, name }) => [name, id]));
  const beacon = `${search}/of/${ids['Beacon GmbH']}`;
  await scoreAsColleague(browser, page, words, beacon);
  await weigh(page, words, search, ids);
  await lookClosely(page, words, search, beacon);
  await proveDecision(page, words);
}

test.describe('in Vietnamese', () => {
  test.use({ locale: 'vi-VN' });

  test('A newcomer goes from an empty company to a decision that anybody can prove', async ({
    browser,
    page,
  }) => {
    const words = inVietnamese;
    const organisation = await begin(page, words);
    await page.goto(`/o/${organisation}/diagnosis`);
    await page.getByRole('button', { name: words.diagnosis.page.begin }).click();
    await diagnoseByHand(page, words);
    await page.getByRole('link', { name: words.diagnosis.steps.toObjective }).click();
    await fromObjectiveToDecision(browser, page, words, organisation);
    await expectAccessible(page, ['light']);
  });
});

test.describe('in Dutch', () => {
  test.use({ locale: 'nl-NL' });

  test('A manager whose answers came by a program goes from the objective to a decision', async ({
    browser,
    page,
  }) => {
    const words = inDutch;
    const organisation = await begin(page, words);
    const headers = { 'entente-organisation': organisation };
    const begun = await page.request.post('/api/v1/diagnoses', { headers, data: {} });
    const { diagnosis } = await begun.json();
    await answerAsProgram(page, organisation, diagnosis.sheets.needs, signs);
    await answerAsProgram(page, organisation, diagnosis.sheets.readiness, ready);
    await page.goto(`/o/${organisation}/diagnosis/${diagnosis.id}/objective`);
    await fromObjectiveToDecision(browser, page, words, organisation);
  });
});
