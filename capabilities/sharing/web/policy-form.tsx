/** The own side's choice of what it shares, with what the partner would read under it. */
import { Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { formOfPolicy, policyFaults, policyOfForm, type PolicyForm as Values } from '../core/policy-form.ts';
import { mostMonths, mostValues } from '../core/policy-limits.ts';
import { policyOnWire } from '../core/policy-on-wire.ts';
import { holdableFields, rowFields } from '../core/sharing-policy.ts';
import { useSend } from './api.ts';
import { PolicyPreview, type PolicyPreviewProps } from './policy-preview.tsx';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

export function PolicyForm(props: PolicyPreviewProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { alliance, policies, company, onClose } = props;
  const change = useSend('PUT /api/v1/alliances/{alliance}/sharing-policy');
  const entry = useEntry<Values>({
    initial: formOfPolicy(props.policy),
    check: (values) =>
      policyFaults(values).map(({ path, code }) => {
        const most = code === 'months_not_readable' ? mostMonths : mostValues;
        return { path, code, detail: texts(`policy.faults.${code}`, { most }) };
      }),
  });
  const own = policies.sides.find(({ party }) => party === policies.ownParty)?.name ?? '';
  const others = policies.sides.filter(({ party }) => party !== policies.ownParty);
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={texts('policy.formTitle', { company: own })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('policy.submit')}
        send={(values) =>
          change.mutateAsync({ params: { alliance }, body: policyOnWire(policyOfForm(values)) })
        }
        onDone={({ outcome }) => {
          say({ text: texts(outcome === 'changed' ? 'policy.done' : 'policy.unchanged') });
          onClose();
        }}
        onCancel={onClose}
        beside={
          <>
            <p className={styles.quiet}>{texts('policy.exportedText')}</p>
            {others.length > 0 && (
              <Visibility audience={{ kind: 'will_be_shared', members: others.map(({ name }) => name) }} />
            )}
          </>
        }
      >
        <Fields {...props} entry={entry} />
        <Rows entry={entry} company={company} />
        <FieldGroup title={texts('policy.previewTitle', { company })}>
          <PolicyPreview {...props} policy={policyOfForm(entry.values)} />
        </FieldGroup>
      </Form>
    </Modal>
  );
}

/** What the terms in force settle by cannot be ticked, and says why. */
function Fields({
  policies,
  company,
  entry,
}: PolicyPreviewProps & { readonly entry: Entry<Values> }): ReactNode {
  const texts = useTexts();
  const last = policies.needed.find(({ until }) => until === null);
  return (
    <FieldGroup title={texts('policy.fieldsTitle')} hint={texts('policy.fieldsHint', { partner: company })}>
      <div className={styles.ticks}>
        {holdableFields.map((field) => {
          const isNeeded = last?.fields.some((one) => one.field === field) ?? false;
          const name = `hold_${field}` as const;
          return (
            <Checkbox
              key={name}
              {...entry.tick(name, texts(`fields.${field}`))}
              disabled={isNeeded && !entry.values[name]}
              {...(isNeeded && last !== undefined
                ? { description: texts('policy.neededHint', { version: last.version }) }
                : {})}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}

function Rows({ entry, company }: { readonly entry: Entry<Values>; readonly company: string }): ReactNode {
  const texts = useTexts();
  const lines = { autosize: true, minRows: 2, maxRows: 8 } as const;
  const digits = { inputMode: 'numeric', description: texts('policy.monthsHint') } as const;
  return (
    <>
      <FieldGroup title={texts('policy.rowsTitle')} hint={texts('policy.rowsHint', { partner: company })}>
        <div className={styles.pair}>
          {rowFields.map((field) => (
            <Textarea key={field} {...entry.field(`only_${field}`, texts(`fields.${field}`))} {...lines} />
          ))}
        </div>
        <TextInput {...entry.field('saleMonths', texts('policy.saleMonths'))} {...digits} />
      </FieldGroup>
      <FieldGroup title={texts('policy.costsTitle')} hint={texts('policy.costsHint')}>
        <Textarea {...entry.field('only_category', texts('policy.category'))} {...lines} />
        <TextInput {...entry.field('costMonths', texts('policy.costMonths'))} {...digits} />
      </FieldGroup>
    </>
  );
}
