import { describe, expect, it } from 'vitest';
import { CannotStart } from '#platform/cannot-start.ts';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('need none', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      address: 'http://localhost:4400',
      publicUrl: 'http://localhost:4400',
      databaseUrl: undefined,
      smtpUrl: undefined,
      proxies: 0,
      requestsPerMinute: 6000,
      logLevel: 'warn',
    });
  });

  it('that are set to nothing are not set: above all, no database beside the program’s own files', () => {
    const names = [
      'HOST',
      'PORT',
      'PUBLIC_URL',
      'DATA_DIR',
      'DATABASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'TRUST_PROXY',
      'REQUESTS_PER_MINUTE',
      'LOG_LEVEL',
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(readSettings({}));
  });

  it.each([
    [{ PORT: '80', HOST: '0.0.0.0' }, { address: 'http://localhost:80' }],
    [{ HOST: '::1' }, { host: '::1', address: 'http://[::1]:4400' }],
    [{ HOST: '192.168.1.5' }, { publicUrl: 'http://192.168.1.5:4400' }],
    [{ PUBLIC_URL: 'https://entente.example.com/' }, { publicUrl: 'https://entente.example.com' }],
    [{ TRUST_PROXY: 'true' }, { proxies: 1 }],
    [{ TRUST_PROXY: '2' }, { proxies: 2 }],
    [{ DATABASE_URL: 'postgresql:///entente?host=/run/postgresql' }, {}],
    [{ SMTP_URL: 'smtps://mail.example.com' }, { smtpUrl: 'smtps://mail.example.com' }],
  ])('%o', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT is http; it must be a number from 1 to 65535.'],
    [{ PORT: '0' }, 'PORT is 0'],
    [{ PORT: '0x1171' }, 'PORT is 0x1171'],
    [{ PORT: '99999' }, 'PORT is 99999'],
    [{ HOST: 'not a host' }, 'HOST is not a host; it must be an address of this machine'],
    [{ PUBLIC_URL: 'entente.example.com' }, 'PUBLIC_URL is entente.example.com; it must be the address'],
    [{ PUBLIC_URL: 'https://example.com/entente' }, 'without a path'],
    [{ TRUST_PROXY: 'ja' }, 'TRUST_PROXY is ja; it must be true, false, or how many'],
    [{ REQUESTS_PER_MINUTE: '0' }, 'REQUESTS_PER_MINUTE is 0; it must be a whole number from 1 on.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is loud; it must be one of debug, info, warn, error.'],
    [{ DATABASE_URL: 'mysql://a:hidden@b/c' }, 'DATABASE_URL is not an address that can be used'],
    [{ SMTP_URL: 'mail.example.com' }, 'SMTP_URL is not an address that can be used'],
  ])('%o is named, with what would do', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(CannotStart);
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('never repeat a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://a:hidden@b/c' })).not.toThrow('hidden');
  });
});
