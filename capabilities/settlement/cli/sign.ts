/** `entente sign`: an own key's signature of a statement, a version of an agreement or a record, each worked out anew first. */
import { writeFile } from 'node:fs/promises';
import { isVersionFile, readVersionFile } from '#capabilities/agreements/core/version-file.ts';
import { headToSign } from '#capabilities/record/core/head-to-sign.ts';
import type { Hash } from '#kernel/canonical-json.ts';
import { unreachable } from '#kernel/invariant.ts';
import { isHashable } from '#kernel/json-places.ts';
import { signatureFile, signHash } from '#kernel/key-file.ts';
import { formatLocalDate, parsePeriodName } from '#kernel/local-date.ts';
import { printable } from '#platform/cli/align-columns.ts';
import { openKeyAt } from '#platform/cli/open-key-file.ts';
import { readText } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import { readJson } from '../core/read-events.ts';
import { statementToSign } from '../core/statement-to-sign.ts';
import type { BundleFinding } from '../core/verify-bundle.ts';

export interface SignOptions {
  readonly key: string;
  readonly passphraseFile?: string;
  readonly period?: string;
  readonly out?: string;
  readonly incomplete?: true;
}

/** What a file gives to sign, or why it is not signed: `text` says what was found. */
type Found =
  | { readonly signs: true; readonly what: string; readonly hash: Hash }
  | { readonly signs: false; readonly text: string };

/**
 * @param printFinding how a bundle that does not hold is told
 * @returns what to print, and whether something was signed
 */
export async function signFile(
  file: string,
  options: SignOptions,
  mostBytes: number,
  printFinding: (finding: BundleFinding) => string,
): Promise<{ readonly text: string; readonly note: string; readonly signed: boolean }> {
  const found = file.toLowerCase().endsWith('.jsonl')
    ? await recordToSign(file, mostBytes)
    : await documentToSign(file, options, mostBytes, printFinding);
  if (!found.signs) return { text: `${found.text}Nothing was signed.\n`, note: '', signed: false };
  const key = await openKeyAt(options.key, options.passphraseFile);
  const signature = signatureFile(found.hash, signHash(found.hash, key));
  const note = `Signed ${found.what}, ${found.hash}, with the key ${key.publicKey}.\n`;
  if (options.out === undefined) return { text: signature, note, signed: true };
  await writeFile(options.out, signature);
  return { text: '', note, signed: true };
}

/** A record is signed up to its last entry, if all of it holds. */
async function recordToSign(file: string, mostBytes: number): Promise<Found> {
  const head = headToSign(await readText(file, mostBytes));
  if (head.ok)
    return { signs: true, what: `the record up to entry ${head.value.sequence}`, hash: head.value.hash };
  return { signs: false, text: `${file}: the record does not hold; entente verify says where.\n` };
}

async function documentToSign(
  file: string,
  { period, incomplete }: SignOptions,
  mostBytes: number,
  printFinding: (finding: BundleFinding) => string,
): Promise<Found> {
  const json = readJson(await readText(file, mostBytes));
  if (!json.ok) throw new UnusableInput(`${file}: this is not JSON.`);
  const document = json.value.items;
  if (isHashable(document) && isVersionFile(document)) return versionToSign(file, document);
  const start = period === undefined ? null : firstDayOf(period);
  const found = statementToSign(document, start, incomplete === true ? 'incomplete' : 'whole');
  if (found.ok)
    return {
      signs: true,
      what: `the statement that begins on ${found.value.period}`,
      hash: found.value.hash,
    };
  if ('finding' in found) {
    const hint = found.finding.incomplete ? 'With --incomplete it is signed all the same.\n' : '';
    return { signs: false, text: `${printFinding(found.finding)}${hint}` };
  }
  if (found.refusal.code === 'statement_not_found')
    throw new UnusableInput(`${file}: there is no statement of that period in the bundle.`);
  throw new UnusableInput(
    `${file}: this is nothing that can be signed: a bundle, a version of an agreement, or a record (.jsonl). entente verify says more.`,
  );
}

function versionToSign(file: string, document: unknown): Found {
  const version = readVersionFile(document);
  if (version.ok)
    return {
      signs: true,
      what: `version ${version.value.version} of the agreement`,
      hash: version.value.hash,
    };
  const { code } = version.refusal;
  switch (code) {
    case 'not_a_version_file':
      throw new UnusableInput(
        `${file}: this is no whole version of an agreement. Download it again from the page Agreement.`,
      );
    case 'hash_of_another_text':
      return {
        signs: false,
        text: `${file}: text, terms and examples do not give the hash that the file names: something was changed.\n`,
      };
    default:
      return unreachable(code);
  }
}

function firstDayOf(period: string): string {
  const found = parsePeriodName(period);
  if (found !== null) return formatLocalDate(found.start);
  throw new UnusableInput(
    `--period ${printable(period)}: this is not a period such as 2026-03, 2026-Q1 or 2026.`,
  );
}
