/** The last look before proposing: exactly what the partner will see, and the hash both sides will sign. */

import { type ReactNode, useState } from 'react';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { GoButton, useGo } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { type BuiltAgreement, buildAgreement } from '../core/build-agreement.ts';
import type { DraftForm } from '../core/contract.ts';
import { decideProposal } from '../core/decide-proposal.ts';
import { percentOfRate } from '../core/percent.ts';
import { readTermsFile } from '../core/terms-file.ts';
import { frameOf } from '../core/terms-text.ts';
import styles from './agreement.module.css';
import { type AllianceAndAgreement, partnerOf, WithAgreement } from './alliance-and-agreement.tsx';
import { useSend } from './api.ts';
import { Gaps } from './clause-gaps.tsx';
import { Differences } from './differences.tsx';
import { Examples, outcomesOf } from './examples.tsx';
import { agreementDraftPath, agreementPath } from './paths.ts';
import { SalePreview } from './sale-preview.tsx';
import { useTexts } from './texts.ts';
import { Words } from './version-view.tsx';

export function AgreementReview(): ReactNode {
  return <WithAgreement fresh={false}>{(both) => <Review {...both} />}</WithAgreement>;
}

function Review(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { alliance, agreement, sides } = both;
  const form = agreement.draft?.form;
  const built =
    form === undefined
      ? null
      : buildAgreement(
          form,
          sides.map(({ party }) => party),
          checkTerms,
        );
  const partner = partnerOf(alliance) ?? texts('draft.thePartner');
  return (
    <Page
      title={texts('review.title')}
      purpose={texts('review.purpose', { partner })}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: agreementDraftPath(organisation.id, alliance.id), text: texts('draft.title') }}
    >
      {form !== undefined && built?.ok ? (
        <Complete both={both} form={form} built={built.value} partner={partner} />
      ) : (
        <div className={styles.files}>
          <p>{texts(form === undefined ? 'review.noDraft' : 'review.incomplete')}</p>
          <GoButton to={agreementDraftPath(organisation.id, alliance.id)}>{texts('page.continue')}</GoButton>
        </div>
      )}
    </Page>
  );
}

function Complete(props: {
  readonly both: AllianceAndAgreement;
  readonly form: DraftForm;
  readonly built: BuiltAgreement;
  readonly partner: string;
}): ReactNode {
  const texts = useTexts();
  const { both, form, built, partner } = props;
  const { sides } = both;
  const guided = readTermsFile(built.terms);
  const frame = frameOf(built.terms);
  const inForce = both.agreement.versions.find(({ state }) => state === 'in_force');
  return (
    <div className={styles.columns}>
      <div className={styles.version}>
        <Section title={texts('review.words')}>
          {inForce !== undefined && (
            <Differences
              number={inForce.version}
              before={inForce}
              after={{ ...built, terms: built.terms }}
              sides={sides}
            />
          )}
          <Words text={built.text} terms={built.terms} sides={sides} before={inForce} />
          <Examples
            outcomes={outcomesOf({ terms: built.terms, examples: built.examples })}
            currency={frame.currency}
            timeZone={frame.timeZone}
            sides={sides}
          />
          <Gaps text={built.text} />
        </Section>
        <Section title={texts('review.propose', { partner })}>
          <Visibility audience={{ kind: 'will_be_shared', members: [partner] }} />
          <ul className={styles.sentences}>
            <li>{texts('review.point1', { partner })}</li>
            <li>{texts('review.point2')}</li>
            <li>{texts('review.point3')}</li>
          </ul>
          <p className={styles.hash}>
            {texts('version.hash')}: <code>{built.hash}</code>
          </p>
          <Propose both={both} form={form} partner={partner} />
        </Section>
      </div>
      {guided !== null && (
        <SalePreview
          currency={guided.currency}
          base={guided.base}
          shares={sides.map(({ party, organisationName }) => ({
            name: organisationName,
            percent: percentOfRate(guided.shares[0].split[party] ?? '0'),
          }))}
        />
      )}
    </div>
  );
}

function Propose(props: {
  readonly both: AllianceAndAgreement;
  readonly form: DraftForm;
  readonly partner: string;
}): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const say = useToast();
  const { organisation } = useActing();
  const { alliance, agreement, sides } = props.both;
  const role = useRoleRefusal('manager');
  const propose = useSend('POST /api/v1/alliances/{alliance}/agreement/versions');
  const [problem, setProblem] = useState<unknown>(null);
  const parties = sides.map(({ party }) => party);
  const decision = decideProposal(alliance.stage, props.form, parties, agreement.versions, checkTerms);
  const refusal = decision.ok
    ? role
    : texts(`refusals.${decision.refusal.code}`, {
        version: String(decision.refusal.values?.version ?? ''),
        count: Number(decision.refusal.values?.count ?? 0),
      });
  const send = async () => {
    setProblem(null);
    try {
      await propose.mutateAsync({ params: { alliance: alliance.id }, body: props.form });
      say({ text: texts('review.done', { partner: props.partner }) });
      go(agreementPath(organisation.id, alliance.id));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles.buttons}>
        <Action refusal={refusal} loading={propose.isPending} onClick={() => void send()}>
          {texts('review.propose', { partner: props.partner })}
        </Action>
        <GoButton variant="default" to={agreementDraftPath(organisation.id, alliance.id)}>
          {texts('review.back')}
        </GoButton>
      </div>
    </>
  );
}
