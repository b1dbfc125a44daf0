import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { notices } from '../bin/notices.mjs';

test('the notices name every package that is shipped, as it is locked (node bin/notices.mjs writes them)', async () => {
  expect(await readFile('THIRD-PARTY-NOTICES.md', 'utf8')).toBe(notices());
});
