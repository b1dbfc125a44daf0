/** One item of a checklist: who looks into it, what was found, what that means, and the evidence. */
import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { mostFileBytes } from '#capabilities/files/core/limits.ts';
import { uploadAsk } from '#capabilities/files/core/upload-ask.ts';
import { momentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Attachments } from '#platform/web/attachments.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Problem, problemOf } from '#platform/web/problem.ts';
import { ProblemPage } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { DiligenceAnswer } from '../core/contract.ts';
import { type ItemState, itemStates, most, type Rating, ratings } from '../core/item.ts';
import { type Item, useClient, useDiligence, useHere, useSend } from './api.ts';
import styles from './diligence.module.css';
import { OwnerField } from './owner-field.tsx';
import { diligencePath } from './paths.ts';
import { RedReason } from './red-reason.tsx';
import { itemLook, itemName, useRefusals, useTexts } from './texts.ts';

export function ItemPage(): ReactNode {
  const answer = useDiligence();
  const refusal = useRefusals();
  const id = useParam('item');
  const latest = async () => (await answer.refetch()).data?.items.find((one) => one.id === id);
  return (
    <Answered of={answer}>
      {(whole) => {
        const item = whole.items.find((one) => one.id === id);
        if (item !== undefined) return <OneItem key={id} whole={whole} item={item} latest={latest} />;
        const detail = refusal('item_not_found', {});
        const document = { type: 'about:blank', title: '', status: 404, detail, code: '', errors: [] };
        return <ProblemPage problem={new Problem(document)} />;
      }}
    </Answered>
  );
}

interface ItemProps {
  readonly item: Item;
  /** Asks for the item as it is now. */
  readonly latest: () => Promise<Item | undefined>;
}

function OneItem({ whole, item, latest }: ItemProps & { readonly whole: DiligenceAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { selection, candidate } = whole;
  const back = diligencePath(organisation.id, selection.id, candidate.id);
  return (
    <Page
      title={itemName(texts, item)}
      purpose={itemLook(texts, item)}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: texts('title', { name: candidate.name }) }}
      width="reading"
    >
      {item.rating === 'red' && <RedReason item={item} candidate={candidate.name} />}
      <ItemForm item={item} latest={latest} back={back} />
      <Evidence item={item} />
      <p className={styles.quiet}>
        {texts('item.changedBy', {
          name: item.changedBy.name,
          when: momentText(item.changedAt, language),
        })}
      </p>
    </Page>
  );
}

interface Values extends Record<string, unknown> {
  readonly owner: string;
  readonly dueOn: string;
  readonly state: ItemState;
  readonly finding: string;
  readonly rating: Rating | '';
  /** One a line. */
  readonly links: string;
  readonly setAsideReason: string;
  /** The version these fields show, also when they come back from a draft. */
  readonly version: number;
}

function ItemForm({ item, latest, back }: ItemProps & { readonly back: string }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const refusal = useRoleRefusal('member');
  const params = { ...useHere(), item: item.id };
  const change = useSend(
    'PATCH /api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}',
  );
  const initial: Values = {
    owner: item.owner?.id ?? '',
    dueOn: item.dueOn ?? '',
    state: item.state,
    finding: item.finding,
    rating: item.rating ?? '',
    links: item.links.join('\n'),
    setAsideReason: item.setAsideReason,
    version: item.version,
  };
  const entry = useEntry({ initial, draft: `diligence-${item.id}` });
  const send = async ({ owner, dueOn, rating, links, ...values }: Values) => {
    const body = {
      ...values,
      owner: owner || null,
      dueOn: dueOn || null,
      rating: rating || null,
      links: links.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    };
    try {
      return await change.mutateAsync({ params, body });
    } catch (error) {
      // The refusal says who came between; whoever saves again has been told.
      const now = problemOf(error).document.code === 'item_was_changed' ? await latest() : undefined;
      if (now !== undefined) entry.set({ version: now.version });
      throw error;
    }
  };
  return (
    <Form
      of={entry}
      submit={texts('item.save')}
      refusal={refusal}
      send={send}
      onDone={() => {
        say({ text: texts('item.saved', { item: itemName(texts, item) }) });
        go(back);
      }}
      onCancel={() => go(back)}
    >
      <OwnerField of={entry} now={item.owner} />
      <TextInput {...entry.field('dueOn', texts('item.due'))} type="date" />
      <Textarea
        {...entry.field('finding', texts('item.finding'))}
        description={texts('item.findingHint')}
        autosize
        minRows={3}
        maxLength={most.finding}
      />
      <Radio.Group {...entry.field('rating', texts('item.rating'))}>
        <div className={styles.ratings}>
          {ratings.map((rating) => (
            <Radio
              key={rating}
              value={rating}
              label={`${texts(`ratings.${rating}`)}: ${texts(`ratingMeans.${rating}`)}`}
            />
          ))}
          <Radio value="" label={texts('ratings.none')} />
        </div>
      </Radio.Group>
      <Textarea
        {...entry.field('links', texts('item.links'))}
        description={texts('item.linksHint')}
        autosize
        minRows={1}
      />
      <NativeSelect
        {...entry.field('state', texts('item.state'))}
        data={itemStates.map((state) => ({ value: state, label: texts(`states.${state}`) }))}
      />
      {entry.values.state === 'set_aside' && (
        <Textarea
          {...entry.field('setAsideReason', texts('item.setAsideReason'))}
          autosize
          minRows={2}
          maxLength={most.reason}
        />
      )}
    </Form>
  );
}

function Evidence({ item }: { readonly item: Item }): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const client = useClient();
  const here = useHere();
  const attach = useSend(
    'PUT /api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/files/{file}',
  );
  const detach = useSend(
    'DELETE /api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/files/{file}',
  );
  const ask = (file: string) => ({ params: { ...here, item: item.id, file } });
  const label = texts('item.evidence', { item: itemName(texts, item) });
  return (
    <Section title={label}>
      {item.links.length > 0 && (
        <ul className={styles.links} aria-label={texts('item.links')}>
          {item.links.map((link) => (
            <li key={link}>
              <a href={link} target="_blank" rel="noopener noreferrer">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Attachments
        label={label}
        files={item.files}
        refusal={refusal}
        mostBytes={mostFileBytes}
        send={(file, manner) => client.call('POST /api/v1/files', uploadAsk(file), manner)}
        attach={({ id }) => attach.mutateAsync(ask(id))}
        fetchFile={(file) => client.fetchFile('GET /api/v1/files/{file}/content', { params: { file } })}
        detach={(file) => detach.mutateAsync(ask(file))}
      />
    </Section>
  );
}
