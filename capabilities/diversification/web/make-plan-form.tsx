/** A new plan: the share to come down to, and by when. */
import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { DiversificationAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { planPath } from './paths.ts';
import { useTexts } from './texts.ts';
import { faultIf, typedShare } from './typed.ts';

type Above = DiversificationAnswer['above'][number];

export function MakePlanForm(props: { readonly about: Above; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const go = useGo();
  const say = useToast();
  const make = useSend('POST /api/v1/diversification/plans');
  const { by, name, share } = props.about;
  const entry = useEntry({
    initial: { targetShare: Number(share) > 0.3 ? '30' : '20', targetOn: '', startsOn: '', note: '' },
    required: ['targetShare', 'targetOn'],
    check: (values) =>
      faultIf(
        values.targetShare !== '' && typedShare(values.targetShare) === null,
        'targetShare',
        texts('make.notPercent'),
      ),
  });
  return (
    <Dialog title={texts('make.title', { name })} onClose={props.onClose}>
      <Form
        of={entry}
        submit={texts('make.submit')}
        send={({ targetShare, targetOn, startsOn, note }) =>
          make.mutateAsync({
            body: {
              by,
              name,
              targetShare: typedShare(targetShare) ?? '',
              targetOn,
              note,
              ...(startsOn === '' ? {} : { startsOn }),
            },
          })
        }
        onDone={({ plan }) => {
          say({ text: texts('make.made') });
          go(planPath(organisation.id, plan.id));
        }}
        onCancel={props.onClose}
      >
        <p className={styles.sentence}>
          {texts('make.share', { name, share: percentText(share, language) })}
        </p>
        <TextInput
          {...entry.field('targetShare', texts('make.targetShare'))}
          description={texts('make.targetHint')}
          inputMode="decimal"
          maxLength={6}
          data-autofocus
        />
        <TextInput {...entry.field('targetOn', texts('make.targetOn'))} type="date" />
        <TextInput
          {...entry.field('startsOn', `${texts('make.startsOn')} (${common('actions.optional')})`)}
          description={texts('make.startsHint')}
          type="date"
        />
        <Textarea
          {...entry.field('note', `${texts('make.note')} (${common('actions.optional')})`)}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </Form>
    </Dialog>
  );
}
