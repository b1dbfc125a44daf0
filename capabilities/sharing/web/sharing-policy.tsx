/** What each side shares of its own events, side by side in words, with a look through the partner's eyes. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { listText, momentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useParam } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { PoliciesView, PolicyChange } from '../core/contract.ts';
import { openPolicy } from '../core/sharing-policy.ts';
import { useAnswer, useSend } from './api.ts';
import { dataPath } from './paths.ts';
import { usePolicyFacts, usePolicySentence } from './policy-facts.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyPreview } from './policy-preview.tsx';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

export function SharingPolicyPage(): ReactNode {
  const alliance = useParam('alliance');
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/sharing-policies',
    { params: { alliance } },
    { everyMillis: 15_000 },
  );
  return (
    <Answered of={answer}>{(policies) => <Policies alliance={alliance} policies={policies} />}</Answered>
  );
}

interface PoliciesProps {
  readonly alliance: string;
  readonly policies: PoliciesView;
}

function Policies({ alliance, policies }: PoliciesProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('manager');
  const [changing, setChanging] = useState(false);
  const { sides, ownParty } = policies;
  const company = usePartnerNames(policies);
  const own = sides.find(({ party }) => party === ownParty)?.policy ?? openPolicy;
  useMarkSeen(alliance, policies);
  return (
    <Page
      title={texts('policy.title')}
      purpose={texts('policy.purpose')}
      back={{ to: dataPath(organisation.id, alliance), text: texts('policy.back') }}
      visibility={<Visibility audience={{ kind: 'shared', members: sides.map(({ name }) => name) }} />}
      action={
        <Action refusal={refusal} explain="tip" onClick={() => setChanging(true)}>
          {texts('policy.change')}
        </Action>
      }
    >
      <Sides {...policies} />
      <Always {...policies} />
      <Section
        title={texts('policy.previewTitle', { company })}
        purpose={texts('policy.previewText', { company })}
      >
        {sides.length === 1 && <p className={styles.quiet}>{texts('policy.previewAlone')}</p>}
        <PolicyPreview alliance={alliance} policies={policies} policy={own} company={company} />
      </Section>
      <Changes {...policies} />
      {changing && (
        <PolicyForm
          alliance={alliance}
          policies={policies}
          policy={own}
          company={company}
          onClose={() => setChanging(false)}
        />
      )}
    </Page>
  );
}

/** Whoever looks at this page has seen every change so far, and Today no longer tells of it. */
function useMarkSeen(alliance: string, { changes, sides, ownParty }: PoliciesView): void {
  const { mutate } = useSend('PUT /api/v1/alliances/{alliance}/sharing-policies/reading');
  const unseen = sides
    .filter(({ party }) => party !== ownParty)
    .map(({ party, seen }) => ({ party, seen, version: latestOf(changes, party) }))
    .find(({ seen, version }) => version > seen);
  const { party, version } = unseen ?? {};
  useEffect(() => {
    if (party === undefined || version === undefined) return;
    mutate({ params: { alliance }, body: { party, version } });
  }, [alliance, party, version, mutate]);
}

function latestOf(changes: readonly PolicyChange[], side: string): number {
  return Math.max(0, ...changes.filter(({ party }) => party === side).map(({ version }) => version));
}

/** Each side's policy in words, the own one first. */
function Sides({ sides, ownParty, needed }: PoliciesView): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const facts = usePolicyFacts();
  const inOrder = [...sides].sort((a, b) => Number(b.party === ownParty) - Number(a.party === ownParty));
  return (
    <div className={styles.sides}>
      {inOrder.map(({ party, name, policy, changed }) => (
        <Section key={party} title={texts('policy.ofSide', { company: name })}>
          <KeyValue
            entries={[
              ...facts(policy, needed),
              {
                name: texts('policy.changed'),
                value:
                  changed === null
                    ? texts('policy.never')
                    : texts('policy.changedBy', {
                        name: changed.name,
                        moment: momentText(changed.at, language),
                      }),
              },
            ]}
          />
        </Section>
      ))}
    </div>
  );
}

function Always({ needed }: PoliciesView): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const last = needed.find(({ until }) => until === null);
  const fields = (last?.fields ?? []).map(({ field }) => texts(`fields.${field}`));
  return (
    <Section title={texts('policy.alwaysTitle')}>
      <div className={styles.notes}>
        <p>{texts('policy.alwaysText')}</p>
        {last !== undefined && fields.length > 0 && (
          <p>{texts('policy.neededText', { version: last.version, fields: listText(fields, language) })}</p>
        )}
        <p>{texts('policy.statementsText')}</p>
        <p>{texts('policy.exportedText')}</p>
      </div>
    </Section>
  );
}

function Changes({ changes, sides }: PoliciesView): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const sentence = usePolicySentence();
  const columns = useMemo<readonly Column<PolicyChange>[]>(
    () => [
      {
        id: 'when',
        header: texts('policy.when'),
        kind: 'text',
        width: '160px',
        value: (change) => momentText(change.at, language),
      },
      {
        id: 'who',
        header: texts('policy.who'),
        kind: 'text',
        width: '220px',
        value: ({ name, party }) => `${name}, ${sides.find((side) => side.party === party)?.name ?? party}`,
      },
      { id: 'what', header: texts('policy.what'), kind: 'text', value: ({ policy }) => sentence(policy) },
    ],
    [texts, language, sides, sentence],
  );
  return (
    <Section title={texts('policy.changesTitle')}>
      <Table
        label={texts('policy.changesTitle')}
        columns={columns}
        rows={changes}
        rowId={({ party, version }) => `${party} ${version}`}
        empty={<p className={styles.quiet}>{texts('policy.changesNone')}</p>}
        filter={false}
        phone="stack"
      />
    </Section>
  );
}

/** The companies of the other sides; “the other side” while there is none. */
function usePartnerNames({ sides, ownParty }: PoliciesView): string {
  const texts = useTexts();
  const language = useLanguage();
  const names = sides.filter(({ party }) => party !== ownParty).map(({ name }) => name);
  return names.length === 0 ? texts('policy.previewOther') : listText(names, language);
}
