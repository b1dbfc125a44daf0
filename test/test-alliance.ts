/** For tests: two companies in one alliance, and an agreement in force between them, made as clients make them. */
import type { Client, TestProgram } from './test-program.ts';

export interface TestAlliance {
  readonly id: string;
  /** `/api/v1/alliances/…` of this alliance. */
  readonly path: string;
  /** The side `soft`, which began it. */
  readonly soft: Client;
  /** The side `hard`, which was invited. */
  readonly hard: Client;
}

/** An alliance begun by a newcomer, still with one side. */
export async function beginAlliance(
  soft: Client,
  wish: { name?: string; party?: string } = {},
): Promise<{ readonly id: string; readonly path: string }> {
  const begun = await soft.post('/api/v1/alliances', {
    name: wish.name ?? 'Sensors for greenhouses',
    goal: 'Sell sensors with software to growers in Brabant.',
    party: wish.party ?? 'soft',
    accountablePerson: soft.person,
  });
  if (begun.status !== 201) throw new Error(`beginning an alliance answered ${begun.status}: ${begun.text}`);
  const id: string = begun.body.alliance.id;
  return { id, path: `/api/v1/alliances/${id}` };
}

/** The secret part of an invitation's link, for another person to open. */
export async function inviteTo(path: string, from: Client, email: string): Promise<string> {
  const invited = await from.post(`${path}/invitations`, { email, organisationName: 'The invited company' });
  if (invited.status !== 201) throw new Error(`inviting answered ${invited.status}: ${invited.text}`);
  const link: string = invited.body.invitation.link;
  return link.split('/').at(-1) ?? '';
}

/** Two newcomers in an alliance, as `soft` and `hard`. */
export async function openAlliance(program: TestProgram): Promise<TestAlliance> {
  const soft = await program.newcomer('Utrecht Software');
  const hard = await program.newcomer('Suzhou Hardware');
  const { id, path } = await beginAlliance(soft);
  const token = await inviteTo(path, soft, hard.email);
  const joined = await hard.post(`/api/v1/partner-invitations/${token}/acceptance`, {
    party: 'hard',
    organisation: hard.organisation,
  });
  if (joined.status !== 201) throw new Error(`joining answered ${joined.status}: ${joined.text}`);
  return { id, path, soft, hard };
}

/** A draft that can be proposed: 30/70 on net, from January 2026. */
export const draft = {
  title: 'Sensors for greenhouses',
  scope: 'Selling sensors with software to growers in Brabant.',
  notice: 'Either side, by the end of a month, with three months’ notice.',
  starts: '2026-01-01',
  ends: '',
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  base: 'net',
  split: { soft: '30', hard: '70' },
  minimum: '50',
  dueDays: '30',
  refundDays: '90',
};

/** Proposes and signs for both sides; answers with the version's number. */
export async function agree(
  alliance: TestAlliance,
  changes: Partial<typeof draft> & { readonly examples?: readonly object[] } = {},
): Promise<number> {
  const { path, soft, hard } = alliance;
  const proposed = await soft.post(`${path}/agreement/versions`, { ...draft, ...changes });
  if (proposed.status !== 201) throw new Error(`proposing answered ${proposed.status}: ${proposed.text}`);
  const { version, hash } = proposed.body;
  for (const side of [soft, hard]) {
    const signed = await side.post(`${path}/agreement/versions/${version}/signature`, { hash });
    if (signed.status !== 201) throw new Error(`signing answered ${signed.status}: ${signed.text}`);
  }
  return version;
}

/** Shares events by a side, all of which are new. */
export async function push(alliance: TestAlliance, by: Client, events: readonly object[]): Promise<void> {
  const { status, body, text } = await by.post(`${alliance.path}/sales`, events);
  if (status !== 201 || body.accepted !== events.length)
    throw new Error(`sharing answered ${status}: ${text}`);
}
