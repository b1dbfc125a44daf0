/** Signing keys over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { challengeKey } from './challenge-key.ts';
import { readSigningKeys } from './read-signing-keys.ts';
import { registerKey } from './register-key.ts';
import { returnToServer } from './return-to-server.ts';

const actor = (caller: Caller) => ({ organisation: caller.organisation, person: personOf(caller).id });

export const keysRoutes: readonly Binding[] = [
  serve(contract.readSigningKeys, async ({ caller, tx }) =>
    accept(await readSigningKeys(tx, caller.organisation)),
  ),
  serve(contract.challengeKey, ({ body, caller, tx, services }) =>
    challengeKey(tx, services, actor(caller), body.publicKey),
  ),
  serve(contract.registerKey, ({ body, caller, tx, services }) =>
    registerKey(tx, services, actor(caller), body),
  ),
  serve(contract.returnToServer, ({ caller, tx, services }) => returnToServer(tx, services, actor(caller))),
];
