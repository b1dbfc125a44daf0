/** Entries of the list that are perhaps one company: made one, or told apart for good. */
import { Modal, Radio } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { findDuplicates, type Likeness } from '../core/find-duplicates.ts';
import { type Candidate, useSend } from './api.ts';
import styles from './longlist-page.module.css';
import { useTexts } from './texts.ts';

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly because: Likeness;
}

export function Duplicates({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const [merging, setMerging] = useState<Pair | null>(null);
  const apart = useSend('POST /api/v1/selections/{selection}/distinctions');
  const { selection } = whole;
  const pairs = useMemo(() => pairsOf(whole), [whole]);
  if (pairs.length === 0 && merging === null) return null;
  const tellApart = ({ one, other }: Pair) =>
    apart.mutate(
      { params: { selection: selection.id }, body: { one: one.id, other: other.id } },
      { onSuccess: () => say({ text: texts('duplicates.told') }) },
    );
  return (
    <Section title={texts('duplicates.title')} purpose={texts('duplicates.purpose')}>
      <ul className={styles.duplicates}>
        {pairs.map((pair) => {
          const names = { one: pair.one.name, other: pair.other.name };
          return (
            <li key={`${pair.one.id} ${pair.other.id}`}>
              <span>
                {texts('duplicates.pair', { ...names, because: texts(`duplicates.because.${pair.because}`) })}
              </span>
              <span className={styles.buttons}>
                <Action
                  size="xs"
                  variant="default"
                  explain="tip"
                  refusal={refusal}
                  aria-label={texts('duplicates.mergePair', names)}
                  onClick={() => setMerging(pair)}
                >
                  {texts('duplicates.merge')}
                </Action>
                <Action
                  size="xs"
                  variant="subtle"
                  explain="tip"
                  refusal={refusal}
                  aria-label={texts('duplicates.apartPair', names)}
                  onClick={() => tellApart(pair)}
                >
                  {texts('duplicates.apart')}
                </Action>
              </span>
            </li>
          );
        })}
      </ul>
      {apart.error && <ProblemNote problem={apart.error} />}
      {merging !== null && (
        <MergeDialog selection={selection.id} pair={merging} onClose={() => setMerging(null)} />
      )}
    </Section>
  );
}

function pairsOf({ candidates, distinctions }: SelectionAnswer): readonly Pair[] {
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return findDuplicates(candidates, distinctions).flatMap(({ one, other, because }): readonly Pair[] => {
    const [first, second] = [byId.get(one), byId.get(other)];
    return first === undefined || second === undefined ? [] : [{ one: first, other: second, because }];
  });
}

function MergeDialog(props: {
  readonly selection: string;
  readonly pair: Pair;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const merge = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/merger');
  const { selection, pair, onClose } = props;
  const entry = useEntry({ initial: { kept: pair.one.id } });
  const kept = entry.values.kept === pair.other.id ? pair.other : pair.one;
  const other = kept === pair.one ? pair.other : pair.one;
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('duplicates.mergeTitle')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('duplicates.merge')}
        send={() =>
          merge.mutateAsync({ params: { selection, candidate: kept.id }, body: { other: other.id } })
        }
        onDone={() => {
          say({ text: texts('duplicates.merged', { name: kept.name }) });
          onClose();
        }}
        onCancel={onClose}
      >
        <Radio.Group
          label={texts('duplicates.keep')}
          value={entry.values.kept}
          onChange={(id) => entry.set({ kept: id })}
        >
          {[pair.one, pair.other].map(({ id, name }) => (
            <Radio key={id} value={id} label={name} mt="xs" />
          ))}
        </Radio.Group>
        <p>{texts('duplicates.mergeText')}</p>
      </Form>
    </Modal>
  );
}
