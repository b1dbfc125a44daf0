/**
 * `npm test`: everything. Installs what is missing, builds, then format, lint and types, all vitest projects, and the
 * journeys in a real browser. The last line counts: `N passed, N failed`.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const { formatAndLint, journeys, reports, runCheck, types, vitest } = await import('./checks.mjs');
const { findChromium, installChromium } = await import('./chromium.mjs');
const { build } = await import('./build.mjs');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const chromium = findChromium() ?? installChromium();
const counts = [];
for (const check of [formatAndLint, types]) {
  const { ok } = await runCheck(check);
  counts.push(ok ? { passed: 1 } : { failed: 1 });
}
const tests = vitest();
counts.push(honest((await runCheck(tests)).ok, countVitest(readReport(tests.report))));
counts.push(await testJourneys());

const sum = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

async function testJourneys() {
  const written = readdirSync(path.join(root, 'test/journeys')).some((name) => name.endsWith('.spec.ts'));
  if (!written) return {};
  try {
    await build();
  } catch (error) {
    console.error(`FAIL build: ${error instanceof Error ? error.message : error}`);
    return { failed: countListed() };
  }
  if (!chromium) return { failed: countListed() };
  const { ok } = await runCheck(journeys);
  return honest(ok, countPlaywright(readReport(journeys.report)));
}

/** A tool that failed without a failed test (it did not even start) is one failure. */
function honest(ok, count) {
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A test file that cannot be loaded has no tests to count and is one failure. */
function countVitest(report) {
  if (!report) return { failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright(report) {
  if (!report) return { failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** How many journeys there are, for when none can run. */
function countListed() {
  const [cli] = journeys.args;
  const { stdout } = spawnSync(process.execPath, [cli, 'test', '--list'], { cwd: root, encoding: 'utf8' });
  return Number(/Total: (\d+) test/.exec(stdout)?.[1] ?? 1);
}
