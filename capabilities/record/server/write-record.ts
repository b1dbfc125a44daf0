import { Readable } from 'node:stream';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter, FileAnswer } from '#platform/http/serve.ts';
import { endLine, type Head } from '../core/entry.ts';
import { loadHead, loadLines } from './store.ts';

const entriesAtOnce = 2000;

/**
 * The record as a file, up to where it is now: an entry a line, and a last line that says where it ends. It is read in
 * parts, each with the asker's right asked for anew; what is added meanwhile is for the next export.
 */
export async function writeRecord(
  enter: Enter,
  alliance: Id,
): Promise<Decision<FileAnswer, 'alliance_not_found'>> {
  const head = await enter((tx) => loadHead(tx, alliance));
  if (head === undefined) return refuse('alliance_not_found');
  return accept({ name: 'record.jsonl', content: Readable.from(linesUpTo(enter, alliance, head)) });
}

async function* linesUpTo(enter: Enter, alliance: Id, head: Head): AsyncGenerator<string> {
  for (let after = 0; after < head.sequence; after += entriesAtOnce) {
    const upTo = Math.min(after + entriesAtOnce, head.sequence);
    const lines = await enter((tx) => loadLines(tx, alliance, after, upTo));
    yield lines.map((line) => `${line}\n`).join('');
  }
  yield `${endLine(alliance, head)}\n`;
}
