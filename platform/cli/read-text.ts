import { open } from 'node:fs/promises';
import { fileFault } from './file-fault.ts';
import { UnusableInput } from './unusable-input.ts';

/**
 * The text of a file in UTF-8, with or without byte order mark.
 * @throws UnusableInput naming the file, where it cannot be read, is larger than `mostBytes` or is not UTF-8
 */
export async function readText(file: string, mostBytes: number): Promise<string> {
  const bytes = await readBytes(file, mostBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(
      `${file}: the text is not UTF-8. Save the file with the encoding UTF-8 and try again.`,
    );
  }
}

/** All bytes of a file. @throws UnusableInput naming the file, where it cannot be read or is larger than `mostBytes` */
export async function readBytes(file: string, mostBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new UnusableInput(`${file}: this is a folder, not a file.`);
      if (found.size > mostBytes) {
        const most = Math.floor(mostBytes / 1024 / 1024);
        throw new UnusableInput(`${file}: the file is larger than ${most} MB, the most this command reads.`);
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw fileFault(file, error);
  }
}
