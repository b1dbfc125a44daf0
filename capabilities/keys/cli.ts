/** `entente key`: an own signing key as a file, made, shown and proved with no server and no account. */
import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Command } from 'commander';
import { signText } from '#kernel/ed25519.ts';
import {
  keyFileCost,
  keyOfChallenge,
  nonceBytes,
  saltBytes,
  sealKey,
  shortestPassphrase,
} from '#kernel/key-file.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { openKeyAt, readKeyAt } from '#platform/cli/open-key-file.ts';
import { readPassphrase } from '#platform/cli/read-passphrase.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';

interface WithPassphrase {
  readonly passphraseFile?: string;
}

const passphraseOption = [
  '--passphrase-file <file>',
  'a file whose first line is the passphrase; else the terminal asks',
] as const;

export function keysCommands(program: Command, cost = keyFileCost): void {
  const key = program
    .command('key')
    .description('an organisation’s own signing key: make, show and prove it');
  key
    .command('new')
    .description('make a key and seal it with a passphrase; the file never has to leave your hands')
    .requiredOption('--out <key.json>', 'where to write it; an existing file is not touched')
    .option(...passphraseOption)
    .action(async ({ out, passphraseFile }: WithPassphrase & { readonly out: string }) => {
      process.stdout.write(await makeKey(out, passphraseFile, cost));
    });
  key
    .command('show')
    .description('print the public part: what you register, and what a partner compares')
    .argument('<key.json>', 'the key file')
    .action(async (file: string) => {
      process.stdout.write(`${(await readKeyAt(file)).publicKey}\n`);
    });
  key
    .command('prove')
    .description('print the proof that you hold the key, over the text that Settings shows')
    .argument('<challenge>', 'the text, beginning with entente-key-challenge')
    .requiredOption('--key <key.json>', 'the key file')
    .option(...passphraseOption)
    .action(async (challenge: string, options: WithPassphrase & { readonly key: string }) => {
      process.stdout.write(`${await proveKey(challenge, options)}\n`);
    });
}

async function makeKey(out: string, passphraseFile: string | undefined, cost: number): Promise<string> {
  const passphrase = await readPassphrase(passphraseFile, 'A new passphrase: ', 'The same again: ');
  if ([...passphrase].length < shortestPassphrase) {
    throw new UnusableInput(
      `the passphrase is shorter than ${shortestPassphrase} letters: whoever finds the file could guess it.`,
    );
  }
  const chance = {
    secret: randomBytes(32),
    salt: randomBytes(saltBytes),
    nonce: randomBytes(nonceBytes),
  };
  const file = await sealKey(passphrase, chance, cost);
  await writeNew(out, `${JSON.stringify(file, null, 2)}\n`);
  return `${file.publicKey}\n`;
}

/** A key that was overwritten would be lost for good. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(text);
    await handle.close();
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UnusableInput(
      isThere
        ? `${file}: there is such a file already, and it may be a key. Choose another name.`
        : `${file}: it cannot be written there.`,
    );
  }
}

async function proveKey(
  challenge: string,
  { key, passphraseFile }: WithPassphrase & { readonly key: string },
): Promise<string> {
  const asked = keyOfChallenge(challenge);
  if (asked === null) {
    throw new UnusableInput(
      `${printable(challenge).slice(0, 80)}: this is not a challenge. Copy the whole text from Settings; nothing else is signed.`,
    );
  }
  const { publicKey } = await readKeyAt(key);
  if (publicKey !== asked)
    throw new UnusableInput(`${key}: this is the key ${publicKey}, and the challenge is for ${asked}.`);
  const { secret } = await openKeyAt(key, passphraseFile);
  return signText(challenge, secret);
}
