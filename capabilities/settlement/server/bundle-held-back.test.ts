/** Bundles of an alliance in which one side holds fields and rows of its events back from the other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashJson } from '#kernel/canonical-json.ts';
import { agree, openAlliance } from '../../../test/test-alliance.ts';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { verifyBundle } from '../core/verify-bundle.ts';

let program: TestProgram;

beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

const policy = {
  sale: { withheld: ['customer'], only: { product: ['A'] }, months: null },
  cost: { only: {}, months: null },
};

const sale = (id: string, more: object) => ({
  id,
  at: '2026-03-05T10:00:00+01:00',
  amount: '121.00',
  currency: 'EUR',
  product: 'A',
  customer: 'Jansen',
  ...more,
});

/** An alliance whose side hard has pushed something and then holds customers and other products back. */
async function withPolicy(before: object[] | object = []) {
  const alliance = await openAlliance(program);
  const { path, hard } = alliance;
  await agree(alliance);
  await hard.post(`${path}/sales`, before);
  await hard.send('PUT', `${path}/sharing-policy`, policy);
  return alliance;
}

describe('a bundle of which something is held back', () => {
  async function closed() {
    const { path, soft, hard } = await withPolicy(sale('before', { tax: '21.00' }));
    await hard.post(`${path}/sales`, [
      sale('after', { tax: '21.00' }),
      sale('unlisted', { tax: '21.00', product: 'B' }),
    ]);
    const { hash } = (await soft.post(`${path}/statements`, { period: '2026-03' })).body;
    for (const side of [soft, hard]) await side.post(`${path}/statements/2026-03/approval`, { hash });
    const bundleOf = async (side: Client) =>
      JSON.parse((await side.get(`${path}/statements/2026-03/bundle`)).text);
    return { hash, theirs: await bundleOf(soft), own: await bundleOf(hard) };
  }

  it('is whole for its own side, and for the other one incomplete with the same signed hash', async () => {
    const { hash, theirs, own } = await closed();
    expect(verifyBundle(own)).toMatchObject({
      ok: true,
      value: { holds: true, incomplete: false, statements: [{ hash, state: 'agreed' }] },
    });
    expect(verifyBundle(theirs)).toMatchObject({
      ok: true,
      value: { holds: false, incomplete: true, statements: [{ hash, state: 'agreed', heldBack: 3 }] },
    });
    expect(own).not.toHaveProperty('withheld');
    expect(theirs.events.map(({ tax }: { tax: string }) => tax)).toEqual(['21.00', '21.00', '21.00']);
  });

  it('binds what is held back by salted hashes, which fit what the other side can open', async () => {
    const { theirs, own } = await closed();
    const hashes = new Map(theirs.withheld.map((it: { event: string; hash: string }) => [it.event, it.hash]));
    expect([...hashes.keys()]).toEqual(['after', 'before', 'unlisted']);
    for (const event of own.events) {
      // Without a salt a hash would tell the value to whoever tries names: pushed before, it has none.
      expect(hashes.get(event.id)).toBe(event.id === 'before' ? null : hashJson(event));
      expect(event.salt ?? '').toMatch(event.id === 'before' ? /^$/ : /^[\w-]{22}$/);
    }
    const opened = { ...theirs, events: own.events, withheld: [] };
    expect(verifyBundle(opened)).toMatchObject({ ok: true, value: { holds: true } });
  });
});

describe('the table of a statement', () => {
  it('says in words what the other side holds back', async () => {
    const { path, soft, hard } = await withPolicy();
    await hard.post(`${path}/sales`, sale('x', { tax: '21.00' }));
    const rowFor = async (client: Client) => {
      const { text } = await client.get(`${path}/statements/2026-03/csv?language=nl`);
      return text.split('\r\n').find((line) => line.includes(',x,')) ?? '';
    };
    expect(await rowFor(soft)).toMatch(/,hard,A,,achtergehouden,EUR,/);
    expect(await rowFor(hard)).toMatch(/,hard,A,,Jansen,EUR,/);
  });
});
