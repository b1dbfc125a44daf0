/** Adding a candidate, or changing what is written of one. */
import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { CountrySelect } from '#platform/web/place-fields.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { findLike } from '../core/find-duplicates.ts';
import { readWebsite } from '../core/read-website.ts';
import { longest, sources } from '../core/selection.ts';
import { type Candidate, useSend } from './api.ts';
import { faultsOfSize, sizeOf } from './size-entry.ts';
import { useTexts } from './texts.ts';

export interface CandidateFormProps {
  readonly selection: string;
  /** Those on the list, to see whether a new one is among them. */
  readonly known: readonly Candidate[];
  /** Absent: a new one. */
  readonly candidate?: Candidate;
  readonly onClose: () => void;
}

export function CandidateForm({ selection, known, onClose, ...props }: CandidateFormProps): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [candidate] = useState(props.candidate);
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const add = useSend('POST /api/v1/selections/{selection}/candidates');
  const change = useSend('PATCH /api/v1/selections/{selection}/candidates/{candidate}');
  const optional = (label: string) => `${label} (${common('actions.optional')})`;
  const size = candidate?.size ?? null;
  const entry = useEntry({
    initial: {
      name: candidate?.name ?? '',
      country: candidate?.country ?? '',
      website: candidate?.website ?? '',
      size: size === null ? '' : String(size),
      source: String(candidate?.source ?? ''),
      note: candidate?.note ?? '',
    },
    // Where a new one was found is asked of everyone, so that it can be seen which source yields.
    required: candidate === undefined ? ['name', 'source'] : ['name'],
    check: (values) => faultsOfSize(values.size, 'size', texts),
    ...(candidate === undefined ? { draft: `candidate-${selection}` } : {}),
  });
  const { name, country, website } = entry.values;
  const like =
    candidate === undefined && name.trim() !== ''
      ? findLike({ name, country: country === '' ? null : country, website: readWebsite(website) }, known)
      : null;
  const likeName = known.find(({ id }) => id === like?.id)?.name ?? '';
  const send = async (values: typeof entry.values) => {
    const body = {
      name: values.name,
      country: values.country === '' ? null : values.country,
      website: values.website.trim() === '' ? null : values.website,
      size: sizeOf(values.size),
      source: sources.find((source) => source === values.source) ?? null,
      note: values.note,
    };
    if (candidate === undefined) return add.mutateAsync({ params: { selection }, body });
    const params = { selection, candidate: candidate.id };
    return change.mutateAsync({ params, body: { ...body, version: candidate.version } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        candidate === undefined
          ? texts('candidate.add')
          : texts('candidate.changeOne', { name: candidate.name })
      }
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={candidate === undefined ? texts('candidate.addToList') : common('actions.save')}
        send={send}
        onDone={() => {
          say({
            text:
              candidate === undefined
                ? texts('candidate.added', { name: entry.values.name })
                : common('states.saved'),
          });
          onClose();
        }}
        onCancel={onClose}
      >
        <TextInput
          {...entry.field('name', texts('candidate.name'))}
          maxLength={longest.name}
          data-autofocus
        />
        <CountrySelect
          {...entry.field('country', optional(texts('candidate.country')))}
          none={texts('candidate.notChosen')}
        />
        <TextInput
          {...entry.field('website', optional(texts('candidate.website')))}
          inputMode="url"
          autoComplete="off"
          maxLength={300}
        />
        <TextInput
          {...entry.field('size', optional(texts('candidate.size')))}
          description={texts('candidate.sizeHint')}
          inputMode="numeric"
          maxLength={9}
        />
        <NativeSelect
          {...entry.field(
            'source',
            candidate === undefined ? texts('candidate.source') : optional(texts('candidate.source')),
          )}
          description={texts('candidate.sourceHint')}
          data={[
            { value: '', label: texts('candidate.notChosen') },
            ...sources.map((source) => ({ value: String(source), label: texts(`sources.${source}`) })),
          ]}
        />
        {like !== null && (
          <p role="status">
            {texts('duplicates.looksLike', {
              name: likeName,
              because: texts(`duplicates.because.${like.because}`),
            })}
          </p>
        )}
        <Textarea
          {...entry.field('note', optional(texts('candidate.note')))}
          maxLength={longest.note}
          autosize
          minRows={2}
        />
      </Form>
    </Modal>
  );
}
