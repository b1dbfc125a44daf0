import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, createClient, fileNameIn } from './client.ts';
import { Problem, readProblem } from './problem.ts';

describe('addresses', () => {
  it.each([
    ['/api/v1/people', {}, '/api/v1/people'],
    ['/api/v1/people/{person}/role', { params: { person: 'a/b ç' } }, '/api/v1/people/a%2Fb%20%C3%A7/role'],
    [
      '/api/v1/sales',
      { query: { from: '2026-01-01', to: undefined, by: ['a', 'b'] } },
      '/api/v1/sales?from=2026-01-01&by=a&by=b',
    ],
  ])('%s with %o is %s', (path, ask, address) => {
    expect(addressOf(path, ask)).toBe(address);
  });
});

describe('problems', () => {
  it('are read from a problem document with its faults', () => {
    const { document } = readProblem(400, {
      type: '/problems/invalid_input',
      title: 'x',
      status: 400,
      detail: 'Some of it cannot be used.',
      code: 'invalid_input',
      errors: [{ path: 'body.name', code: 'field_required', detail: 'This is needed.' }, 'noise'],
    });
    expect(document.errors).toEqual([
      { path: 'body.name', code: 'field_required', detail: 'This is needed.' },
    ]);
  });

  it('of one place name it', () => {
    const { document } = readProblem(409, {
      code: 'email_already_known',
      detail: 'Known.',
      path: 'body.email',
    });
    expect(document.errors).toEqual([{ path: 'body.email', code: 'email_already_known', detail: 'Known.' }]);
  });

  it('of a proxy have no words of their own', () => {
    expect(readProblem(502, null).document).toMatchObject({ code: 'answer_unreadable', status: 502 });
  });
});

describe('the client', () => {
  afterEach(() => vi.unstubAllGlobals());

  const problem = () => new Response(JSON.stringify({ code: 'sign_in_needed' }), { status: 401 });

  it('sends who acts, the language and the key', async () => {
    const fetch = vi.fn(async (_address: string, _init: RequestInit) => new Response('{"ok":true}'));
    vi.stubGlobal('fetch', fetch);
    await createClient({ organisation: 'o1', language: 'vi' }).call(
      'POST /api/v1/x',
      { body: { a: 1 } },
      { idempotencyKey: 'k1' },
    );
    const [address, init] = fetch.mock.calls[0] ?? [];
    const headers = new Headers(init?.headers);
    expect(address).toBe('/api/v1/x');
    expect(init?.body).toBe('{"a":1}');
    expect(Object.fromEntries(headers)).toMatchObject({
      'accept-language': 'vi',
      'entente-organisation': 'o1',
      'idempotency-key': 'k1',
    });
  });

  it('names who acts in the address of a file', () => {
    const client = createClient({ organisation: 'o1', language: 'en' });
    expect(client.addressOfFile('GET /api/v1/x/{id}/file', { params: { id: '7' } })).toBe(
      '/api/v1/x/7/file?organisation=o1',
    );
  });

  it('waits for the person to sign in again and then asks once more', async () => {
    const answers = [problem(), new Response('{"done":true}')];
    vi.stubGlobal('fetch', async () => answers.shift());
    const signInAgain = vi.fn(async () => true);
    const client = createClient({ organisation: 'o1', language: 'en', signInAgain });
    expect(await client.call('GET /api/v1/x', {})).toEqual({ done: true });
    expect(signInAgain).toHaveBeenCalledOnce();
  });

  it('gives the problem back when the person does not', async () => {
    vi.stubGlobal('fetch', async () => problem());
    const client = createClient({ organisation: 'o1', language: 'en', signInAgain: async () => false });
    await expect(client.call('GET /api/v1/x', {})).rejects.toBeInstanceOf(Problem);
  });

  it('says so when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
    const client = createClient({ organisation: null, language: 'en' });
    await expect(client.call('GET /api/v1/x', {})).rejects.toMatchObject({
      document: { code: 'network_unreachable', status: 0 },
    });
  });
});

it.each([
  ['attachment; filename="a.csv"; filename*=UTF-8\'\'b%C3%A1o%20c%C3%A1o.csv', 'báo cáo.csv'],
  ['attachment; filename="statement.pdf"', 'statement.pdf'],
  ['', 'entente'],
])('the file named by %s is %s', (disposition, name) => {
  expect(fileNameIn(disposition)).toBe(name);
});
