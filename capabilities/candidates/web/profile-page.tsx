/** What the ideal partner looks like, and which of it is a must: musts become criteria that shut out. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { countText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go, useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { parseScore } from '../core/parse-score.ts';
import { longestOfProfile } from '../core/profile.ts';
import { longest } from '../core/selection.ts';
import { useAnswer, useSelection, useSend } from './api.ts';
import styles from './longlist-page.module.css';
import { criteriaPath, longlistPath } from './paths.ts';
import { faultsOfSize, sizeOf } from './size-entry.ts';
import { criterionName, useTexts } from './texts.ts';

export function ProfilePage(): ReactNode {
  const answer = useSelection();
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <Answered of={answer}>
      {(whole) => (
        <Page
          title={texts('profile.title')}
          purpose={texts('profile.purpose')}
          visibility={<Visibility audience={{ kind: 'private' }} />}
          back={{ to: longlistPath(organisation.id, whole.selection.id), text: texts('longlist.title') }}
        >
          <ProfileForm whole={whole} key={whole.selection.id} />
          <Musts whole={whole} />
        </Page>
      )}
    </Answered>
  );
}

function useProposal(selection: string) {
  return useAnswer('GET /api/v1/selections/{selection}/profile-proposal', { params: { selection } });
}

const fields = ['industry', 'competing', 'customers', 'capability', 'winWin'] as const;

function ProfileForm({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  const put = useSend('PUT /api/v1/selections/{selection}/profile');
  const { selection } = whole;
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [profile] = useState(whole.profile);
  const written = (size: number | null | undefined) =>
    size === null || size === undefined ? '' : String(size);
  const optional = (label: string) => `${label} (${common('actions.optional')})`;
  const entry = useEntry({
    initial: {
      sizeLeast: written(profile?.sizeLeast),
      sizeMost: written(profile?.sizeMost),
      industry: profile?.industry ?? '',
      competing: profile?.competing ?? '',
      customers: profile?.customers ?? '',
      capability: profile?.capability ?? '',
      winWin: profile?.winWin ?? '',
    },
    check: (values) => [
      ...faultsOfSize(values.sizeLeast, 'sizeLeast', texts),
      ...faultsOfSize(values.sizeMost, 'sizeMost', texts),
    ],
    draft: `profile-${selection.id}-${profile?.version ?? 0}`,
  });
  const back = longlistPath(organisation.id, selection.id);
  const { data } = useProposal(selection.id);
  const proposed = data?.proposal?.profile;
  // What is written stays; only what is empty is filled.
  const offered = fields.filter((field) => entry.values[field] === '' && (proposed?.[field] ?? '') !== '');
  return (
    <Form
      of={entry}
      submit={common('actions.save')}
      refusal={mayNot}
      send={({ sizeLeast, sizeMost, ...rest }) =>
        put.mutateAsync({
          params: { selection: selection.id },
          body: {
            version: profile?.version ?? 0,
            sizeLeast: sizeOf(sizeLeast),
            sizeMost: sizeOf(sizeMost),
            ...rest,
          },
        })
      }
      onDone={() => {
        say({ text: common('states.saved') });
        go(back);
      }}
      onCancel={() => go(back)}
    >
      {offered.length > 0 && (
        <div>
          <p>{texts('profile.fromObjectiveText')}</p>
          <Button
            variant="default"
            onClick={() =>
              entry.set(Object.fromEntries(offered.map((field) => [field, proposed?.[field] ?? ''])))
            }
          >
            {texts('profile.fromObjective')}
          </Button>
        </div>
      )}
      <TextInput
        {...entry.field('sizeLeast', optional(texts('profile.sizeLeast')))}
        description={texts('profile.sizeHint')}
        inputMode="numeric"
        maxLength={9}
      />
      <TextInput
        {...entry.field('sizeMost', optional(texts('profile.sizeMost')))}
        inputMode="numeric"
        maxLength={9}
      />
      {fields.map((field) => (
        <Textarea
          key={field}
          {...entry.field(field, optional(texts(`profile.${field}`)))}
          description={texts(`profile.${field}Hint`)}
          maxLength={longestOfProfile}
          autosize
          minRows={2}
        />
      ))}
    </Form>
  );
}

/** Must-haves are criteria with a score to reach; a new one shuts out and weighs nothing until somebody says so. */
function Musts({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const [adding, setAdding] = useState(false);
  const { selection, criteria } = whole;
  const musts = criteria.filter(({ mustBeAtLeast }) => mustBeAtLeast !== null);
  return (
    <Section
      title={texts('profile.musts')}
      purpose={texts('profile.mustsPurpose')}
      action={<Go to={criteriaPath(organisation.id, selection.id)}>{texts('criteria.change')}</Go>}
    >
      {musts.length === 0 ? (
        <p>{texts('profile.mustsNone')}</p>
      ) : (
        <ul className={styles.musts}>
          {musts.map((one) => (
            <li key={one.id}>
              {criterionName(texts, one)} –{' '}
              {texts('criteria.mustOf', { value: countText(one.mustBeAtLeast ?? 0, language) })}
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddMust whole={whole} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {texts('profile.addMust')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** A must that is met or not needs half of the scale. */
const usualLeast = '5';

function AddMust(props: { readonly whole: SelectionAnswer; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const mayNot = useRoleRefusal('member');
  const change = useSend('PUT /api/v1/selections/{selection}/criteria');
  const { whole, onClose } = props;
  const { selection, criteria, profile } = whole;
  const entry = useEntry({
    initial: { name: '', least: usualLeast },
    required: ['name'],
    check: ({ least }) =>
      parseScore(least.trim()) === null
        ? [{ path: 'least', code: 'not_a_number', detail: texts('criteria.notANumber') }]
        : [],
  });
  const taken = new Set(criteria.map((one) => criterionName(texts, one)));
  const { data } = useProposal(selection.id);
  const musts = data?.proposal?.mustHaves ?? [];
  const wishes = [
    ...musts.map(({ name }) => name),
    ...[profile?.capability, profile?.customers, profile?.industry].map((text) => text?.trim() ?? ''),
  ];
  const suggested = wishes.filter(
    (text) => text !== '' && text.length <= longest.criterionName && !taken.has(text),
  );
  return (
    <Form
      of={entry}
      submit={texts('profile.addMust')}
      refusal={mayNot}
      send={({ name, least }) =>
        change.mutateAsync({
          params: { selection: selection.id },
          body: {
            version: selection.criteriaVersion,
            criteria: [
              ...criteria,
              {
                id: null,
                template: null,
                name: name.trim(),
                question: musts.find((must) => must.name === name.trim())?.question ?? null,
                weight: 0,
                direction: 'max',
                mustBeAtLeast: parseScore(least.trim()),
              },
            ],
          },
        })
      }
      onDone={() => {
        say({ text: texts('profile.mustAdded', { name: entry.values.name }) });
        onClose();
      }}
      onCancel={onClose}
    >
      <TextInput
        {...entry.field('name', texts('profile.mustName'))}
        description={texts('profile.mustNameHint')}
        maxLength={longest.criterionName}
      />
      {suggested.length > 0 && (
        <div className={styles.buttons}>
          <span>{texts('profile.suggest')}</span>
          {suggested.map((text) => (
            <Button key={text} variant="default" size="compact-sm" onClick={() => entry.set({ name: text })}>
              {text}
            </Button>
          ))}
        </div>
      )}
      <TextInput {...entry.field('least', texts('profile.mustLeast'))} inputMode="decimal" maxLength={6} />
    </Form>
  );
}
