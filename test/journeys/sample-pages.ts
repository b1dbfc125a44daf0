/**
 * Every page of the product as it stands in a sample workspace: what the look at all pages, in journeys and in pictures,
 * goes through. A screen that is missing here fails the journey over all pages.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';

/** One page to be seen: the screen it shows, a name for its picture, and its address. */
export interface SamplePage {
  /** The screen's frame and path, as in apps/web/screens.tsx. */
  readonly screen: string;
  readonly name: string;
  readonly address: string;
}

/** What the addresses of a sample are made of. */
interface SampleIds {
  readonly maker: string;
  /** The plan to depend less on the car maker. */
  readonly plan: string;
  readonly diagnosis: string;
  readonly selection: string;
  /** The first three in the order of their ranking; nobody has looked into the third. */
  readonly candidates: readonly string[];
  /** A red finding about the first of them. */
  readonly item: string;
  /** A meeting with the first and one with the second. */
  readonly meetings: readonly string[];
  /** A file that waits to be checked, and one that was imported. */
  readonly upload: string;
  readonly imported: string;
  /** The alliance that runs, the one that waits for our signature, and the one that waits for a partner. */
  readonly running: string;
  readonly agreeing: string;
  readonly forming: string;
  /** Months of the alliance that runs: approved by both, by the partner alone, and not over. */
  readonly agreed: string;
  readonly waiting: string;
  readonly open: string;
  /** Secrets of open links. */
  readonly colleagueLink: string;
  readonly partnerLink: string;
}

/** The pages that show each screen, by the screen's frame and path. */
const pagesOfScreens: Readonly<Record<string, (ids: SampleIds) => Readonly<Record<string, string>>>> = {
  'doorstep /': () => ({ welcome: '/' }),
  'doorstep /sign-in': () => ({ 'sign-in': '/sign-in' }),
  'doorstep /join/organisation/$token': ({ colleagueLink }) => ({
    'join-organisation': `/join/organisation/${colleagueLink}`,
    'join-organisation-unknown': `/join/organisation/${'a'.repeat(32)}.${'b'.repeat(32)}`,
  }),
  'doorstep /join/alliance/$token': ({ partnerLink }) => ({
    'join-alliance': `/join/alliance/${partnerLink}`,
  }),
  'organisation today': ({ maker }) => ({ today: `/o/${maker}/today` }),
  'organisation dependency': ({ maker }) => ({
    dependency: `/o/${maker}/dependency`,
    'dependency-by-product': `/o/${maker}/dependency?by=product&window=all`,
    'dependency-by-partner': `/o/${maker}/dependency?by=partner`,
  }),
  'organisation dependency/sales': ({ maker }) => ({
    'dependency-sales': `/o/${maker}/dependency/sales?by=customer&name=${encodeURIComponent('Ô tô Tràng Cát')}`,
  }),
  'organisation dependency/import': ({ maker }) => ({ 'import-choose': `/o/${maker}/dependency/import` }),
  'organisation dependency/import/$upload': ({ maker, upload }) => ({
    'import-check': `/o/${maker}/dependency/import/${upload}`,
  }),
  'organisation dependency/imports/$import': ({ maker, imported }) => ({
    'import-result': `/o/${maker}/dependency/imports/${imported}`,
  }),
  'organisation dependency/exchange-rates': ({ maker }) => ({
    'exchange-rates': `/o/${maker}/dependency/exchange-rates`,
  }),
  'organisation dependency/stress': ({ maker }) => ({ stress: `/o/${maker}/dependency/stress` }),
  'organisation dependency/contracts': ({ maker }) => ({ contracts: `/o/${maker}/dependency/contracts` }),
  'organisation diagnosis': ({ maker }) => ({ diagnosis: `/o/${maker}/diagnosis` }),
  'organisation diagnosis/$diagnosis': ({ maker, diagnosis }) => ({
    'diagnosis-of': `/o/${maker}/diagnosis/${diagnosis}`,
  }),
  'organisation diagnosis/$diagnosis/needs': ({ maker, diagnosis }) => ({
    'diagnosis-needs': `/o/${maker}/diagnosis/${diagnosis}/needs`,
  }),
  'organisation diagnosis/$diagnosis/readiness': ({ maker, diagnosis }) => ({
    'diagnosis-readiness': `/o/${maker}/diagnosis/${diagnosis}/readiness`,
  }),
  'organisation diagnosis/$diagnosis/objective': ({ maker, diagnosis }) => ({
    'diagnosis-objective': `/o/${maker}/diagnosis/${diagnosis}/objective`,
  }),
  'organisation dependency/plan': ({ maker }) => ({ 'plan-overview': `/o/${maker}/dependency/plan` }),
  'organisation dependency/plan/$plan': ({ maker, plan }) => ({
    plan: `/o/${maker}/dependency/plan/${plan}`,
  }),
  'organisation dependency/accounts': ({ maker }) => ({ accounts: `/o/${maker}/dependency/accounts` }),
  'organisation dependency/accounts/table/$what': ({ maker }) => ({
    'accounts-spends': `/o/${maker}/dependency/accounts/table/spends`,
    'accounts-answers': `/o/${maker}/dependency/accounts/table/answers`,
  }),
  'organisation candidates': ({ maker }) => ({ candidates: `/o/${maker}/candidates` }),
  'organisation candidates/new': ({ maker }) => ({ 'candidates-new': `/o/${maker}/candidates/new` }),
  'organisation candidates/$selection': (ids) => ({ selection: inSelection(ids, '') }),
  'organisation candidates/$selection/criteria': (ids) => ({
    'selection-criteria': inSelection(ids, '/criteria'),
  }),
  'organisation candidates/$selection/import': (ids) => ({ 'selection-import': inSelection(ids, '/import') }),
  'organisation candidates/$selection/pairs': ({ maker, selection }) => ({
    'candidates-pairs': `/o/${maker}/candidates/${selection}/pairs`,
  }),
  'organisation candidates/sources': ({ maker }) => ({
    'candidates-sources': `/o/${maker}/candidates/sources`,
  }),
  'organisation candidates/$selection/longlist': ({ maker, selection }) => ({
    'candidates-longlist': `/o/${maker}/candidates/${selection}/longlist`,
  }),
  'organisation candidates/$selection/profile': ({ maker, selection }) => ({
    'candidates-profile': `/o/${maker}/candidates/${selection}/profile`,
  }),
  'organisation candidates/$selection/sure': ({ maker, selection }) => ({
    'candidates-sure': `/o/${maker}/candidates/${selection}/sure`,
  }),
  'organisation candidates/$selection/compare': (ids) => ({
    'selection-compare': inSelection(ids, `/compare?with=${ids.candidates.join('.')}`),
  }),
  'organisation candidates/$selection/of/$candidate': (ids) => ({
    candidate: inSelection(ids, `/of/${ids.candidates[0]}`),
  }),
  'organisation candidates/$selection/of/$candidate/score': (ids) => ({
    'candidate-score': inSelection(ids, `/of/${ids.candidates.at(-1)}/score`),
  }),
  'organisation candidates/$selection/diligence': (ids) => ({
    'diligence-list': inSelection(ids, '/diligence'),
  }),
  'organisation candidates/$selection/of/$candidate/diligence': (ids) => ({
    diligence: inSelection(ids, `/of/${ids.candidates[0]}/diligence`),
    'diligence-none': inSelection(ids, `/of/${ids.candidates.at(-1)}/diligence`),
  }),
  'organisation candidates/$selection/of/$candidate/diligence/$item': (ids) => ({
    'diligence-item': inSelection(ids, `/of/${ids.candidates[0]}/diligence/${ids.item}`),
  }),
  'organisation approach': ({ maker }) => ({ approaches: `/o/${maker}/approach` }),
  'organisation approach/$selection/$candidate': (ids) => ({
    'approach-ended': inApproach(ids, 0, ''),
    'approach-talking': inApproach(ids, 1, ''),
    'approach-overdue': inApproach(ids, 2, ''),
  }),
  'organisation approach/$selection/$candidate/meetings/$meeting': (ids) => ({
    'meeting-held': inApproach(ids, 0, `/meetings/${ids.meetings[0]}`),
    'meeting-planned': inApproach(ids, 1, `/meetings/${ids.meetings[1]}`),
  }),
  'organisation candidates/$selection/decisions': (ids) => ({
    decisions: inSelection(ids, '/decisions'),
  }),
  'organisation candidates/$selection/decide': (ids) => ({ decide: inSelection(ids, '/decide') }),
  'organisation candidates/$selection/decisions/$number': (ids) => ({
    decision: inSelection(ids, '/decisions/1'),
    'decision-for-nobody': inSelection(ids, '/decisions/2'),
  }),
  'organisation alliances': ({ maker }) => ({ alliances: `/o/${maker}/alliances` }),
  'organisation alliances/new': ({ maker }) => ({ 'alliance-new': `/o/${maker}/alliances/new` }),
  'alliance ': (ids) => ({
    'alliance-running': inAlliance(ids, ids.running, ''),
    'alliance-agreeing': inAlliance(ids, ids.agreeing, ''),
    'alliance-forming': inAlliance(ids, ids.forming, ''),
  }),
  'alliance agreement': (ids) => ({
    'agreement-in-force': inAlliance(ids, ids.running, '/agreement'),
    'agreement-proposed': inAlliance(ids, ids.agreeing, '/agreement'),
    'agreement-none': inAlliance(ids, ids.forming, '/agreement'),
  }),
  'alliance agreement/draft': (ids) => ({
    'agreement-draft': inAlliance(ids, ids.running, '/agreement/draft'),
  }),
  'alliance agreement/review': (ids) => ({
    'agreement-review': inAlliance(ids, ids.running, '/agreement/review'),
    'agreement-review-none': inAlliance(ids, ids.agreeing, '/agreement/review'),
  }),
  'alliance agreement/simulator': (ids) => ({
    'agreement-simulator': inAlliance(ids, ids.running, '/agreement/simulator'),
    'agreement-simulator-own': inAlliance(ids, ids.running, '/agreement/simulator?of=own&months=all'),
    'agreement-simulator-none': inAlliance(ids, ids.forming, '/agreement/simulator'),
  }),
  'alliance data': (ids) => ({ data: inAlliance(ids, ids.running, '/data') }),
  'alliance data/shared': (ids) => ({ 'data-shared': inAlliance(ids, ids.running, '/data/shared') }),
  'alliance settlement': (ids) => ({
    settlement: inAlliance(ids, ids.running, '/settlement'),
    'settlement-none': inAlliance(ids, ids.agreeing, '/settlement'),
  }),
  'alliance settlement/$period': (ids) => ({
    'statement-agreed': inAlliance(ids, ids.running, `/settlement/${ids.agreed}`),
    'statement-waiting': inAlliance(ids, ids.running, `/settlement/${ids.waiting}`),
    'statement-running': inAlliance(ids, ids.running, `/settlement/${ids.open}`),
    'statement-line': inAlliance(ids, ids.running, `/settlement/${ids.waiting}?line=3`),
  }),
  'alliance record': (ids) => ({
    record: inAlliance(ids, ids.running, '/record'),
    'record-forming': inAlliance(ids, ids.forming, '/record'),
  }),
  'organisation settings': ({ maker }) => ({ 'settings-own': `/o/${maker}/settings` }),
  'organisation settings/calendar': ({ maker }) => ({
    'settings-calendar': `/o/${maker}/settings/calendar`,
  }),
  'organisation settings/company': ({ maker }) => ({ 'settings-company': `/o/${maker}/settings/company` }),
  'organisation settings/people': ({ maker }) => ({ 'settings-people': `/o/${maker}/settings/people` }),
  'organisation settings/keys': ({ maker }) => ({ 'settings-keys': `/o/${maker}/settings/keys` }),
  'organisation settings/signing': ({ maker }) => ({ 'settings-signing': `/o/${maker}/settings/signing` }),
  'organisation settings/installation': ({ maker }) => ({
    'settings-installation': `/o/${maker}/settings/installation`,
  }),
};

/** A file with something to look at: a decimal comma, days that could be months, and a row that cannot be read. */
const waitingFile = `Datum;Klant;Bedrag;Valuta;Product
05-06-2026;Kasbouw Westergeest;1.250,00;EUR;TS-20
07-06-2026;De Rietlanden Kastechniek;980,50;EUR;GW-05
31-06-2026;Polderlicht Armaturen;412,00;EUR;LD-30
09-06-2026;Van Oudekerk Pompen;-120,00;EUR;PS-12
`;

function inAlliance({ maker }: SampleIds, alliance: string, rest: string): string {
  return `/o/${maker}/alliances/${alliance}${rest}`;
}

function inSelection({ maker, selection }: SampleIds, rest: string): string {
  return `/o/${maker}/candidates/${selection}${rest}`;
}

/** @param place of the candidate in the ranking */
function inApproach({ maker, selection, candidates }: SampleIds, place: number, rest: string): string {
  return `/o/${maker}/approach/${selection}/${candidates[place]}${rest}`;
}

/** Every page, in the order of the screens. Frames that ask for a stranger are seen without cookies. */
export async function samplePages(request: APIRequestContext, maker: string): Promise<readonly SamplePage[]> {
  const ids = await idsOf(request, maker);
  return screensOfProduct().flatMap((screen) => {
    const pages = pagesOfScreens[screen];
    if (pages === undefined)
      throw new Error(`no page shows the screen “${screen}”: add it to pagesOfScreens`);
    return Object.entries(pages(ids)).map(([name, address]) => ({ screen, name, address }));
  });
}

async function idsOf(request: APIRequestContext, maker: string): Promise<SampleIds> {
  const headers = { 'entente-organisation': maker };
  const get = async (address: string) => (await request.get(address, { headers })).json();
  const post = async (address: string, data: object) =>
    (await request.post(address, { headers, data })).json();
  const { alliances }: { alliances: readonly { id: string; stage: string }[] } =
    await get('/api/v1/alliances');
  const at = (stage: string) => alliances.find((one) => one.stage === stage)?.id ?? '';
  const [running, agreeing, forming] = [at('running'), at('agreeing'), at('forming')];
  const secret = (answer: { invitation: { link: string } }) => answer.invitation.link.split('/').at(-1) ?? '';
  const colleague = await post('/api/v1/invitations', { email: 'lan@example.com', role: 'member' });
  const partner = await post(`/api/v1/alliances/${forming}/invitations`, {
    email: 'anna@example.com',
    organisationName: 'Weserkamp Elektronikvertrieb',
  });
  const diagnosis = (await get('/api/v1/diagnoses')).diagnoses[0].id;
  const selection = (await get('/api/v1/selections')).selections[0].id;
  const { ranking } = (await get(`/api/v1/selections/${selection}`)).ranking;
  const candidates: readonly string[] = ranking
    .slice(0, 3)
    .map(({ candidate }: { candidate: string }) => candidate);
  const looked = await get(`/api/v1/selections/${selection}/candidates/${candidates[0]}/diligence`);
  const item = looked.items.find(({ rating }: { rating: string | null }) => rating === 'red').id;
  const approaches = await Promise.all(
    candidates.map((one) => get(`/api/v1/selections/${selection}/candidates/${one}/approach`)),
  );
  await decideForNobody(get, post, `/api/v1/selections/${selection}`);
  const { upload } = await (
    await request.post('/api/v1/uploads?name=june.csv', {
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      data: Buffer.from(waitingFile),
    })
  ).json();
  const { versions } = await get(`/api/v1/alliances/${running}/agreement`);
  const draft = draftAfter(versions[0]);
  await request.put(`/api/v1/alliances/${running}/agreement/draft`, { headers, data: draft });
  await post(`/api/v1/alliances/${agreeing}/agreement/versions/1/comments`, {
    clause: 'scope',
    text: 'Which regions are meant? Name them.',
  });
  const { periods }: { periods: readonly { period: string; state: string }[] } = await get(
    `/api/v1/alliances/${running}/settlement`,
  );
  const monthAt = (state: string) => periods.find((one) => one.state === state)?.period ?? '';
  const { plans } = await get('/api/v1/diversification');
  return {
    maker,
    plan: plans[0].id,
    agreed: monthAt('agreed'),
    waiting: monthAt('approved_by_partner'),
    open: monthAt('running'),
    diagnosis,
    selection,
    item,
    candidates,
    meetings: approaches.map(
      ({ meetings }: { meetings: readonly { id: string }[] }) => meetings[0]?.id ?? '',
    ),
    upload: upload.id,
    imported: (await get('/api/v1/imports')).imports[0].id,
    running,
    agreeing,
    forming,
    colleagueLink: secret(colleague),
    partnerLink: secret(partner),
  };
}

/** Decides once more, for nobody: what the sample decided is then not the last word. */
async function decideForNobody(
  get: (address: string) => Promise<{ basis: string; person: { id: string } }>,
  post: (address: string, data: object) => Promise<unknown>,
  selection: string,
): Promise<void> {
  const [{ person }, { basis }] = [await get('/api/v1/me'), await get(`${selection}/decision-basis`)];
  await post(`${selection}/decisions`, {
    candidate: null,
    why: 'The trial order came late, and nobody called.',
    doubts: [],
    deciders: [person.id],
    basis,
  });
}

/** Goes to a page and waits until what it fetches is there. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('[class*="skeleton"], [aria-busy="true"]') === null,
  );
  await page.evaluate(() => document.fonts.ready);
}

/** Opens a sample by the API; the request's cookies are then those of its visitor. */
export async function openSample(request: APIRequestContext, language = 'en'): Promise<string> {
  const answer = await request.post('/api/v1/sample', { data: { language } });
  if (answer.status() !== 201) throw new Error(`opening a sample answered ${answer.status()}`);
  const { organisation }: { organisation: { id: string } } = await answer.json();
  return organisation.id;
}

/** The screens of the product: `frame path`, read from their list. */
export function screensOfProduct(): readonly string[] {
  const file = path.resolve(import.meta.dirname, '../../apps/web/screens.tsx');
  return [...readFileSync(file, 'utf8').matchAll(/frame: '(\w+)',\s*path: '([^']*)'/g)].map(
    ([, frame, place]) => `${frame} ${place}`,
  );
}

/** A change that is being written: the same text and terms with another split. */
function draftAfter(version: {
  text: object;
  terms: { starts: string; payout: { minimum: string } };
}): object {
  return {
    ...version.text,
    starts: version.terms.starts,
    ends: '',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    base: 'net',
    split: { haiphong: '65', utrecht: '35' },
    minimum: version.terms.payout.minimum,
    dueDays: '30',
    refundDays: '90',
  };
}
