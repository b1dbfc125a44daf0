/** For journeys of two companies in one alliance, each in a browser of its own: as partners, or with an agreement in force. */
import type { Browser, Page } from '@playwright/test';
import { expect, type RunningServer } from './journey.ts';
import { newcomer, startCompany } from './newcomer.ts';

export interface Side {
  readonly page: Page;
  readonly organisation: string;
  readonly company: string;
}

/** Sends as the person who is signed in in this browser. */
export async function send(
  side: Side,
  method: string,
  path: string,
  data: object,
): Promise<Record<string, unknown>> {
  const answer = await side.page.request.fetch(path, {
    method,
    data,
    headers: { 'entente-organisation': side.organisation },
  });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

async function side(page: Page, company: string, name: string): Promise<Side> {
  await startCompany(page, newcomer(company, name));
  return { page, company, organisation: new URL(page.url()).pathname.split('/')[2] ?? '' };
}

export const terms = {
  title: 'Sensors for greenhouses',
  scope: 'Selling sensors with software.',
  notice: '',
  starts: '2026-01-01',
  ends: '',
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  base: 'net',
  split: { soft: '30', hard: '70' },
  minimum: '0',
  dueDays: '30',
  refundDays: '',
};

/** An alliance of the two: that it can be made by hand is another journey. */
async function allied(soft: Side, hard: Side): Promise<string> {
  const me = await soft.page.request.get('/api/v1/me');
  const accountablePerson: string = (await me.json()).person.id;
  const partner = await hard.page.request.get('/api/v1/me');
  const begun = await soft.page.request.post('/api/v1/alliances', {
    data: { name: 'Sensors for greenhouses', goal: 'Sell together', party: 'soft', accountablePerson },
  });
  const alliance: string = (await begun.json()).alliance.id;
  const path = `/api/v1/alliances/${alliance}`;
  const invited = await soft.page.request.post(`${path}/invitations`, {
    data: { email: (await partner.json()).person.email, organisationName: hard.company },
  });
  const link: string = (await invited.json()).invitation.link;
  await send(hard, 'POST', `/api/v1/partner-invitations/${link.split('/').at(-1)}/acceptance`, {
    party: 'hard',
    organisation: hard.organisation,
  });
  return alliance;
}

/** Utrecht Software in the given page and Suzhou Hardware in another browser, without an agreement. */
export async function twoPartners(
  page: Page,
  browser: Browser,
  server: RunningServer,
): Promise<readonly [Side, Side, string]> {
  const other = await browser.newContext({ baseURL: server.address });
  const soft = await side(page, 'Utrecht Software', 'Eva de Vries');
  const hard = await side(await other.newPage(), 'Suzhou Hardware', 'Li Wei');
  return [soft, hard, await allied(soft, hard)];
}

/** The same two with an agreement in force. */
export async function twoCompanies(
  page: Page,
  browser: Browser,
  server: RunningServer,
): Promise<readonly [Side, Side, string]> {
  const [soft, hard, alliance] = await twoPartners(page, browser, server);
  const versions = `/api/v1/alliances/${alliance}/agreement/versions`;
  const { hash } = await send(soft, 'POST', versions, terms);
  for (const one of [soft, hard]) await send(one, 'POST', `${versions}/1/signature`, { hash });
  return [soft, hard, alliance];
}
