import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, colleague, openTestProgram, type TestProgram } from '../../../test/test-program.ts';

let program: TestProgram;
let owner: Client;
let member: Client;
let viewer: Client;
let stranger: Client;
let selection: string;
let path: string;
let candidate: string;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  program = await openTestProgram();
  owner = await program.newcomer('Utrecht Software');
  member = await colleague(program, owner, 'member');
  viewer = await colleague(program, owner, 'viewer');
  stranger = await program.newcomer('Suzhou Sensors');
  const made = await owner.post('/api/v1/selections', { name: 'A distributor' });
  selection = `/api/v1/selections/${made.body.selection.id}`;
});
afterAll(() => program.close());

let count = 0;
beforeEach(async () => {
  count += 1;
  const added = await owner.post(`${selection}/candidates`, { name: `Weserkamp ${count}`, country: 'DE' });
  candidate = added.body.candidate.id;
  path = `${selection}/candidates/${candidate}/approach`;
});

const plan = (more: object = {}) => ({
  owner: owner.person,
  insight: 'They want a second maker in Asia.',
  valueFirst: 'Our test reports of their competitor’s board.',
  evidence: [{ kind: 'case', text: 'Kestrel halved its returns.', link: 'example.com/kestrel' }],
  nextStep: { text: 'Send the price list', owner: member.person, due: dayFromNow(3) },
  ...more,
});

/** A body that notes a contact. */
const noted = (more: object = {}, rest: object = {}) => ({ content: contact(more), ...rest });

const contact = (more: object = {}) => ({
  at: new Date(Date.now() - 3_600_000).toISOString(),
  by: member.person,
  withWhom: 'Ms Brandt, head of purchasing',
  means: 'phone',
  said: 'She asked for prices in euro.',
  outcome: 'interested',
  ...more,
});

const meeting = (more: object = {}) => ({
  date: dayFromNow(5),
  time: '14:30',
  durationMinutes: 60,
  place: 'Hamburg, Speicherstadt 4',
  link: null,
  ourPeople: [owner.person],
  theirPeople: 'Ms Brandt',
  ...more,
});

const read = async (who = owner) => (await who.get(path)).body;

describe('the plan of an approach', () => {
  it('is written, read by a colleague, and moves the candidate along', async () => {
    expect(await read()).toMatchObject({ stage: 'untouched', plan: null, timeZone: 'Europe/Amsterdam' });
    expect((await member.send('PUT', path, plan())).body).toEqual({ version: 1 });
    expect(await read(viewer)).toMatchObject({
      stage: 'planned',
      plan: {
        insight: 'They want a second maker in Asia.',
        evidence: [{ kind: 'case', link: 'https://example.com/kestrel' }],
        nextStep: { text: 'Send the price list', due: dayFromNow(3), owner: { id: member.person } },
        version: 1,
      },
    });
    const { approaches } = (await viewer.get('/api/v1/approaches')).body;
    expect(
      approaches.find((one: { candidate: { id: string } }) => one.candidate.id === candidate),
    ).toMatchObject({
      stage: 'planned',
      nextStep: { text: 'Send the price list' },
      contacts: 0,
    });
  });

  it('repeated changes nothing, and is not written over unseen', async () => {
    await owner.send('PUT', path, plan());
    expect((await owner.send('PUT', path, plan())).body).toEqual({ version: 1 });
    const changed = plan({ insight: 'They have an offer from Suzhou.' });
    expect(await member.send('PUT', path, changed)).toMatchObject({
      status: 409,
      body: { code: 'approach_was_changed' },
    });
    expect((await member.send('PUT', path, { ...changed, version: 1 })).body).toEqual({ version: 2 });
  });

  it.each([
    ['an owner from elsewhere', () => ({ owner: stranger.person }), 'person_is_no_colleague', 'body.owner'],
    [
      'a step of a stranger',
      () => ({ nextStep: { text: 'x', owner: stranger.person, due: dayFromNow(1) } }),
      'person_is_no_colleague',
      'body.nextStep.owner',
    ],
    [
      'a step for yesterday',
      () => ({ nextStep: { text: 'x', owner: owner.person, due: dayFromNow(-2) } }),
      'due_date_is_past',
      'body.nextStep.due',
    ],
    [
      'a link that could run',
      () => ({ evidence: [{ kind: 'figure', text: 'x', link: 'javascript:alert(1)' }] }),
      'link_is_no_address',
      'body.evidence[0].link',
    ],
  ])('refuses %s', async (_, wrong, code, place) => {
    const reply = await owner.send('PUT', path, plan(wrong()));
    expect(reply).toMatchObject({ status: 400, body: { code, path: place } });
    expect((await read()).plan).toBeNull();
  });

  it('keeps a step that has become overdue when something else changes', async () => {
    await owner.send('PUT', path, plan());
    await program.services.database.asOrganisation(owner.organisation, (tx) =>
      tx.execute(
        `update approach set next_due = current_date - 20 where organisation_id = $1 and candidate_id = $2`,
        [owner.organisation, candidate],
      ),
    );
    const { nextStep } = (await read()).plan;
    const kept = { ...nextStep, owner: nextStep.owner.id };
    const changed = await owner.send('PUT', path, plan({ nextStep: kept, insight: 'New', version: 1 }));
    expect(changed.body).toEqual({ version: 2 });
  });

  it('is not for strangers or viewers', async () => {
    await owner.send('PUT', path, plan());
    expect((await stranger.get(path)).body.code).toBe('candidate_not_found');
    expect((await stranger.send('PUT', path, plan({ owner: stranger.person }))).status).toBe(404);
    expect((await stranger.get('/api/v1/approaches')).body.approaches).toEqual([]);
    expect((await viewer.send('PUT', path, plan())).body.code).toBe('role_too_weak');
  });

  it('goes away with the candidate and comes back with it', async () => {
    await owner.send('PUT', path, plan());
    const removal = `${selection}/candidates/${candidate}/removal`;
    await owner.post(removal);
    expect((await owner.get(path)).body.code).toBe('candidate_not_found');
    await owner.send('DELETE', removal);
    expect((await read()).plan.insight).toContain('second maker');
  });
});

describe('the log of contacts', () => {
  it('notes who spoke with whom and what comes next, and begins the approach', async () => {
    const nextStep = { text: 'Call again', owner: member.person, due: dayFromNow(7) };
    const logged = await member.post(`${path}/contacts`, noted({}, { nextStep }));
    expect(logged.status).toBe(201);
    expect(await read()).toMatchObject({
      stage: 'talking',
      plan: { owner: { id: member.person }, nextStep: { text: 'Call again' } },
      contacts: [
        {
          state: 'counts',
          content: {
            withWhom: 'Ms Brandt, head of purchasing',
            outcome: 'interested',
            nextStep: { text: 'Call again' },
          },
        },
      ],
    });
    await member.post(`${path}/contacts`, noted({ outcome: 'no_answer' }));
    expect((await read()).plan.nextStep.text).toBe('Call again');
    await member.post(`${path}/contacts`, noted({}, { nextStep: null }));
    expect((await read()).plan.nextStep).toBeNull();
  });

  it('is corrected beside what was written, once, and shows both', async () => {
    const { id } = (await member.post(`${path}/contacts`, noted())).body.contact;
    const content = contact({ outcome: 'not_now', said: 'She asked for prices in dong.' });
    const corrected = await owner.post(`${path}/contacts/${id}/correction`, { why: 'Misheard', content });
    expect(corrected.status).toBe(201);
    expect((await read()).contacts).toMatchObject([
      {
        state: 'counts',
        corrects: id,
        correctionWhy: 'Misheard',
        content: { said: 'She asked for prices in dong.' },
      },
      { state: 'corrected', id, content: { said: 'She asked for prices in euro.' } },
    ]);
    expect(await owner.post(`${path}/contacts/${id}/correction`, { why: 'Again', content })).toMatchObject({
      status: 409,
      body: { code: 'contact_was_corrected' },
    });
    const second = corrected.body.contact.id;
    await owner.post(`${path}/contacts/${second}/correction`, { why: 'Another company', content: null });
    expect(await read()).toMatchObject({
      stage: 'planned',
      contacts: [{ state: 'taken_back', content: null }, { state: 'taken_back' }, { state: 'corrected' }],
    });
  });

  it('cannot be changed or emptied by the server itself', async () => {
    await member.post(`${path}/contacts`, noted());
    for (const statement of [
      `update approach_contact set said = 'x' where organisation_id = $1`,
      'delete from approach_contact where organisation_id = $1',
    ])
      await expect(
        program.services.database.asOrganisation(owner.organisation, (tx) =>
          tx.execute(statement, [owner.organisation]),
        ),
      ).rejects.toThrow('permission denied');
  });

  it.each([
    [
      'a time that lies ahead',
      () => ({ at: new Date(Date.now() + 7_200_000).toISOString() }),
      'contact_is_in_the_future',
    ],
    ['somebody who is no colleague', () => ({ by: stranger.person }), 'person_is_no_colleague'],
    ['a way nobody knows', () => ({ means: 'pigeon' }), 'invalid_input'],
    ['nothing said', () => ({ said: ' ' }), 'invalid_input'],
  ])('refuses %s', async (_, wrong, code) => {
    expect((await owner.post(`${path}/contacts`, noted(wrong()))).body.code).toBe(code);
    expect((await read()).contacts).toEqual([]);
  });

  it('is noted once however often it is sent', async () => {
    const key = { 'idempotency-key': 'a-call-on-the-road' };
    const body = noted();
    const first = await member.post(`${path}/contacts`, body, key);
    expect((await member.post(`${path}/contacts`, body, key)).body).toEqual(first.body);
    expect((await read()).contacts).toHaveLength(1);
  });

  it('is not for strangers or viewers', async () => {
    const { id } = (await member.post(`${path}/contacts`, noted())).body.contact;
    expect((await stranger.post(`${path}/contacts`, noted({ by: stranger.person }))).status).toBe(404);
    const correction = { why: 'x', content: null };
    expect((await stranger.post(`${path}/contacts/${id}/correction`, correction)).status).toBe(404);
    expect((await viewer.post(`${path}/contacts`, noted())).body.code).toBe('role_too_weak');
  });

  it('says what is not there', async () => {
    const correction = { why: 'x', content: null };
    const nobody = '01a1ff6d-5175-7000-8000-000000000000';
    const correct = () => owner.post(`${path}/contacts/${nobody}/correction`, correction);
    expect((await correct()).body.code).toBe('approach_not_begun');
    await member.post(`${path}/contacts`, noted());
    expect((await correct()).body.code).toBe('contact_not_found');
  });
});

describe('a meeting', () => {
  const setMeeting = async (more: object = {}) => {
    const made = await owner.post(`${path}/meetings`, meeting(more));
    expect(made.status).toBe(201);
    return `${path}/meetings/${made.body.meeting.id}`;
  };
  /** Moves it into the past, as if it had taken place. */
  const begin = () =>
    program.services.database.asOrganisation(owner.organisation, (tx) =>
      tx.execute(
        `update approach_meeting set starts_at = now() - interval '2 hours' where organisation_id = $1 and candidate_id = $2`,
        [owner.organisation, candidate],
      ),
    );
  const asWished = ({ ourPeople, ...one }: { ourPeople: { id: string }[] }) => {
    const wish: Record<string, unknown> = { ...one, ourPeople: ourPeople.map(({ id }) => id) };
    for (const name of ['id', 'state', 'startsAt', 'minutes', 'cancelled']) delete wish[name];
    return wish;
  };

  it('is set in the time zone of the company, or in the one that is named, with its template', async () => {
    await setMeeting({ date: '2030-01-15', time: '09:00' });
    expect(await read()).toMatchObject({
      stage: 'meeting',
      meetings: [{ startsAt: '2030-01-15T08:00:00.000Z', timeZone: 'Europe/Amsterdam', time: '09:00' }],
    });
    await owner.send('PATCH', '/api/v1/organisation', { timeZone: 'Asia/Ho_Chi_Minh' });
    await setMeeting({ date: '2030-01-16', time: '09:00' });
    await setMeeting({ date: '2030-01-17', time: '09:00', timeZone: 'Asia/Shanghai' });
    await owner.send('PATCH', '/api/v1/organisation', { timeZone: 'Europe/Amsterdam' });
    const { meetings } = await read();
    expect(meetings.map((one: { startsAt: string }) => one.startsAt)).toEqual([
      '2030-01-17T01:00:00.000Z',
      '2030-01-16T02:00:00.000Z',
      '2030-01-15T08:00:00.000Z',
    ]);
    expect(meetings[0].checklist).toHaveLength(8);
    expect(meetings[0].questions[0]).toEqual({ template: 'direction', text: null, answer: '' });
  });

  it('is prepared, and a change made on an old version is refused', async () => {
    const at = await setMeeting();
    const [before] = (await read()).meetings;
    const wish = asWished(before);
    const checklist = [
      ...before.checklist.map((one: object) => ({ ...one, state: 'done' })),
      { template: null, text: 'Print the drawings', state: 'open' },
    ];
    const prepared = { ...wish, checklist, strengths: 'Short series', limits: 'No cables' };
    expect((await member.send('PUT', at, prepared)).body).toEqual({ version: 2 });
    expect((await member.send('PUT', at, prepared)).body.code).toBe('meeting_was_changed');
    const nothing = { ...prepared, version: 2, questions: [{ template: null, text: ' ', answer: '' }] };
    expect((await member.send('PUT', at, nothing)).body.code).toBe('item_says_nothing');
    expect((await read()).meetings[0]).toMatchObject({
      strengths: 'Short series',
      limits: 'No cables',
      version: 2,
    });
  });

  it('has minutes once it has begun, with what was decided and promised', async () => {
    const at = await setMeeting();
    const [before] = (await read()).meetings;
    const minutes = (version: number, more: object = {}) => ({
      version,
      summary: 'They want to try a pilot.',
      questions: [{ ...before.questions[0], answer: 'Twice as large' }],
      decisions: ['A pilot of 60 days'],
      actions: [{ text: 'Send a draft', owner: member.person, due: dayFromNow(4), state: 'open' }],
      ...more,
    });
    expect((await owner.send('PUT', `${at}/minutes`, minutes(1))).body.code).toBe('meeting_has_not_begun');
    await begin();
    const promised = [{ text: 'x', owner: stranger.person, due: dayFromNow(4), state: 'open' }];
    expect((await owner.send('PUT', `${at}/minutes`, minutes(1, { actions: promised }))).body.code).toBe(
      'person_is_no_colleague',
    );
    expect((await owner.send('PUT', `${at}/minutes`, minutes(1))).body).toEqual({ version: 2 });
    expect((await owner.send('PUT', `${at}/minutes`, minutes(1))).body.code).toBe('meeting_was_changed');
    expect(await read()).toMatchObject({
      stage: 'met',
      meetings: [
        {
          state: 'held',
          questions: [{ answer: 'Twice as large' }],
          minutes: { decisions: ['A pilot of 60 days'], actions: [{ owner: { id: member.person } }] },
        },
      ],
    });
    expect((await owner.post(`${at}/cancellation`)).body.code).toBe('meeting_was_held');
  });

  it('is called off and then neither changed nor minuted', async () => {
    const at = await setMeeting();
    const [before] = (await read()).meetings;
    expect((await owner.post(`${at}/cancellation`, { why: 'Snow' })).status).toBe(200);
    expect(await read()).toMatchObject({ stage: 'planned', meetings: [{ cancelled: { why: 'Snow' } }] });
    expect((await owner.post(`${at}/cancellation`)).body.code).toBe('meeting_is_cancelled');
    expect((await owner.send('PUT', at, asWished(before))).body.code).toBe('meeting_is_cancelled');
  });

  it.each([
    ['a time that is none', () => ({ time: '25:00' }), 'time_is_no_time'],
    ['a time the clocks skip', () => ({ date: '2030-03-31', time: '02:30' }), 'time_is_skipped'],
    ['a day that is none', () => ({ date: '2030-02-30' }), 'invalid_input'],
    ['a zone that is none', () => ({ timeZone: 'Hanoi' }), 'invalid_input'],
    ['a stranger among us', () => ({ ourPeople: [stranger.person] }), 'person_is_no_colleague'],
    ['a link that is none', () => ({ link: 'zoom' }), 'link_is_no_address'],
  ])('refuses %s', async (_, wrong, code) => {
    expect((await owner.post(`${path}/meetings`, meeting(wrong()))).body.code).toBe(code);
  });

  it('is not for strangers or viewers', async () => {
    const at = await setMeeting();
    expect((await stranger.post(`${at}/cancellation`)).status).toBe(404);
    expect((await viewer.post(`${path}/meetings`, meeting())).body.code).toBe('role_too_weak');
    expect((await owner.post(`${path}/meetings/${candidate}/cancellation`)).body.code).toBe(
      'meeting_not_found',
    );
  });
});

describe('the end of an approach', () => {
  it('says how and why, holds until it is taken up again, and is said once', async () => {
    expect((await owner.post(`${path}/end`, { how: 'paused' })).body.code).toBe('approach_not_begun');
    await owner.send('PUT', path, plan());
    expect((await owner.send('DELETE', `${path}/end`)).body.code).toBe('approach_has_not_ended');
    const end = { how: 'they_declined', why: 'They have signed with Suzhou.' };
    expect((await member.post(`${path}/end`, end)).status).toBe(200);
    expect((await member.post(`${path}/end`, end)).status).toBe(200);
    expect((await member.post(`${path}/end`, { how: 'paused' })).body.code).toBe('approach_has_ended');
    expect(await read()).toMatchObject({ stage: 'ended', plan: { end: { how: 'they_declined' } } });
    expect((await owner.post(`${path}/contacts`, noted())).body.code).toBe('approach_has_ended');
    expect((await owner.post(`${path}/meetings`, meeting())).body.code).toBe('approach_has_ended');
    expect((await owner.send('PUT', path, plan({ version: 2 }))).body.code).toBe('approach_has_ended');
    expect((await viewer.send('DELETE', `${path}/end`)).body.code).toBe('role_too_weak');
    expect((await owner.send('DELETE', `${path}/end`)).status).toBe(200);
    expect((await read()).stage).toBe('planned');
  });
});
