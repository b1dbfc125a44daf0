/** Beginning to look for a partner: what for, and by what we will judge. */
import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { longest } from '../core/selection.ts';
import { useSend } from './api.ts';
import { faultsOfRows, templateRows, wishOf } from './criteria-entry.ts';
import { CriteriaFields, type CriteriaValues } from './criteria-fields.tsx';
import { selectionPath, selectionsPath } from './paths.ts';
import { faultsOfSize, sizeOf } from './size-entry.ts';
import { useRefusals, useTexts } from './texts.ts';

interface Values extends CriteriaValues {
  name: string;
  purpose: string;
  ourSize: string;
}

export function NewSelection(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const refusal = useRefusals();
  const { organisation } = useActing();
  const go = useGo();
  const create = useSend('POST /api/v1/selections');
  const entry = useEntry<Values>({
    initial: { name: '', purpose: '', ourSize: '', criteria: templateRows(texts) },
    required: ['name'],
    check: (values) => [
      ...faultsOfSize(values.ourSize, 'ourSize', texts),
      ...faultsOfRows(values.criteria, texts, refusal),
    ],
    draft: `new-selection-${organisation.id}`,
  });
  return (
    <Page
      title={texts('begin.title')}
      purpose={texts('begin.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionsPath(organisation.id), text: texts('list.title') }}
    >
      <Form
        of={entry}
        submit={texts('begin.submit')}
        refusal={useRoleRefusal('member')}
        send={({ name, purpose, ourSize, criteria }) =>
          create.mutateAsync({
            body: {
              name,
              purpose,
              ourSize: sizeOf(ourSize),
              criteria: criteria.map((row) => wishOf(row, texts)),
            },
          })
        }
        onDone={({ selection }) => go(selectionPath(organisation.id, selection.id))}
        onCancel={() => go(selectionsPath(organisation.id))}
      >
        <FieldGroup title={texts('begin.what')}>
          <TextInput
            {...entry.field('name', texts('begin.name'))}
            description={texts('begin.nameHint')}
            maxLength={longest.name}
            data-autofocus
          />
          <Textarea
            {...entry.field('purpose', `${texts('begin.purposeLabel')} (${common('actions.optional')})`)}
            description={texts('begin.purposeHint')}
            maxLength={longest.purpose}
            autosize
            minRows={2}
          />
          <TextInput
            {...entry.field('ourSize', `${texts('begin.ourSize')} (${common('actions.optional')})`)}
            description={texts('begin.ourSizeHint')}
            inputMode="numeric"
            maxLength={9}
          />
        </FieldGroup>
        <FieldGroup title={texts('begin.criteria')} hint={texts('criteria.hint')}>
          <CriteriaFields
            of={entry}
            rows={entry.values.criteria}
            onRows={(criteria) => entry.set({ criteria })}
          />
        </FieldGroup>
      </Form>
    </Page>
  );
}
