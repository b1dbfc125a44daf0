import { expect, test } from 'vitest';
import { nameSearch } from './name-search.ts';

test.each([
  ['dien quang', 'Điện Quang JSC', true],
  ['QUICK stop', 'QUICK-Stop', true],
  ['苏州', '苏州工业园区', true],
  ['', 'Anybody', true],
  ['bosch', 'Vinfast', false],
])('%j in %j: %s', (search, name, found) => {
  expect(nameSearch(search)(name)).toBe(found);
});
