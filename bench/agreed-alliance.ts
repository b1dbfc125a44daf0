/** For measurements: two companies in an alliance with an agreement in force. */
import { draft } from '../test/test-alliance.ts';
import { type Answer, call, newcomer } from './bench-server.ts';

export interface AgreedAlliance {
  readonly alliance: string;
  /** What requests of the side `soft` carry. */
  readonly soft: Record<string, string>;
  /** Of the sides `soft` and `hard`. */
  readonly organisations: readonly [string, string];
}

export async function agreedAlliance(address: string, name = 'measured'): Promise<AgreedAlliance> {
  const [soft, hard] = [
    await newcomer(address, `soft-${name}@example.com`),
    await newcomer(address, `hard-${name}@example.com`),
  ];
  const post = (by: Record<string, string>, path: string, body: unknown): Promise<Answer> =>
    call(address, by, 'POST', `/api/v1${path}`, body);
  const me = await call(address, soft, 'GET', '/api/v1/me');
  const accountablePerson = me.text('person', 'id');
  const begun = await post(soft, '/alliances', {
    name: 'Measured',
    goal: 'To be measured',
    party: 'soft',
    accountablePerson,
  });
  const alliance = begun.text('alliance', 'id');
  const path = `/alliances/${alliance}`;
  const invited = await post(soft, `${path}/invitations`, {
    email: `hard-${name}@example.com`,
    organisationName: 'The other',
  });
  const token = invited.text('invitation', 'link').split('/').at(-1) ?? '';
  const partner = await call(address, hard, 'GET', '/api/v1/me');
  const organisation = partner.text('organisations', '0', 'id');
  await post(hard, `/partner-invitations/${token}/acceptance`, { party: 'hard', organisation });
  const proposed = await post(soft, `${path}/agreement/versions`, draft);
  const signature = `${path}/agreement/versions/${proposed.text('version')}/signature`;
  for (const side of [soft, hard]) await post(side, signature, { hash: proposed.text('hash') });
  return { soft, alliance, organisations: [me.text('organisations', '0', 'id'), organisation] };
}
