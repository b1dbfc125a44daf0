/** The journeys: a real browser against the real server, found or installed by `npm test`. */

import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './bin/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/journeys',
  // Against hanging only: a busy machine takes many times as long, and nothing here says how quick anything is.
  timeout: 1_800_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  // Each worker has a server, a database and a browser of its own.
  workers: Math.min(4, availableParallelism()),
  use: {
    ...(executablePath ? { launchOptions: { executablePath, args: launchArguments() } } : {}),
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A trace shows each step of a failure, and makes every step slower: for looking closer, TRACE=1.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
});

/** Quiet, and without the sandbox where the browser refuses it: as root, as in most containers. */
function launchArguments(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
