/**
 * Words that stand in many contracts: how ids, instants, dates, money and the like are written on the wire. A check whose
 * message is a fault's name (`field_no_date`) is told by that name, with what would do.
 */
import { z } from 'zod';
import { languages } from './language.ts';
import { parseLocalDate } from './local-date.ts';
import { currencies } from './money.ts';
import { timeZone } from './time-zone.ts';

export const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const instant = z.string().describe('ISO 8601 instant with offset');
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'field_no_date', abort: true })
  .refine((text) => !text.startsWith('0000') && parseLocalDate(text) !== null, { error: 'field_no_date' })
  .describe('ISO 8601 calendar date');
/** On one line: names stand in subjects of mails and names of files too. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}*$/u);
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const language = z.enum(languages);
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2');
export const currency = z
  .string()
  .refine((code) => currencies.includes(code), { error: 'field_no_currency' })
  .describe('ISO 4217');
export const zoneName = z
  .string()
  .max(60)
  .refine((name) => timeZone(name) !== null, { error: 'field_no_time_zone' })
  .describe('IANA time zone, such as Asia/Ho_Chi_Minh');
export const moneyText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('decimal string with exactly the minor digits of its currency');
/** Of a document, by an organisation that keeps its signing key itself. */
export const givenSignature = z
  .object({
    publicKey: z.string().max(60).describe('raw Ed25519 public key, base64url'),
    signature: z.string().max(120).describe('Ed25519 over the UTF-8 bytes of the hash, base64url'),
  })
  .describe('needed where the organisation signs with its own key; else the server signs');
/** As far as PostgreSQL's `integer` counts. */
export const mostPlaces = 2_147_483_647;
export const nothing = z.object({});

/** Of a signing key. */
export const keyKeeper = z
  .enum(['server', 'organisation'])
  .describe('who has the private part of the key, and so signs with it');
