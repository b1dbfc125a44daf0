/** Finds a Chromium on this machine, or installs one by the system's package manager. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** The path of a Chromium or a browser built on it; undefined where there is none. CHROMIUM names one of your own. */
export function findChromium() {
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const candidates = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles.map((folder) => folder && path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...programFiles.map((folder) => folder && path.join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ];
  return candidates.find((file) => file && existsSync(file) && !isSnapStub(file));
}

/** Ubuntu's package is a script that only tells to install the snap. */
function isSnapStub(file) {
  return (
    file === '/usr/bin/chromium-browser' && existsSync('/usr/bin/snap') && !existsSync('/snap/bin/chromium')
  );
}

/** With the fonts that our four languages need. */
const managers = [
  {
    program: 'apt-get',
    commands: [
      ['apt-get', 'update', '-qq'],
      [
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-core',
        'fonts-noto-cjk',
      ],
    ],
  },
  {
    program: 'dnf',
    commands: [['dnf', 'install', '-y', 'chromium', 'google-noto-sans-fonts', 'google-noto-sans-cjk-fonts']],
  },
  { program: 'apk', commands: [['apk', 'add', 'chromium', 'font-noto', 'font-noto-cjk']] },
  {
    program: 'pacman',
    commands: [['pacman', '-S', '--noconfirm', 'chromium', 'noto-fonts', 'noto-fonts-cjk']],
  },
  { program: 'brew', commands: [['brew', 'install', '--cask', 'chromium']], asOneself: true },
];

/** Installs one; returns its path, or undefined after saying why not and what would do. */
export function installChromium() {
  const manager = managers.find(({ program }) => finds(program));
  const asRoot = process.getuid?.() === 0 || manager?.asOneself ? [] : ['sudo', '-n'];
  if (manager && (asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)) {
    console.log(`Installing a Chromium for the journeys (${manager.program})`);
    for (const command of manager.commands) {
      const [program, ...args] = [...asRoot, ...command];
      spawnSync(program, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (findChromium()) return findChromium();
    }
  }
  const wish = manager
    ? [...asRoot.slice(0, 1), ...manager.commands.at(-1)].join(' ')
    : 'your package manager';
  console.error(
    `No Chromium was found and none could be installed here: the journeys count as failed.\nInstall one (${wish}) or name one with CHROMIUM=/path/to/chromium, and run npm test again.`,
  );
  return undefined;
}

function finds(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}
