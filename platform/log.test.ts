import { expect, it } from 'vitest';
import { errorForLog } from './log.ts';

it('logs of an error what kind it is and where, and nothing that hangs on it', () => {
  const error = Object.assign(new Error('duplicate key', { cause: new Error('below') }), {
    code: '23505',
    constraint: 'person_email_key',
    detail: 'Key (email)=(lan@example.com) already exists.',
    client: { secretKey: 1, parsedStatements: { s0: 'select 1' } },
  });
  const logged = JSON.stringify(errorForLog(error));
  expect(logged).toContain('23505');
  expect(logged).toContain('person_email_key');
  expect(logged).toContain('below');
  expect(logged).not.toMatch(/lan@example\.com|secretKey|parsedStatements/);
  expect(errorForLog('a text')).toBe('a text');
});
