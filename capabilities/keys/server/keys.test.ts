import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordFinding } from '#capabilities/record/core/verify-record.ts';
import { verifyRecord } from '#capabilities/record/core/verify-record.ts';
import { isSignature, publicKeyOf, signText } from '#kernel/ed25519.ts';
import { withConnection } from '#platform/db/with-connection.ts';
import { agree, draft, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await openTestProgram();
});
afterAll(() => program.close());

/** As the owner of the tables, whom nothing is hidden from. */
const asOwner = (sql: string, values: readonly unknown[]) =>
  withConnection(program.ownerUrl, async (owner) => (await owner.query(sql, [...values])).rows);

const path = '/api/v1/signing-keys';

interface Holder {
  readonly publicKey: string;
  readonly sign: (text: string) => string;
}

function newHolder(): Holder {
  const secret = randomBytes(32);
  return { publicKey: publicKeyOf(secret), sign: (text) => signText(text, secret) };
}

async function challengeFor(client: Client, { publicKey }: Holder): Promise<string> {
  const asked = await client.post(`${path}/challenge`, { publicKey });
  if (asked.status !== 201) throw new Error(asked.text);
  return asked.body.challenge;
}

async function register(client: Client, holder: Holder) {
  const challenge = await challengeFor(client, holder);
  const { publicKey } = holder;
  return client.post(path, { publicKey, challenge, proof: holder.sign(challenge) });
}

const given = (holder: Holder, hash: string) => ({
  publicKey: holder.publicKey,
  signature: holder.sign(hash),
});

async function propose({ soft, path: alliance }: TestAlliance, changes: object = {}): Promise<string> {
  const proposed = await soft.post(`${alliance}/agreement/versions`, { ...draft, ...changes });
  if (proposed.status !== 201) throw new Error(proposed.text);
  return proposed.body.hash;
}

const signatures = (alliance: TestAlliance, version = 1) =>
  `${alliance.path}/agreement/versions/${version}/signature`;

async function recordOf({ path: alliance, hard }: TestAlliance): Promise<RecordFinding> {
  const text = (await hard.get(`${alliance}/record.jsonl`)).text;
  const found = verifyRecord(text, { isSignature, keys: new Map() });
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}

async function deedsOf({ path: alliance, hard }: TestAlliance) {
  const { body } = await hard.get(`${alliance}/record`);
  return body.entries.map(
    ({ action, party, subject }: { action: string; party: string; subject: object }) => ({
      action,
      party,
      subject,
    }),
  );
}

describe('bringing an own key', () => {
  it('is told to every alliance, retires the server’s key and erases its secret part', async () => {
    const [one, holder] = [await openAlliance(program), newHolder()];
    const { soft } = one;
    const two = await soft.post('/api/v1/alliances', {
      name: 'Another alliance',
      goal: 'Sell more',
      party: 'soft',
      accountablePerson: soft.person,
    });
    expect(two.status).toBe(201);
    const before = (await soft.get(path)).body.keys;
    expect(before).toMatchObject([{ keptBy: 'server', until: null, by: null }]);
    expect((await register(soft, holder)).status).toBe(201);
    const { keys } = (await soft.get(path)).body;
    expect(keys).toMatchObject([
      { publicKey: holder.publicKey, keptBy: 'organisation', until: null, endedBy: null },
      { publicKey: before[0].publicKey, keptBy: 'server' },
    ]);
    expect(keys[0].by).not.toBe(null);
    expect(keys[1].until).toBe(keys[0].since);
    const announced = {
      action: 'signing_key_announced',
      party: 'soft',
      subject: { publicKey: holder.publicKey, keptBy: 'organisation' },
    };
    expect((await deedsOf(one))[0]).toEqual(announced);
    const other = await soft.get(`/api/v1/alliances/${two.body.alliance.id}/record`);
    expect(other.body.entries[0]).toMatchObject(announced);
    const secrets = await asOwner(
      'select sealed_secret is null as gone from entente.signing_key where organisation_id = $1',
      [soft.organisation],
    );
    expect(secrets).toEqual([{ gone: true }, { gone: true }]);
  });

  it('needs a proof for this organisation, this key and this one time', async () => {
    const [holder, stranger] = [newHolder(), newHolder()];
    const mine = await program.newcomer('Mine');
    const theirs = await program.newcomer('Theirs');
    const { publicKey } = holder;
    const challenge = await challengeFor(mine, holder);
    expect(challenge).toContain(`:${mine.organisation}:${publicKey}:`);
    const proof = holder.sign(challenge);
    const send = (client: Client, wish: object) =>
      client.post(path, { publicKey, challenge, proof, ...wish }).then(({ body }) => body.code ?? 'accepted');
    // Another organisation takes my public key, with my proof: the challenge is not its own.
    expect(await send(theirs, {})).toBe('challenge_not_open');
    const theirChallenge = await challengeFor(theirs, holder);
    expect(await send(theirs, { challenge: theirChallenge })).toBe('proof_not_genuine');
    expect(await send(mine, { publicKey: stranger.publicKey })).toBe('challenge_not_open');
    expect(await send(mine, { proof: stranger.sign(challenge) })).toBe('proof_not_genuine');
    expect(await send(mine, { proof: holder.sign(`${challenge} `) })).toBe('proof_not_genuine');
    expect(await send(mine, {})).toBe('accepted');
    expect(await send(mine, {})).toBe('challenge_not_open');
    const again = await mine.post(`${path}/challenge`, { publicKey });
    expect(again.body.code).toBe('key_used_before');
  });

  it('asks anew with each challenge, for an hour', async () => {
    const [client, holder] = [await program.newcomer('Slow'), newHolder()];
    const { publicKey } = holder;
    const first = await challengeFor(client, holder);
    const second = await challengeFor(client, holder);
    expect(second).not.toBe(first);
    const old = await client.post(path, { publicKey, challenge: first, proof: holder.sign(first) });
    expect(old.body.code).toBe('challenge_not_open');
    await asOwner(
      `update entente.key_challenge set expires_at = expires_at - interval '61 minutes' where organisation_id = $1`,
      [client.organisation],
    );
    const late = await client.post(path, { publicKey, challenge: second, proof: holder.sign(second) });
    expect(late.body.code).toBe('challenge_not_open');
  });

  it('takes no text for a key that is none, or that passes for anybody’s', async () => {
    const client = await program.newcomer('Odd keys');
    for (const publicKey of ['', 'x', `AQ${'A'.repeat(41)}`, 'A'.repeat(43)])
      expect((await client.post(`${path}/challenge`, { publicKey })).body.code, publicKey).toBe(
        'key_not_usable',
      );
  });

  it('is an owner’s to do, and to undo', async () => {
    const owner = await program.newcomer('With a manager');
    const holder = newHolder();
    const manager = await colleague(program, owner, 'manager');
    const { publicKey } = holder;
    const body = { publicKey, challenge: 'x', proof: 'x' };
    expect((await manager.post(`${path}/challenge`, { publicKey })).status).toBe(403);
    expect((await manager.post(path, body)).status).toBe(403);
    expect((await manager.send('DELETE', `${path}/own`)).status).toBe(403);
    expect((await manager.get(path)).status).toBe(200);
  });
});

describe('signing with an own key', () => {
  it('is left to its holder: the server signs nothing, and takes what the key made', async () => {
    const [alliance, holder] = [await openAlliance(program), newHolder()];
    const { soft, hard } = alliance;
    await register(soft, holder);
    const hash = await propose(alliance);
    const sign = (client: Client, signature?: object) =>
      client.post(signatures(alliance), { hash, ...(signature === undefined ? {} : { signature }) });
    expect((await sign(soft)).body.code).toBe('signature_needed');
    expect((await sign(soft, given(newHolder(), hash))).body.code).toBe('signature_of_another_key');
    const ofAnother = given(holder, `sha256:${'0'.repeat(64)}`);
    expect((await sign(soft, ofAnother)).body.code).toBe('signature_not_genuine');
    expect((await sign(soft, given(holder, hash))).status).toBe(201);
    expect((await sign(hard)).status).toBe(201);
    const { versions } = (await soft.get(`${alliance.path}/agreement`)).body;
    const ours = versions[0].signatures.find(({ party }: { party: string }) => party === 'soft');
    expect(ours.publicKey).toBe(holder.publicKey);
    expect(
      versions[0].signatures.map(({ party, keptBy }: { party: string; keptBy: string }) => [party, keptBy]),
    ).toEqual([
      ['soft', 'organisation'],
      ['hard', 'server'],
    ]);
    expect(isSignature(hash, ours.publicKey, ours.signature)).toBe(true);
    expect((await sign(soft, given(holder, hash))).body.code).toBe('version_already_in_force');
    const record = await recordOf(alliance);
    expect(record).toMatchObject({ state: 'holds', fault: null });
  });

  it('countersigns the record by the hash that its holder saw, and refuses another alliance’s', async () => {
    const [one, two] = [await openAlliance(program), await openAlliance(program)];
    const holder = newHolder();
    await register(one.soft, holder);
    const head = (await one.soft.get(`${one.path}/record`)).body.head;
    const foreign = (await two.soft.get(`${two.path}/record`)).body.head;
    const send = (body: object) => one.soft.post(`${one.path}/record/countersignature`, body);
    expect((await send(head)).body.code).toBe('signature_needed');
    expect((await send({ ...head, signature: given(holder, foreign.hash) })).body.code).toBe(
      'signature_not_genuine',
    );
    expect((await send({ ...foreign, signature: given(holder, foreign.hash) })).body.code).toBe(
      'record_is_another',
    );
    expect((await send({ ...head, signature: given(holder, head.hash) })).status).toBe(201);
    expect(await recordOf(one)).toMatchObject({ state: 'holds', fault: null });
  });

  it('leaves a server’s side no other key to send', async () => {
    const alliance = await openAlliance(program);
    const hash = await propose(alliance);
    const signature = given(newHolder(), hash);
    expect((await alliance.soft.post(signatures(alliance), { hash, signature })).body.code).toBe(
      'signature_of_another_key',
    );
  });
});

describe('a key that changes while somebody signs', () => {
  it('leaves either the old key’s signature or a refusal, and one chain', async () => {
    const [alliance, holder] = [await openAlliance(program), newHolder()];
    const { soft, hard } = alliance;
    const hash = await propose(alliance);
    const challenge = await challengeFor(soft, holder);
    const twin = await program.twin();
    const { publicKey } = holder;
    const [changed, signed, other, ...seen] = await Promise.all([
      soft.post(path, { publicKey, challenge, proof: holder.sign(challenge) }),
      soft.through(twin).post(signatures(alliance), { hash }),
      hard.through(twin).post(signatures(alliance), { hash }),
      ...Array.from({ length: 4 }, async () => {
        const { head } = (await soft.get(`${alliance.path}/record`)).body;
        return soft.through(twin).post(`${alliance.path}/record/countersignature`, head);
      }),
    ]);
    expect([changed.status, other.status]).toEqual([201, 201]);
    for (const answer of [signed, ...seen])
      expect(answer.status === 201 || answer.body.code === 'signature_needed', answer.text).toBe(true);
    expect(await recordOf(alliance)).toMatchObject({ state: 'holds', fault: null });
    expect(
      (await deedsOf(alliance)).filter(({ subject }: { subject: object }) => 'keptBy' in subject).length,
    ).toBeGreaterThan(1);
  });

  it('changes once where two owners change it at the same moment', async () => {
    const alliance = await openAlliance(program);
    const { soft } = alliance;
    const holder = newHolder();
    const challenge = await challengeFor(soft, holder);
    const { publicKey } = holder;
    const body = { publicKey, challenge, proof: holder.sign(challenge) };
    const twin = await program.twin();
    const answers = await Promise.all([soft.post(path, body), soft.through(twin).post(path, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await soft.get(path)).body.keys).toHaveLength(2);
  });
});

describe('going back to the server’s key', () => {
  it('makes a new one, is told, and leaves old signatures as they are', async () => {
    const [alliance, holder] = [await openAlliance(program), newHolder()];
    const { soft, hard } = alliance;
    await agree(alliance);
    await register(soft, holder);
    const second = await propose(alliance, { notice: 'By mail.' });
    await soft.post(signatures(alliance, 2), { hash: second, signature: given(holder, second) });
    expect((await soft.send('DELETE', `${path}/own`)).status).toBe(200);
    expect((await soft.send('DELETE', `${path}/own`)).body.code).toBe('server_signs_already');
    await hard.post(signatures(alliance, 2), { hash: second });
    const third = await propose(alliance, { notice: 'By letter.' });
    expect((await soft.post(signatures(alliance, 3), { hash: third })).status).toBe(201);
    expect(
      (await soft.post(signatures(alliance, 3), { hash: third, signature: given(holder, third) })).body.code,
    ).toBe('already_signed');
    const { keys } = (await soft.get(path)).body;
    expect(
      keys.map(({ keptBy, until }: { keptBy: string; until: string | null }) => [keptBy, until === null]),
    ).toEqual([
      ['server', true],
      ['organisation', false],
      ['server', false],
    ]);
    expect(new Set(keys.map(({ publicKey }: { publicKey: string }) => publicKey)).size).toBe(3);
    const { versions } = (await soft.get(`${alliance.path}/agreement`)).body;
    for (const { hash, signatures: made } of versions)
      for (const { publicKey, signature } of made) expect(isSignature(hash, publicKey, signature)).toBe(true);
    const told = (await deedsOf(alliance)).filter(
      ({ action, party }: { action: string; party: string }) =>
        action === 'signing_key_announced' && party === 'soft',
    );
    expect(told.map(({ subject }: { subject: { keptBy: string } }) => subject.keptBy)).toEqual([
      'server',
      'organisation',
      'server',
    ]);
    expect(await recordOf(alliance)).toMatchObject({ state: 'holds' });
  });

  it('shows a stranger no key', async () => {
    const [client, stranger, holder] = [
      await program.newcomer('A'),
      await program.newcomer('B'),
      newHolder(),
    ];
    await register(client, holder);
    expect(JSON.stringify((await stranger.get(path)).body)).not.toContain(holder.publicKey);
  });

  it('is done once, however often the request is sent', async () => {
    const [client, holder] = [await program.newcomer('Repeats'), newHolder()];
    await register(client, holder);
    const again = { 'idempotency-key': 'once' };
    for (let time = 0; time < 2; time += 1)
      expect((await client.send('DELETE', `${path}/own`, undefined, again)).status).toBe(200);
    expect((await client.get(path)).body.keys).toHaveLength(3);
  });
});

describe('the database', () => {
  it('takes no signature and no announcement by a key that is retired, another side’s, or not announced', async () => {
    const [alliance, holder] = [await openAlliance(program), newHolder()];
    const { soft, hard, id } = alliance;
    await agree(alliance);
    const before = (await soft.get(path)).body.keys[0];
    const theirs = (await hard.get(path)).body.keys[0];
    await register(soft, holder);
    const hash = await propose(alliance, { notice: 'By mail.' });
    const insert = (key: string, publicKey: string, held = true) =>
      program.services.database.asOrganisation(soft.organisation, async (tx) => {
        if (held) await tx.query('select hold_signing_key($1)', [soft.organisation]);
        await tx.execute(
          `insert into agreement_signature (alliance_id, agreement_id, version, organisation_id, person_id, hash, key_id,
             public_key, signature, signed_at)
           select alliance_id, agreement_id, 2, $2, $3, $4, $5, $6, 'x', now() from agreement where alliance_id = $1`,
          [id, soft.organisation, soft.person, hash, key, publicKey],
        );
      });
    const policy = /row-level security/;
    await expect(insert(before.id, before.publicKey)).rejects.toThrow(policy);
    await expect(insert(theirs.id, theirs.publicKey)).rejects.toThrow(policy);
    const [own] = (await soft.get(path)).body.keys;
    await expect(insert(own.id, own.publicKey, false)).rejects.toThrow(policy);
    await expect(insert(own.id, newHolder().publicKey)).rejects.toThrow(/signed_with_an_announced_key/);
    await insert(own.id, own.publicKey);
    const announce = (key: string, publicKey: string) =>
      program.services.database.asOrganisation(soft.organisation, async (tx) => {
        await tx.query('select hold_signing_key($1)', [soft.organisation]);
        await tx.execute(
          `insert into party_key (alliance_id, organisation_id, position, key_id, public_key, kept_by, announced_at)
           values ($1, $2, 9, $3, $4, 'server', now())`,
          [id, soft.organisation, key, publicKey],
        );
      });
    await expect(announce(before.id, newHolder().publicKey)).rejects.toThrow(policy);
    await expect(announce(own.id, theirs.publicKey)).rejects.toThrow(/key_of_one_side/);
  });
});
