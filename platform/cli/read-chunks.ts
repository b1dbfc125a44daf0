import { open } from 'node:fs/promises';
import { fileFault } from './file-fault.ts';

/**
 * The bytes of a file, chunk by chunk; each chunk is a buffer of its own. Files of any size are read this way.
 * @throws UnusableInput naming the file, where it cannot be read
 */
export async function* readChunks(file: string, chunkBytes = 1_000_000): AsyncGenerator<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw fileFault(file, error);
  });
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkBytes);
      const { bytesRead } = await handle.read(chunk).catch((error: unknown) => {
        throw fileFault(file, error);
      });
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
