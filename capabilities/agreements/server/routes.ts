/** Agreements over HTTP. */
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, type Caller, serve, serveStreaming } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import type { CheckTerms } from '../core/terms-text.ts';
import type { CheckExample } from '../core/worked-examples.ts';
import { agreementPdf } from './agreement-pdf.ts';
import { findPaper } from './find-paper.ts';
import { markCommentsRead } from './mark-comments-read.ts';
import { proposeVersion } from './propose-version.ts';
import { readAgreement } from './read-agreement.ts';
import { readComments } from './read-comments.ts';
import { readTermsFile } from './read-terms-file.ts';
import { replyToComment } from './reply-to-comment.ts';
import { saveDraft } from './save-draft.ts';
import { signVersion } from './sign-version.ts';
import { deleteDraft } from './store.ts';
import { withdrawVersion } from './withdraw-version.ts';
import { writeComment } from './write-comment.ts';

const actor = (caller: Caller) => ({ organisation: caller.organisation, person: personOf(caller).id });

/**
 * What settlement, which comes after agreements, is asked.
 * @param checkExample how it settles a worked example
 * @param checkTerms what it finds wrong with terms
 */
export const agreementRoutes = (checkExample: CheckExample, checkTerms: CheckTerms): readonly Binding[] => [
  serve(contract.readAgreement, ({ params, caller, tx }) =>
    readAgreement(tx, caller.organisation, params.alliance),
  ),
  serve(contract.saveDraft, ({ params, body: { since, ...form }, caller, tx, services }) =>
    saveDraft(tx, actor(caller), params.alliance, form, services.clock.now(), since),
  ),
  serve(contract.discardDraft, async ({ params, caller, tx }) => {
    const found = await findAlliance(tx, caller.organisation, params.alliance);
    if (!found.ok) return found;
    await deleteDraft(tx, caller.organisation, params.alliance);
    return accept({});
  }),
  serve(contract.proposeVersion, ({ params, body, caller, tx, services }) =>
    proposeVersion(tx, services, checkTerms, actor(caller), params.alliance, body),
  ),
  serve(contract.signVersion, ({ params, body, caller, tx, services }) =>
    signVersion(tx, services, checkExample, actor(caller), params.alliance, params.version, body),
  ),
  serve(contract.withdrawVersion, ({ params, body, caller, tx, services }) =>
    withdrawVersion(tx, actor(caller), params.alliance, params.version, body.reason, services.clock.now()),
  ),
  serve(contract.readComments, ({ params, caller, tx }) => readComments(tx, actor(caller), params.alliance)),
  serve(contract.writeComment, ({ params, body, caller, tx, services }) =>
    writeComment(tx, services, actor(caller), params.alliance, params.version, body),
  ),
  serve(contract.answerComment, ({ params, body, caller, tx, services }) =>
    replyToComment(tx, services, actor(caller), params, 'answer', body.text),
  ),
  serve(contract.resolveComment, ({ params, body, caller, tx, services }) =>
    replyToComment(tx, services, actor(caller), params, 'resolution', body.text),
  ),
  serve(contract.reopenComment, ({ params, body, caller, tx, services }) =>
    replyToComment(tx, services, actor(caller), params, 'reopening', body.text),
  ),
  serve(contract.markCommentsRead, ({ params, body, caller, tx }) =>
    markCommentsRead(tx, actor(caller), params.alliance, body.upTo),
  ),
  serveStreaming(contract.writeAgreementPdf, async ({ params, query, caller, enter, services, ...call }) => {
    const language = query.language ?? call.language;
    const paper = await enter((tx) => findPaper(tx, caller.organisation, params.alliance, params.version));
    // No transaction waits for the document to be made.
    if (!paper.ok) return paper;
    const content = await agreementPdf(paper.value, language, services.catalogue);
    return accept({ name: `${paper.value.alliance}-${params.version}.pdf`, content });
  }),
  serve(contract.readTermsFile, ({ params, caller, tx }) =>
    readTermsFile(tx, caller.organisation, params.alliance, params.version),
  ),
];
