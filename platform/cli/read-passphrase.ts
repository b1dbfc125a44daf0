/** A passphrase from a file or from the terminal, where it is not shown as it is typed. */
import { readText } from './read-text.ts';
import { UnusableInput } from './unusable-input.ts';

/** @param file its first line is the passphrase; without one the terminal is asked */
export async function readPassphrase(
  file: string | undefined,
  question: string,
  again: string | null = null,
): Promise<string> {
  if (file !== undefined) return (await readText(file, 10_000)).split(/\r?\n/)[0] ?? '';
  if (!process.stdin.isTTY) {
    throw new UnusableInput(
      'the passphrase is asked for on a terminal; without one, give --passphrase-file with a file that holds it.',
    );
  }
  const typed = await ask(question);
  if (again !== null && (await ask(again)) !== typed)
    throw new UnusableInput('the two passphrases are not the same; begin once more.');
  return typed;
}

function ask(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (): void => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const take = (text: string): void => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n' || letter === '\u0004') {
          end();
          resolve(typed);
          return;
        }
        if (letter === '\u0003') {
          end();
          reject(new UnusableInput('nothing was done.'));
          return;
        }
        typed = letter === '\u007f' || letter === '\b' ? [...typed].slice(0, -1).join('') : typed + letter;
      }
    };
    stdin.on('data', take);
  });
}
