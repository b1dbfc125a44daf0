import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSignature } from '#kernel/ed25519.ts';
import { agree, beginAlliance, openAlliance, type TestAlliance } from '../../../test/test-alliance.ts';
import { type Client, openTestProgram, type TestProgram } from '../../../test/test-program.ts';
import { type RecordFinding, verifyRecord } from '../core/verify-record.ts';

let program: TestProgram;
let stranger: Client;

beforeAll(async () => {
  program = await openTestProgram();
  stranger = await program.newcomer('Another Company');
});
afterAll(() => program.close());

async function exported({ path }: { path: string }, by: Client): Promise<string> {
  const answer = await by.get(`${path}/record.jsonl`);
  expect(answer.status).toBe(200);
  return answer.text;
}

function finding(text: string, seen?: string): RecordFinding {
  const found = verifyRecord(text, { isSignature, keys: new Map(), ...(seen === undefined ? {} : { seen }) });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

const actionsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).action ?? []);

const sale = (id: string, at: string) => ({ id, at, amount: '100.00', currency: 'EUR' });

/** An alliance that has been through everything that is recorded. */
async function lived(): Promise<TestAlliance> {
  const alliance = await openAlliance(program);
  const { path, soft, hard } = alliance;
  await soft.send('PATCH', path, { goal: 'Sell more of them.' });
  await agree(alliance);
  await hard.post(`${path}/sales`, [sale('s1', '2026-03-05T10:00:00Z'), sale('s2', '2026-03-06T10:00:00Z')]);
  const closed = await soft.post(`${path}/statements`, { period: '2026-03' });
  expect(closed.status).toBe(201);
  const { hash } = closed.body;
  const disputed = await hard.post(`${path}/statements/2026-03/disputes`, {
    position: 1,
    reason: 'Too little.',
  });
  const { id } = disputed.body.dispute;
  await soft.post(`${path}/disputes/${id}/answer`, { text: 'It is as agreed.' });
  await hard.post(`${path}/disputes/${id}/withdrawal`, { text: '' });
  for (const side of [soft, hard]) {
    expect(await side.post(`${path}/statements/2026-03/approval`, { hash })).toMatchObject({ status: 201 });
  }
  return alliance;
}

describe('the record', () => {
  it('tells of every deed in order, and its export holds for both sides', async () => {
    const alliance = await lived();
    const text = await exported(alliance, alliance.soft);
    expect(actionsOf(text)).toEqual([
      'alliance_began',
      'partner_invited',
      'party_joined',
      'alliance_changed',
      'agreement_proposed',
      'signing_key_announced',
      'agreement_signed',
      'signing_key_announced',
      'agreement_signed',
      'events_pushed',
      'period_closed',
      'statement_disputed',
      'dispute_answered',
      'dispute_withdrawn',
      'statement_approved',
      'record_countersigned',
      'statement_approved',
      'record_countersigned',
    ]);
    expect(finding(text)).toMatchObject({ state: 'holds', entries: 18, alliance: alliance.id });
    expect(await exported(alliance, alliance.hard)).toBe(text);
    // Ids only: a person can be erased and the chain still verifies.
    expect(text).not.toContain('@');
    expect(text).not.toContain('Utrecht Software');
  });

  it('is shown newest first, with who did it, page by page', async () => {
    const { path, soft } = await lived();
    const first = (await soft.get(`${path}/record?limit=10`)).body;
    expect(first.head).toMatchObject({ sequence: 18, hash: first.entries[0].hash });
    expect(first.entries[0]).toMatchObject({
      sequence: 18,
      party: 'hard',
      action: 'record_countersigned',
      signed: true,
    });
    expect(first.entries[0].person.name.length).toBeGreaterThan(0);
    expect(first.countersigned).toHaveLength(2);
    const rest = (await soft.get(`${path}/record?limit=10&before=${first.next}`)).body;
    expect(rest.entries.map((one: { sequence: number }) => one.sequence)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(rest.next).toBeNull();
  });

  it('says nothing of a deed that was refused', async () => {
    const alliance = await openAlliance(program);
    const before = await exported(alliance, alliance.soft);
    expect((await alliance.soft.post(`${alliance.path}/statements`, { period: '2026-03' })).status).not.toBe(
      201,
    );
    expect(await exported(alliance, alliance.soft)).toBe(before);
  });

  it('says a repeated push once, and one that changes nothing not at all', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const event = sale('r1', '2026-03-05T10:00:00Z');
    await alliance.hard.post(`${alliance.path}/sales`, event);
    const before = await exported(alliance, alliance.soft);
    await alliance.hard.post(`${alliance.path}/sales`, event);
    expect(await exported(alliance, alliance.soft)).toBe(before);
  });

  it('stays one chain when both sides act at the same moment', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const pushes = Array.from({ length: 12 }, (_, index) =>
      (index % 2 === 0 ? alliance.soft : alliance.hard).post(
        `${alliance.path}/sales`,
        sale(`c${index}`, '2026-03-05T10:00:00Z'),
      ),
    );
    const changes = [alliance.soft, alliance.hard].map((side, index) =>
      side.send('PATCH', alliance.path, { goal: `Goal ${index}` }),
    );
    for (const answer of await Promise.all([...pushes, ...changes])) expect(answer.status).toBeLessThan(300);
    expect(finding(await exported(alliance, alliance.soft))).toMatchObject({ state: 'holds', entries: 22 });
  });

  it('is for the sides alone', async () => {
    const { path } = await openAlliance(program);
    const body = { sequence: 1, hash: `sha256:${'0'.repeat(64)}` };
    for (const answer of [
      await stranger.get(`${path}/record`),
      await stranger.get(`${path}/record.jsonl`),
      await stranger.post(`${path}/record/countersignature`, body),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'alliance_not_found' } });
    }
  });

  it('can be read by a program with a key', async () => {
    const { path, soft } = await openAlliance(program);
    const made = await soft.post('/api/v1/keys', {
      name: 'test',
      scopes: ['settlement:read'],
      expiresInDays: 30,
    });
    const key = soft.with({ cookie: '', authorization: `Bearer ${made.body.text}` });
    expect(finding(await exported({ path }, key)).state).toBe('holds');
  });
});

describe('a countersignature', () => {
  it('is an entry signed over the head that was seen, after the key it is signed with', async () => {
    const alliance = await openAlliance(program);
    const { path, hard } = alliance;
    const { head } = (await hard.get(`${path}/record`)).body;
    const signed = await hard.post(`${path}/record/countersignature`, head);
    expect(signed).toMatchObject({ status: 201, body: { sequence: head.sequence + 2 } });
    const text = await exported(alliance, alliance.soft);
    expect(finding(text)).toMatchObject({ state: 'holds', signatures: [{ party: 'hard', count: 1 }] });
    const { countersigned } = (await hard.get(`${path}/record`)).body;
    expect(countersigned).toMatchObject([{ party: 'hard', sequence: head.sequence }]);
  });

  it('is refused over a hash that the entry does not have, or of an entry that is not there', async () => {
    const { path, soft } = await openAlliance(program);
    const { head } = (await soft.get(`${path}/record`)).body;
    for (const body of [
      { ...head, hash: `sha256:${'0'.repeat(64)}` },
      { ...head, sequence: 99 },
    ]) {
      expect(await soft.post(`${path}/record/countersignature`, body)).toMatchObject({
        status: 412,
        body: { code: 'record_is_another' },
      });
    }
  });

  it('needs a manager', async () => {
    const { path, soft } = await openAlliance(program);
    const { head } = (await soft.get(`${path}/record`)).body;
    const other = await program.newcomer();
    await program.services.database.asOrganisation(soft.organisation, (tx) =>
      tx.execute(
        `insert into membership (organisation_id, person_id, role, email, since) values ($1, $2, 'member', $3, now())`,
        [soft.organisation, other.person, other.email],
      ),
    );
    const weak = other.with({ 'entente-organisation': soft.organisation });
    expect(await weak.post(`${path}/record/countersignature`, head)).toMatchObject({
      status: 403,
      body: { code: 'role_too_weak' },
    });
  });
});

describe('what the database refuses', () => {
  const asSoft = ({ soft }: TestAlliance, sql: string, values: readonly (string | number | null)[]) =>
    program.services.database.asOrganisation(soft.organisation, (tx) => tx.execute(sql, values));

  it.each([
    ['a change', 'update record_entry set hash = hash where alliance_id = $1', /permission denied/],
    ['a removal', 'delete from record_entry where alliance_id = $1', /permission denied/],
    ['a fork', forkSql('1', 'null', 'null'), /one_entry_a_place|entry_by_its_hash/],
    ['a gap', forkSql('9', '8', 'hash'), /previous_entry_is_there/],
    ['an entry that follows another hash', forkSql('4', '3', 'hash'), /previous_entry_is_there/],
    ['a second beginning', forkSql('4', 'null', 'null'), /only_the_first_follows_none/],
  ])('%s', async (_, sql, message) => {
    const alliance = await openAlliance(program);
    await expect(asSoft(alliance, sql, [alliance.id])).rejects.toThrow(message);
  });
});

describe('what the database refuses of signed entries', () => {
  const key = 'select public_key from party_key where alliance_id = $1 and organisation_id';
  const ownKey = `(${key} = $2)`;
  const otherKey = `(${key} <> $2)`;
  const held = "nullif(current_setting('entente.signing_key', true), '')::uuid";

  /** A next entry of the side soft, as a program with a mistake would write it. */
  async function write(alliance: TestAlliance, it: { signedWith: string; keyId: string; holds: boolean }) {
    const { id, soft } = alliance;
    const zeros = `'sha256:${'0'.repeat(64)}'`;
    return program.services.database.asOrganisation(soft.organisation, async (tx) => {
      if (it.holds) await tx.query('select hold_signing_key($1)', [soft.organisation]);
      return tx.execute(
        `insert into record_entry (alliance_id, sequence, previous_sequence, previous_hash, hash,
           recorded_by_organisation, signed_with, key_id, entry)
         select alliance_id, sequence + 1, sequence, hash, ${zeros}, $2::uuid, ${it.signedWith}, ${it.keyId},
                jsonb_strip_nulls(entry::jsonb - 'signature' || jsonb_build_object('sequence', sequence + 1,
                  'previous', hash, 'hash', ${zeros}, 'action', 'record_countersigned',
                  'signature', jsonb_build_object('publicKey', ${it.signedWith})))::json
           from record_entry where alliance_id = $1 order by sequence desc limit 1`,
        [id, soft.organisation],
      );
    });
  }

  it('takes one with the key that was announced and is in use', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    expect(await write(alliance, { signedWith: ownKey, keyId: held, holds: true })).toBe(1);
  });

  it.each([
    ['a countersignature without one', 'null', 'null', true, /countersignature_is_signed/],
    ['a signature without the id of its key', ownKey, 'null', true, /row-level security|names_its_key/],
    ['the id of a key without a signature', 'null', held, true, /names_its_key|countersignature_is_signed/],
    ['a key that is not held for the transaction', ownKey, held, false, /row-level security/],
    ['a key of the other side', otherKey, held, true, /signed_with_an_announced_key/],
    ['a key that nobody announced', `'${'A'.repeat(43)}'`, held, true, /signed_with_an_announced_key/],
  ])('%s', async (_, signedWith, keyId, holds, message) => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    await expect(write(alliance, { signedWith, keyId, holds })).rejects.toThrow(message);
  });

  it('a key that is retired, though it was announced', async () => {
    const alliance = await openAlliance(program);
    await agree(alliance);
    const { organisation } = alliance.soft;
    const keyId = '(select key_id from party_key where alliance_id = $1 and organisation_id = $2)';
    const owner = new pg.Client({ connectionString: program.ownerUrl });
    await owner.connect();
    await owner.query(
      'update entente.signing_key set retired_at = now(), sealed_secret = null where organisation_id = $1',
      [organisation],
    );
    await owner.query(
      `insert into entente.signing_key (organisation_id, key_id, public_key, kept_by, created_by, created_at)
       values ($1, $2, decode(repeat('07', 32), 'hex'), 'organisation', $2, now())`,
      [organisation, randomUUID()],
    );
    await owner.end();
    await expect(write(alliance, { signedWith: ownKey, keyId, holds: true })).rejects.toThrow(
      /row-level security/,
    );
  });
});

/** The first entry once more at another place, behind an entry with the first one's hash. */
function forkSql(sequence: string, before: string, beforeHash: string): string {
  return `insert into record_entry (alliance_id, sequence, previous_sequence, previous_hash, hash,
            recorded_by_organisation, entry)
          select alliance_id, ${sequence}, ${before}, ${beforeHash}, hash, recorded_by_organisation,
                 json_build_object('sequence', ${sequence}, 'hash', hash, 'previous', ${beforeHash})
            from record_entry where alliance_id = $1 and sequence = 1`;
}

describe('an alliance with one side', () => {
  it('has a record from its first moment', async () => {
    const soft = await program.newcomer();
    const alliance = await beginAlliance(soft);
    expect(actionsOf(await exported(alliance, soft))).toEqual(['alliance_began']);
  });
});
