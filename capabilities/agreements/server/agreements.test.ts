import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashJson } from '#kernel/canonical-json.ts';
import { isSignature } from '#kernel/ed25519.ts';
import { agree, beginAlliance, draft, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { typedTerms } from '../core/test-drafts.ts';

let program: TestProgram;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
});
afterAll(() => program.close());

const propose = (alliance: TestAlliance, by: Client, change: object = {}) =>
  by.post(`${alliance.path}/agreement/versions`, { ...draft, ...change });
const sign = (alliance: TestAlliance, by: Client, version: number, hash: string) =>
  by.post(`${alliance.path}/agreement/versions/${version}/signature`, { hash });
const withdraw = (alliance: TestAlliance, by: Client, version: number, reason = '') =>
  by.post(`${alliance.path}/agreement/versions/${version}/withdrawal`, { reason });

describe('a draft', () => {
  it('is kept as typed, complete or not, and seen by its own side only', async () => {
    const alliance = await openAlliance(program);
    const path = `${alliance.path}/agreement/draft`;
    const half = { ...draft, split: { soft: '3o', hard: '' }, starts: 'soon' };
    expect((await alliance.soft.send('PUT', path, half)).status).toBe(200);
    const own = await alliance.soft.get(`${alliance.path}/agreement`);
    expect(own.body).toMatchObject({
      versions: [],
      draft: { form: half, savedBy: 'Person of Utrecht Software' },
    });
    const partners = await alliance.hard.get(`${alliance.path}/agreement`);
    expect(partners.body).toEqual({ versions: [], draft: null });
    expect((await alliance.soft.send('PUT', path, draft)).status).toBe(200);
    expect((await alliance.soft.send('DELETE', path)).status).toBe(200);
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.draft).toBeNull();
  });

  it('can be written before the partner has joined, by members but not by viewers', async () => {
    const soft = await program.newcomer();
    const { path } = await beginAlliance(soft);
    expect((await soft.send('PUT', `${path}/agreement/draft`, draft)).status).toBe(200);
    const member = await colleague(program, soft, 'member');
    expect((await member.send('PUT', `${path}/agreement/draft`, draft)).status).toBe(200);
    const viewer = await colleague(program, soft, 'viewer');
    expect((await viewer.send('PUT', `${path}/agreement/draft`, draft)).body.code).toBe('role_too_weak');
    expect((await soft.post(`${path}/agreement/versions`, draft)).body.code).toBe('partner_has_not_joined');
  });

  it('is not lost to another that was saved meanwhile, unless its writer wants that', async () => {
    const { soft, path } = await openAlliance(program);
    const save = (title: string, since?: string | null) =>
      soft.send('PUT', `${path}/agreement/draft`, {
        ...draft,
        title,
        ...(since === undefined ? {} : { since }),
      });
    const first = await save('First', null);
    expect(first.status).toBe(200);
    const { savedAt } = first.body;
    const refused = await save('In another tab', null);
    expect(refused).toMatchObject({ status: 412, body: { code: 'draft_saved_since' } });
    expect(refused.body.detail).toContain('Person of Utrecht Software');
    const both = await Promise.all([save('Second', savedAt), save('At once', savedAt)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await save('Mine', savedAt)).status).toBe(412);
    expect((await save('Mine')).status).toBe(200);
    const { form } = (await soft.get(`${path}/agreement`)).body.draft;
    expect(form).toEqual({ ...draft, title: 'Mine' });
  });

  it('refuses what cannot be kept, with its place', async () => {
    const { soft, path } = await openAlliance(program);
    const reply = await soft.send('PUT', `${path}/agreement/draft`, { ...draft, scope: 'a\u0000b' });
    expect(reply).toMatchObject({ status: 400, body: { code: 'text_cannot_be_hashed', path: 'body.scope' } });
  });
});

describe('proposing', () => {
  it('shows both sides the same version, with the hash of text and terms, and empties the draft', async () => {
    const alliance = await openAlliance(program);
    await alliance.soft.send('PUT', `${alliance.path}/agreement/draft`, draft);
    const proposed = await propose(alliance, alliance.soft);
    expect(proposed).toMatchObject({ status: 201, body: { version: 1 } });
    const [soft, hard] = await Promise.all([
      alliance.soft.get(`${alliance.path}/agreement`),
      alliance.hard.get(`${alliance.path}/agreement`),
    ]);
    expect(soft.body).toEqual(hard.body);
    const [version] = hard.body.versions;
    expect(version).toMatchObject({
      version: 1,
      state: 'proposed',
      hash: proposed.body.hash,
      proposedBy: { party: 'soft', name: 'Person of Utrecht Software' },
      signatures: [],
      withdrawal: null,
      inForceSince: null,
    });
    expect(version.terms).toEqual(typedTerms);
    expect(hashJson({ text: version.text, terms: version.terms })).toBe(version.hash);
  });

  it('keeps the other clauses word for word, in the draft and under the hash', async () => {
    const alliance = await openAlliance(program);
    const clauses = { duties: 'Giao hàng trong 5 ngày.', disputes: '先协商。' };
    const path = `${alliance.path}/agreement/draft`;
    await alliance.soft.send('PUT', path, { ...draft, clauses });
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.draft.form.clauses).toEqual(clauses);
    const unknown = await alliance.soft.send('PUT', path, { ...draft, clauses: { weather: 'sunny' } });
    expect(unknown.status).toBe(400);
    await propose(alliance, alliance.soft, { clauses: { ...clauses, exit: ' ' } });
    const [version] = (await alliance.hard.get(`${alliance.path}/agreement`)).body.versions;
    expect(version.text.clauses).toEqual(clauses);
    expect(hashJson({ text: version.text, terms: version.terms })).toBe(version.hash);
  });

  it.each([
    ['0.99 in all', { split: { soft: '0.29', hard: '0.70' } }, 'percents_look_like_fractions', 'body.split'],
    ['99 in all', { split: { soft: '29', hard: '70' } }, 'percents_do_not_sum', 'body.split'],
    ['a negative share', { split: { soft: '-30', hard: '130' } }, 'percent_negative', 'body.split.soft'],
    ['a share missing', { split: { soft: '100' } }, 'percent_missing', 'body.split.hard'],
    ['a stranger’s share', { split: { soft: '30', hard: '70', x: '0' } }, 'party_unknown', 'body.split.x'],
    ['a day that does not exist', { starts: '2026-02-30' }, 'date_not_valid', 'body.starts'],
  ])('refuses %s with its place, and keeps nothing', async (_, change, code, path) => {
    const alliance = await openAlliance(program);
    const reply = await propose(alliance, alliance.soft, change);
    expect(reply).toMatchObject({ status: 400, body: { code: 'agreement_not_valid' } });
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ code, path }));
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.versions).toEqual([]);
  });

  it('names every fault at once, in the reader’s language', async () => {
    const { soft, path } = await openAlliance(program);
    const reply = await soft.post(
      `${path}/agreement/versions`,
      { ...draft, title: '', split: { soft: '30', hard: '69.99' }, minimum: '1.234' },
      { 'accept-language': 'vi' },
    );
    expect(reply.body.errors.map((fault: { path: string }) => fault.path)).toEqual([
      'body.title',
      'body.split',
      'body.minimum',
    ]);
    expect(reply.body.errors[1].detail).toBe(
      'Các tỷ lệ cộng lại là 99,99 phần trăm; phải đúng bằng 100. Còn thiếu 0,01.',
    );
  });

  it('takes a whole terms file, and refuses one with every fault at its place, in the reader’s language', async () => {
    const alliance = await openAlliance(program);
    const terms = {
      terms: 1,
      parties: ['soft', 'hard'],
      currency: 'EUR',
      timeZone: 'Europe/Amsterdam',
      period: 'quarter',
      starts: '2026-01-01',
      base: 'net',
      shares: [
        { when: { region: ['VN'] }, fee: { to: 'soft', amount: '25.00' }, rest: { hard: '1' } },
        { split: { soft: '0.30', hard: '0.70' } },
      ],
      costs: [
        { category: '*', split: { soft: '0.5', hard: '0.5' }, cap: { amount: '100.00', per: 'period' } },
      ],
      payout: { minimum: '50.00', dueIn: 'P1M' },
    };
    const path = `${alliance.path}/agreement/draft`;
    const half = JSON.stringify(terms).slice(0, 90);
    expect((await alliance.soft.send('PUT', path, { ...draft, termsFile: half })).status).toBe(200);
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.draft.form.termsFile).toBe(half);
    const faulty = JSON.stringify({ ...terms, base: 'nett', shares: [{ split: { soft: '0.3' } }] });
    const reply = await alliance.soft.post(
      `${alliance.path}/agreement/versions`,
      { ...draft, termsFile: faulty },
      { 'accept-language': 'vi' },
    );
    expect(reply).toMatchObject({ status: 400, body: { code: 'agreement_not_valid' } });
    const [base, split] = reply.body.errors;
    expect(base).toMatchObject({ path: 'body.termsFile.base', code: 'not_one_of_the_choices' });
    expect(base.detail).toContain('gross, net, profit');
    expect(split).toMatchObject({ path: 'body.termsFile.shares[0].split', code: 'rates_do_not_sum_to_one' });
    expect(split.detail).not.toContain('The rates');
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.versions).toEqual([]);
    const proposed = await propose(alliance, alliance.soft, { termsFile: JSON.stringify(terms) });
    expect(proposed.status).toBe(201);
    const [version] = (await alliance.hard.get(`${alliance.path}/agreement`)).body.versions;
    expect(version.terms).toEqual(terms);
    expect(hashJson({ text: version.text, terms: version.terms })).toBe(version.hash);
    const tooMuch = { ...draft, termsFile: ' '.repeat(200_001) };
    expect((await alliance.soft.send('PUT', path, tooMuch)).status).toBe(400);
  });

  it('refuses a second proposal beside an open one, also when both sides propose at once', async () => {
    const alliance = await openAlliance(program);
    const replies = await Promise.all([propose(alliance, alliance.soft), propose(alliance, alliance.hard)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(replies.find(({ status }) => status === 412)?.body.code).toBe('proposal_already_open');
  });

  it('is for managers, and happens once when repeated', async () => {
    const alliance = await openAlliance(program);
    const member = await colleague(program, alliance.soft, 'member');
    expect((await propose(alliance, member)).body.code).toBe('role_too_weak');
    const key = { 'idempotency-key': randomUUID() };
    const path = `${alliance.path}/agreement/versions`;
    const first = await alliance.soft.post(path, draft, key);
    expect((await alliance.soft.post(path, draft, key)).body).toEqual(first.body);
    expect((await alliance.soft.get(`${alliance.path}/agreement`)).body.versions).toHaveLength(1);
  });
});

describe('approving', () => {
  it('by both sides puts the version in force, with signatures anybody can check, and the alliance runs', async () => {
    const alliance = await openAlliance(program);
    const { version, hash } = (await propose(alliance, alliance.soft)).body;
    expect((await sign(alliance, alliance.hard, version, hash)).body.state).toBe('signed_by_one_side');
    const half = await alliance.soft.get(`${alliance.path}/agreement`);
    expect(half.body.versions[0]).toMatchObject({ state: 'signed_by_one_side', inForceSince: null });
    expect((await alliance.soft.get(alliance.path)).body.alliance.stage).toBe('agreeing');
    expect((await sign(alliance, alliance.soft, version, hash)).body.state).toBe('in_force');
    const whole = (await alliance.hard.get(`${alliance.path}/agreement`)).body.versions[0];
    expect(whole.state).toBe('in_force');
    expect(whole.inForceSince).not.toBeNull();
    expect(whole.signatures.map((one: { party: string }) => one.party)).toEqual(['hard', 'soft']);
    for (const { publicKey, signature } of whole.signatures)
      expect(isSignature(hash, publicKey, signature)).toBe(true);
    expect((await alliance.soft.get(alliance.path)).body.alliance.stage).toBe('running');
  });

  it('of a later version supersedes the one before', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    expect((await propose(alliance, alliance.hard)).body.code).toBe('nothing_changed');
    const second = await agree(alliance, { split: { soft: '35', hard: '65' } });
    expect(second).toBe(2);
    const { versions } = (await alliance.soft.get(`${alliance.path}/agreement`)).body;
    expect(versions.map((one: { version: number; state: string }) => [one.version, one.state])).toEqual([
      [2, 'in_force'],
      [1, 'superseded'],
    ]);
    const { hash } = versions[1];
    expect((await sign(alliance, alliance.soft, 1, hash)).body.code).toBe('version_superseded');
    expect((await withdraw(alliance, alliance.soft, 1)).body.code).toBe('version_superseded');
    expect((await withdraw(alliance, alliance.soft, 2)).body.code).toBe('version_already_in_force');
    expect((await sign(alliance, alliance.soft, 2, versions[0].hash)).body.code).toBe(
      'version_already_in_force',
    );
  });

  it('is refused to both sides while a worked example does not hold, and signs those that do', async () => {
    const alliance = await openAlliance(program);
    const march = (amount: string) => ({
      name: 'A sale in March',
      period: '2026-03',
      facts: [{ kind: 'sale', day: '2026-03-05', amount, tax: '', costOfGoods: '', by: 'hard', of: '' }],
      expected: { soft: { entitled: '30', closing: '30' }, hard: { entitled: '70', closing: '-30' } },
    });
    const wrong = (await propose(alliance, alliance.soft, { examples: [march('100'), march('110')] })).body;
    for (const side of [alliance.soft, alliance.hard])
      expect((await sign(alliance, side, wrong.version, wrong.hash)).body).toMatchObject({
        code: 'example_does_not_hold',
        detail: expect.stringMatching(/“A sale in March”.*soft is expected to be 30.00.*33.00/),
      });
    expect((await withdraw(alliance, alliance.soft, wrong.version)).status).toBe(201);
    const late = { ...march('100'), facts: [{ ...march('100').facts[0], day: '2025-03-05' }] };
    const outside = (await propose(alliance, alliance.soft, { examples: [late] })).body;
    expect((await sign(alliance, alliance.soft, outside.version, outside.hash)).body.code).toBe(
      'example_cannot_be_settled',
    );
    expect((await withdraw(alliance, alliance.hard, outside.version)).status).toBe(201);
    const version = await agree(alliance, { examples: [march('100')] });
    const [shown] = (await alliance.hard.get(`${alliance.path}/agreement`)).body.versions;
    expect(shown).toMatchObject({ version, state: 'in_force', examples: [{ name: 'A sale in March' }] });
    const { text, terms, examples } = shown;
    expect(hashJson({ text, terms, examples })).toBe(shown.hash);
  });

  it('refuses another text’s hash, a second signature, an unknown version, a weak role', async () => {
    const alliance = await openAlliance(program);
    const { version, hash } = (await propose(alliance, alliance.soft)).body;
    const other = `sha256:${'0'.repeat(64)}`;
    expect((await sign(alliance, alliance.hard, version, other)).body).toMatchObject({
      code: 'hash_of_another_text',
    });
    expect((await sign(alliance, alliance.hard, 7, hash)).body.code).toBe('version_not_found');
    expect(
      (await sign(alliance, await colleague(program, alliance.hard, 'member'), version, hash)).body.code,
    ).toBe('role_too_weak');
    const replies = await Promise.all([1, 2].map(() => sign(alliance, alliance.hard, version, hash)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('already_signed');
  });
});

describe('withdrawing', () => {
  it('ends a proposal from either side with the reason; then another can be proposed', async () => {
    const alliance = await openAlliance(program);
    const first = (await propose(alliance, alliance.soft)).body;
    await sign(alliance, alliance.soft, 1, first.hash);
    expect((await withdraw(alliance, alliance.hard, 1, 'Seventy is too little.')).status).toBe(201);
    const [version] = (await alliance.soft.get(`${alliance.path}/agreement`)).body.versions;
    expect(version).toMatchObject({
      state: 'withdrawn',
      withdrawal: { party: 'hard', reason: 'Seventy is too little.' },
    });
    expect((await withdraw(alliance, alliance.soft, 1)).body.code).toBe('version_withdrawn');
    expect((await sign(alliance, alliance.hard, 1, first.hash)).body.code).toBe('version_withdrawn');
    expect((await propose(alliance, alliance.soft)).body.version).toBe(2);
    expect((await withdraw(alliance, await colleague(program, alliance.hard, 'member'), 2)).body.code).toBe(
      'role_too_weak',
    );
    expect((await withdraw(alliance, alliance.hard, 9)).body.code).toBe('version_not_found');
  });
});

describe('a stranger', () => {
  it('finds no agreement, whatever the request', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const path = `${alliance.path}/agreement`;
    const replies = await Promise.all([
      stranger.get(path),
      stranger.send('PUT', `${path}/draft`, draft),
      stranger.send('DELETE', `${path}/draft`),
      propose(alliance, stranger),
      sign(alliance, stranger, 1, 'x'),
      withdraw(alliance, stranger, 1),
      stranger.get(`${path}/versions/1/terms`),
    ]);
    for (const reply of replies)
      expect(reply).toMatchObject({ status: 404, body: { code: 'alliance_not_found' } });
  });
});

describe('the document', () => {
  it('is a PDF in the reader’s language for either side, and nothing to a stranger', async () => {
    const alliance = await openAlliance(program);
    await propose(alliance, alliance.soft);
    const path = `${alliance.path}/agreement/versions/1/pdf`;
    for (const language of ['en', 'vi', 'zh-CN', 'nl']) {
      const [ours, theirs] = [
        await alliance.soft.get(`${path}?language=${language}`),
        await alliance.hard.get(`${path}?language=${language}`),
      ];
      expect(ours).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
      expect(ours.text.startsWith('%PDF')).toBe(true);
      expect(ours.text).toBe(theirs.text);
    }
    const missing = await alliance.soft.get(`${alliance.path}/agreement/versions/2/pdf`);
    expect(missing.body.code).toBe('version_not_found');
    expect((await stranger.get(path)).body.code).toBe('alliance_not_found');
  });
});

describe('the terms file', () => {
  it('is a terms.json by name and content', async () => {
    const alliance = await openAlliance(program);
    await propose(alliance, alliance.soft);
    const file = await alliance.hard.get(`${alliance.path}/agreement/versions/1/terms`);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toContain('.json');
    expect(JSON.parse(file.text)).toMatchObject({ terms: 1, shares: [{ split: { soft: '0.30' } }] });
    const unknown = await alliance.hard.get(`${alliance.path}/agreement/versions/2/terms`);
    expect(unknown.body.code).toBe('version_not_found');
    expect((await alliance.hard.get(`${alliance.path}/agreement/versions/x/terms`)).status).toBe(404);
  });
});

describe('the database itself', () => {
  it('keeps versions and signatures as they are, and lets a side sign only for itself', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const { organisation } = alliance.soft;
    const as = (sql: string, values: string[]) =>
      program.services.database.asOrganisation(organisation, (tx) => tx.execute(sql, values));
    for (const table of ['agreement', 'agreement_version', 'agreement_signature', 'agreement_withdrawal']) {
      await expect(as(`delete from ${table} where alliance_id = $1`, [alliance.id])).rejects.toThrow(
        /permission denied/,
      );
      await expect(
        as(`update ${table} set alliance_id = alliance_id where alliance_id = $1`, [alliance.id]),
      ).rejects.toThrow(/permission denied/);
    }
    const copied = `insert into agreement_withdrawal (alliance_id, agreement_id, version, organisation_id, person_id,
        reason, withdrawn_at)
      select alliance_id, agreement_id, version, $2, person_id, '', now() from agreement_signature
       where alliance_id = $1 limit 1`;
    await expect(as(copied, [alliance.id, alliance.hard.organisation])).rejects.toThrow(/row-level security/);
  });
});
