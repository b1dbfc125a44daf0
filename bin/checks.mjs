/** The checks that `npm run verify` and `npm test` are made of. Each runs one tool and says whether it was content. */

import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

/** Where the tools write their reports. */
export const reports = path.join(root, '.cache', 'reports');

const tool = (...parts) => path.join(root, 'node_modules', ...parts);

export const formatAndLint = {
  name: 'format and lint',
  args: [tool('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=warn', '--error-on-warnings'],
};

export const types = { name: 'types', args: [tool('ts7/bin/tsc'), '-b'] };

/** The tests of one or all projects of vitest.config.ts. */
export function vitest(project) {
  const report = path.join(reports, 'vitest.json');
  return {
    name: 'tests',
    report,
    args: [
      tool('vitest/vitest.mjs'),
      'run',
      ...(project ? ['--project', project] : []),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
}

export const journeys = {
  name: 'journeys',
  report: path.join(reports, 'journeys.json'),
  args: [tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'journeys.json') },
};

/** Runs checks side by side; what each says is printed when it ends, so that nothing is interleaved. */
export function runChecks(checks) {
  return Promise.all(checks.map((check) => runCheck(check, 'together')));
}

/** Runs one check. `live` prints as it goes. */
export function runCheck(check, printing = 'live') {
  return new Promise((resolve) => {
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, check.args, {
      cwd: root,
      stdio: printing === 'live' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...check.env },
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      process.stdout.write(Buffer.concat(chunks));
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${check.name} (${seconds.toFixed(1)} s)`);
      resolve({ check, ok: code === 0 });
    });
  });
}
