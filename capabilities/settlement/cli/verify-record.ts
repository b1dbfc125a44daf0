/** `entente verify record.jsonl`: whether an exported record is whole and untouched, and the first line that is not. */
import { en } from '#capabilities/record/core/messages/en.ts';
import {
  type IsSignature,
  type RecordFault,
  type RecordFaultCode,
  type RecordFinding,
  verifyRecord,
} from '#capabilities/record/core/verify-record.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { readText } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';

export interface VerifyRecordFile {
  readonly file: string;
  /** An export that was kept from earlier. */
  readonly seen: string | undefined;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isSignature: IsSignature;
  readonly mostBytes: number;
}

/** @throws UnusableInput where a file cannot be read or holds no record */
export async function verifyRecordFile(wish: VerifyRecordFile): Promise<RecordFinding> {
  const { file, seen, keys, isSignature, mostBytes } = wish;
  const text = await readText(file, mostBytes);
  const earlier = seen === undefined ? {} : { seen: await readText(seen, mostBytes) };
  const finding = verifyRecord(text, { isSignature, keys, ...earlier });
  if (finding.ok) return finding.value;
  const { code } = finding.refusal;
  const unusable = code === 'record_not_readable' ? file : (seen ?? '');
  throw new UnusableInput(`${unusable}: ${en.refusals[code]}`);
}

export function printRecordFinding({ state, entries, head, fault, keys, signatures }: RecordFinding): string {
  const counted = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const signed = signatures.map(
    ({ party, publicKey, count }) =>
      `  ${count} of ${printable(party)}, genuine for the key ${printable(publicKey)}\n`,
  );
  const told = keys.map(({ party, publicKey, keptBy, from, until }) => {
    const span = until === null ? `from entry ${from} on` : `from entry ${from} to ${until - 1}`;
    const by = keptBy === 'organisation' ? 'kept by itself' : 'kept by the server';
    return `  ${printable(party)}: ${printable(publicKey)}, ${by}, ${span}\n`;
  });
  return [
    ...(fault === null ? [] : [`line ${fault.line}: ${sayFault(fault)}\n`]),
    `${counted} ${fault === null || state === 'incomplete' ? 'hold' : 'hold before it'}${head === null ? '' : `, the last is ${head}`}\n`,
    ...(told.length > 0 ? ['keys announced:\n', ...told] : []),
    ...(signed.length > 0 ? ['signatures:\n', ...signed] : []),
    stateTexts[state],
  ].join('');
}

const stateTexts: Readonly<Record<RecordFinding['state'], string>> = {
  holds: 'The record holds.\n',
  incomplete: 'The record is INCOMPLETE: what is there holds, but more may have followed.\n',
  broken: 'The record does not hold.\n',
};

function sayFault({ code, expected, found }: RecordFault): string {
  const values = { expected: String(expected), found: String(found) };
  return faultTexts[code].replace(/\{(expected|found)\}/g, (_, name) =>
    name === 'expected' ? values.expected : values.found,
  );
}

const faultTexts: Readonly<Record<RecordFaultCode, string>> = {
  line_not_an_entry: 'this is not an entry of a record; entry {expected} should stand here',
  line_written_otherwise:
    'the same words in other bytes: this line was written anew, by somebody or by a program that changes line ends',
  of_another_alliance: 'this entry is of another alliance',
  entries_missing: 'entry {found} stands here, and entry {expected} is missing',
  entry_out_of_place:
    'entry {found} stands here, where entry {expected} belongs: swapped, repeated or put in',
  hash_differs: 'the entry was changed: it no longer has the hash that it names',
  previous_differs:
    'it does not follow the line before: that one, or this one, was changed and given a new hash',
  countersigns_another_head:
    'it signs an entry that this record does not have: the past before it was rewritten',
  signature_not_genuine: 'the signature was not made with the key beside it, or not of this content',
  signature_of_another_key:
    'the signature was made with a key that is not this party’s: another was given, or the other party uses it',
  key_of_another_side:
    'the key that is announced here is not this party’s: another was given, or the other party uses it',
  something_after_the_end: 'there is something behind the end of the record',
  end_differs: 'the record should end with entry {found}, but entry {expected} is the last one here',
  not_as_seen: 'the earlier file has another line here: the past was rewritten',
  shorter_than_seen: 'the earlier file has more entries: the end was cut off',
  end_missing: 'the last line, which says where the record ends, is missing',
};
