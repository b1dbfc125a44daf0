/** The agreement: what waits for approval, what is in force, the own draft, and every version there was. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { simulatorPath } from '#capabilities/settlement/web/paths.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useGo, useSearchValues } from '#platform/web/go.tsx';
import { Mark, type Tone, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { DateText } from '#platform/web/values.tsx';
import { isOpen } from '../core/agreement.ts';
import type { VersionView } from '../core/contract.ts';
import styles from './agreement.module.css';
import { type AllianceAndAgreement, WithAgreement } from './alliance-and-agreement.tsx';
import { useSend } from './api.ts';
import { DecideVersion } from './decide-version.tsx';
import { agreementDraftPath, agreementPath } from './paths.ts';
import { nameOfParty } from './plain-terms.tsx';
import { useTexts } from './texts.ts';
import { Version } from './version-view.tsx';

export function Agreement(): ReactNode {
  return <WithAgreement fresh>{(both) => <AgreementPage {...both} />}</WithAgreement>;
}

function AgreementPage(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const { alliance, agreement, sides } = both;
  const { organisation } = useActing();
  const { version: asked } = useSearchValues();
  const open = agreement.versions.find(({ state }) => isOpen(state));
  const chosen = agreement.versions.find(({ version }) => String(version) === asked);
  const members = sides.map((side) => side.organisationName);
  const visibility = (
    <Visibility audience={members.length > 1 ? { kind: 'shared', members } : { kind: 'private' }} />
  );
  if (chosen !== undefined) {
    return (
      <Page
        title={texts('page.version', { version: chosen.version })}
        visibility={visibility}
        back={{ to: agreementPath(organisation.id, alliance.id), text: texts('page.title') }}
      >
        <p>
          <StateMark state={chosen.state} />
        </p>
        <Compared key={chosen.version} both={both} version={chosen} />
      </Page>
    );
  }
  const nothing = agreement.versions.length === 0 && agreement.draft === null;
  return (
    <Page
      title={texts('page.title')}
      purpose={texts('page.purpose')}
      visibility={visibility}
      action={!nothing && open === undefined && <ToDraft {...both} />}
    >
      {nothing ? (
        <Empty title={texts('page.none')} action={<ToDraft {...both} />} example={texts('page.example')}>
          {texts('page.noneText')}
        </Empty>
      ) : (
        <Standing {...both} />
      )}
    </Page>
  );
}

/** One version beside any other that the reader chooses. */
function Compared(props: { readonly both: AllianceAndAgreement; readonly version: VersionView }): ReactNode {
  const texts = useTexts();
  const { version, both } = props;
  const others = both.agreement.versions.filter((one) => one.version !== version.version);
  const [chosen, setChosen] = useState('');
  return (
    <>
      {others.length > 0 && (
        <NativeSelect
          label={texts('differences.compare')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          maw={320}
          data={[
            { value: '', label: texts('differences.alone') },
            ...others.map((one) => ({
              value: String(one.version),
              label: texts('page.version', { version: one.version }),
            })),
          ]}
        />
      )}
      <Version
        alliance={both.alliance.id}
        version={version}
        sides={both.sides}
        compared={others.find((one) => String(one.version) === chosen)}
        actions={<TryTerms alliance={both.alliance.id} version={version.version} />}
      />
    </>
  );
}

/** What waits, what is in force, the own draft and the list of all versions. */
function Standing(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const { alliance, agreement, sides } = both;
  const open = agreement.versions.find(({ state }) => isOpen(state));
  const inForce = agreement.versions.find(({ state }) => state === 'in_force');
  return (
    <>
      {open !== undefined && (
        <Section title={texts('page.waiting', { version: open.version })} purpose={texts('page.waitingText')}>
          <Version
            alliance={alliance.id}
            version={open}
            sides={sides}
            before={inForce}
            marksRead
            actions={<TryTerms alliance={alliance.id} version={open.version} />}
          >
            <DecideVersion {...both} version={open} />
          </Version>
        </Section>
      )}
      {inForce !== undefined && (
        <Section title={texts('page.inForce', { version: inForce.version })}>
          {inForce.inForceSince !== null && (
            <p className={styles.signs}>
              <Mark tone="fine" icon="check">
                {texts('states.in_force')}
              </Mark>
              <span>
                {texts('page.since')} <DateText date={inForce.inForceSince} />
              </span>
            </p>
          )}
          <Version
            alliance={alliance.id}
            version={inForce}
            sides={sides}
            marksRead={open === undefined}
            actions={<TryTerms alliance={alliance.id} version={inForce.version} />}
          />
        </Section>
      )}
      {agreement.draft !== null && <OwnDraft {...both} />}
      {agreement.versions.length > 1 && <Versions {...both} />}
    </>
  );
}

/** To the simulator, with this version chosen. */
function TryTerms(props: { readonly alliance: string; readonly version: number }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <GoButton variant="default" to={simulatorPath(organisation.id, props.alliance, `v${props.version}`)}>
      {texts('page.tryTerms')}
    </GoButton>
  );
}

function ToDraft(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const act =
    both.agreement.draft !== null ? 'continue' : both.agreement.versions.length === 0 ? 'first' : 'change';
  return (
    <Action refusal={refusal} onClick={() => go(agreementDraftPath(organisation.id, both.alliance.id))}>
      {texts(`page.${act}`)}
    </Action>
  );
}

function OwnDraft(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const [discarding, setDiscarding] = useState(false);
  const discard = useSend('DELETE /api/v1/alliances/{alliance}/agreement/draft');
  const { organisation } = useActing();
  const { alliance, agreement } = both;
  if (agreement.draft === null) return null;
  return (
    <Section title={texts('page.draft')}>
      <Visibility audience={{ kind: 'private' }} />
      <p>
        {texts('page.draftBy', { name: agreement.draft.savedBy })} <DateText date={agreement.draft.savedAt} />
      </p>
      <div className={styles.buttons}>
        <GoButton variant="default" to={agreementDraftPath(organisation.id, alliance.id)}>
          {texts('page.continue')}
        </GoButton>
        <GoButton variant="default" to={simulatorPath(organisation.id, alliance.id, 'draft')}>
          {texts('page.tryTerms')}
        </GoButton>
        <Action variant="subtle" refusal={refusal} explain="tip" onClick={() => setDiscarding(true)}>
          {texts('page.discard')}
        </Action>
      </div>
      <Confirm
        opened={discarding}
        onClose={() => setDiscarding(false)}
        title={texts('page.discard')}
        act={texts('page.discard')}
        onAct={() => discard.mutateAsync({ params: { alliance: alliance.id } })}
      >
        {texts('page.discardText')}
      </Confirm>
    </Section>
  );
}

const tones: Readonly<Record<VersionView['state'], Tone>> = {
  proposed: 'accent',
  signed_by_one_side: 'accent',
  in_force: 'fine',
  superseded: 'plain',
  withdrawn: 'plain',
};

function StateMark(props: { readonly state: VersionView['state'] }): ReactNode {
  const texts = useTexts();
  return <Mark tone={tones[props.state]}>{texts(`states.${props.state}`)}</Mark>;
}

function Versions(both: AllianceAndAgreement): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const { alliance, agreement, sides } = both;
  const columns = useMemo<readonly Column<VersionView>[]>(
    () => [
      {
        id: 'version',
        header: texts('version.version'),
        kind: 'text',
        value: (one) => texts('page.version', { version: one.version }),
      },
      {
        id: 'state',
        header: texts('version.state'),
        kind: 'text',
        value: (one) => texts(`states.${one.state}`),
        cell: (one) => <StateMark state={one.state} />,
      },
      {
        id: 'by',
        header: texts('version.proposed'),
        kind: 'text',
        value: (one) => `${one.proposedBy.name}, ${nameOfParty(one.proposedBy.party, sides)}`,
      },
      { id: 'at', header: texts('version.at'), kind: 'moment', value: (one) => one.proposedAt },
    ],
    [texts, sides],
  );
  return (
    <Section title={texts('page.versions')}>
      <Table
        label={texts('page.versions')}
        columns={columns}
        rows={agreement.versions}
        rowId={(one) => String(one.version)}
        openRow={(one) => `${agreementPath(organisation.id, alliance.id)}?version=${one.version}`}
        empty={common('states.none')}
        phone="stack"
      />
    </Section>
  );
}
