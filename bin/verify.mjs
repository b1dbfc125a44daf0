/** `npm run verify`: format and lint, types, the law of the map and the core tests. No database; under 20 seconds. */

import { formatAndLint, runChecks, types, vitest } from './checks.mjs';
import { prepare } from './prepare.mjs';

prepare();
const results = await runChecks([formatAndLint, types, vitest('core')]);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
