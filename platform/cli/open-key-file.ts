import { type KeyFile, type OwnKey, openKey, readKeyFile } from '#kernel/key-file.ts';
import { readPassphrase } from './read-passphrase.ts';
import { readText } from './read-text.ts';
import { UnusableInput } from './unusable-input.ts';

const mostBytes = 100_000;

/** @throws UnusableInput where the file is no key file */
export async function readKeyAt(file: string): Promise<KeyFile> {
  const found = readKeyFile(await readText(file, mostBytes));
  if (found.ok) return found.value;
  throw new UnusableInput(
    `${file}: this is not a key file. Give the file that entente key new or the page of settings has made.`,
  );
}

/**
 * The own key in a file, opened with its passphrase.
 * @throws UnusableInput where the file is no key file or the passphrase is another
 */
export async function openKeyAt(file: string, passphraseFile: string | undefined): Promise<OwnKey> {
  const sealed = await readKeyAt(file);
  const opened = await openKey(sealed, await readPassphrase(passphraseFile, `Passphrase of ${file}: `));
  if (opened.ok) return opened.value;
  throw new UnusableInput(
    `${file}: the passphrase does not open it. Try again; mind capitals and the language of the keyboard. Without it the key cannot be used: an owner then registers another.`,
  );
}
