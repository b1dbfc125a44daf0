/** The keys an organisation signs with, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, keyKeeper, nothing } from '#kernel/wire.ts';
import { refusals } from './refusals.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const publicKey = z.string().max(60).describe('raw Ed25519 public key, base64url');

export const readSigningKeys = route({
  id: 'keys.readSigningKeys',
  method: 'GET',
  path: '/api/v1/signing-keys',
  summary: 'The keys the organisation signs with, and signed with before',
  access: 'viewer',
  ok: z.object({
    keys: z
      .array(
        z.object({
          id,
          publicKey,
          keptBy: keyKeeper,
          since: instant,
          by: z
            .string()
            .nullable()
            .describe('who brought it or asked for it; null: made with the organisation'),
          until: instant.nullable().describe('null: in use'),
          endedBy: z.string().nullable(),
        }),
      )
      .describe('the one in use first'),
  }),
  refusals: {},
});

export const challengeKey = route({
  id: 'keys.challengeKey',
  method: 'POST',
  path: '/api/v1/signing-keys/challenge',
  summary: 'Ask for the text whose signature proves that a key is held; it replaces the one asked for before',
  access: 'owner',
  body: z.object({ publicKey }),
  ok: z.object({ challenge: z.string(), expiresAt: instant }),
  status: 201,
  refusals: pick('key_not_usable', 'key_used_before'),
});

export const registerKey = route({
  id: 'keys.registerKey',
  method: 'POST',
  path: '/api/v1/signing-keys',
  summary: 'Sign with an own key from now on; the server then signs nothing for the organisation',
  access: 'owner',
  body: z.object({
    publicKey,
    challenge: z.string().max(300),
    proof: z.string().max(120).describe('Ed25519 over the UTF-8 bytes of the challenge, base64url'),
  }),
  ok: z.object({ id }),
  status: 201,
  refusals: pick('challenge_not_open', 'proof_not_genuine', 'key_used_before', 'key_of_another_side'),
});

export const returnToServer = route({
  id: 'keys.returnToServer',
  method: 'DELETE',
  path: '/api/v1/signing-keys/own',
  summary: 'Let the server sign again, with a new key that it makes and keeps',
  access: 'owner',
  ok: nothing,
  refusals: pick('server_signs_already'),
});

export type KeysRoute =
  | typeof readSigningKeys
  | typeof challengeKey
  | typeof registerKey
  | typeof returnToServer;
export type SigningKeysView = RouteAnswer<typeof readSigningKeys>;
