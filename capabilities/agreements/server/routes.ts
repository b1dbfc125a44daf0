/** Agreements over HTTP. */
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import type { CheckExample } from '../core/worked-examples.ts';
import { proposeVersion } from './propose-version.ts';
import { readAgreement } from './read-agreement.ts';
import { readTermsFile } from './read-terms-file.ts';
import { saveDraft } from './save-draft.ts';
import { signVersion } from './sign-version.ts';
import { deleteDraft } from './store.ts';
import { withdrawVersion } from './withdraw-version.ts';

const actor = (caller: Caller) => ({ organisation: caller.organisation, person: personOf(caller).id });

/** @param checkExample how settlement, which comes after agreements, settles a worked example */
export const agreementRoutes = (checkExample: CheckExample): readonly Binding[] => [
  serve(contract.readAgreement, ({ params, caller, tx }) =>
    readAgreement(tx, caller.organisation, params.alliance),
  ),
  serve(contract.saveDraft, ({ params, body, caller, tx, services }) =>
    saveDraft(tx, actor(caller), params.alliance, body, services.clock.now()),
  ),
  serve(contract.discardDraft, async ({ params, caller, tx }) => {
    const found = await findAlliance(tx, caller.organisation, params.alliance);
    if (!found.ok) return found;
    await deleteDraft(tx, caller.organisation, params.alliance);
    return accept({});
  }),
  serve(contract.proposeVersion, ({ params, body, caller, tx, services }) =>
    proposeVersion(tx, services, actor(caller), params.alliance, body),
  ),
  serve(contract.signVersion, ({ params, body, caller, tx, services }) =>
    signVersion(tx, services, checkExample, actor(caller), params.alliance, params.version, body),
  ),
  serve(contract.withdrawVersion, ({ params, body, caller, tx, services }) =>
    withdrawVersion(tx, actor(caller), params.alliance, params.version, body.reason, services.clock.now()),
  ),
  serve(contract.readTermsFile, ({ params, caller, tx }) =>
    readTermsFile(tx, caller.organisation, params.alliance, params.version),
  ),
];
