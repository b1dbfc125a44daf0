/** Import, second step: how the file is read, each guess with its reason and open to change, and its first rows. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { GoButton, useGo, useParam } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { useAnswer, useSend } from './api.ts';
import { ColumnChoices } from './column-choices.tsx';
import { FormChoices } from './form-choices.tsx';
import { forgetChoices, type GivenChoices, keepChoices, keptChoices, type Preview } from './given-choices.ts';
import styles from './import.module.css';
import { ImportSteps } from './import-sales.tsx';
import { importResultPath, importSalesPath } from './paths.ts';
import { PreviewRows } from './preview-rows.tsx';
import { useTexts } from './texts.ts';

export function CheckUpload(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const upload = useParam('upload');
  const [given, setGiven] = useState<GivenChoices>(() => keptChoices(upload));
  useEffect(() => keepChoices(upload, given), [upload, given]);
  const preview = useAnswer(
    'POST /api/v1/uploads/{upload}/preview',
    { params: { upload }, body: given },
    { keepLast: true, worded: true },
  );
  const change = (choices: GivenChoices) => setGiven((before) => ({ ...before, ...choices }));
  return (
    <Page
      title={texts('check.title')}
      purpose={preview.data && texts('check.purpose', { file: preview.data.upload.name })}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: importSalesPath(organisation.id), text: texts('check.other') }}
    >
      <ImportSteps current="check" />
      {preview.error && (
        <>
          <ProblemNote problem={preview.error} onRetry={() => void preview.refetch()} />
          <div>
            <GoButton variant="default" to={importSalesPath(organisation.id)}>
              {texts('check.gone')}
            </GoButton>
          </div>
        </>
      )}
      {preview.data === undefined
        ? preview.isPending && <Skeleton rows={8} />
        : !preview.error && (
            <Checked
              preview={preview.data}
              given={given}
              onChange={change}
              busy={preview.isPlaceholderData}
            />
          )}
    </Page>
  );
}

interface CheckedProps {
  readonly preview: Preview;
  readonly given: GivenChoices;
  readonly onChange: (choices: GivenChoices) => void;
  /** Another reading is on its way; what is shown is the one before. */
  readonly busy: boolean;
}

function Checked(props: CheckedProps): ReactNode {
  const texts = useTexts();
  const { preview } = props;
  const faulty = preview.rows.filter(({ faults }) => faults.length > 0).length;
  return (
    <>
      <StartImport preview={preview} busy={props.busy} />
      <Section title={texts('check.columns')} purpose={texts('check.columnsPurpose')}>
        <ColumnChoices preview={preview} given={props.given} onChange={props.onChange} />
      </Section>
      <Section title={texts('check.form')}>
        <FormChoices preview={preview} given={props.given} onChange={props.onChange} />
      </Section>
      <Section
        title={texts('check.preview', { count: preview.rows.length })}
        purpose={texts('check.previewPurpose')}
      >
        {faulty > 0 && (
          <p role="status" className={styles.leftOut}>
            {texts('check.leftOut', { count: faulty })}
          </p>
        )}
        <PreviewRows preview={preview} />
      </Section>
      <StartImport preview={preview} busy={props.busy} />
    </>
  );
}

/** The act, or what must be settled before it. */
function StartImport(props: { readonly preview: Preview; readonly busy: boolean }): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation } = useActing();
  const role = useRoleRefusal('member');
  const queries = useQueryClient();
  const start = useSend('POST /api/v1/imports', { refresh: 'none' });
  const { upload, reading, problem } = props.preview;
  const refusal = role ?? problem?.detail ?? null;
  const begin = () =>
    start.mutate(
      { body: { upload: upload.id, reading } },
      {
        onSuccess: (answer) => {
          forgetChoices(upload.id);
          // The list of imports is out of date; this page is left, so nothing is fetched for it now.
          void queries.invalidateQueries({ refetchType: 'none' });
          go(importResultPath(organisation.id, answer.import.id));
        },
      },
    );
  return (
    <div className={styles.start}>
      {start.error && <ProblemNote problem={start.error} />}
      <Action size="md" refusal={refusal} loading={start.isPending || props.busy} onClick={begin}>
        {texts('check.act')}
      </Action>
    </div>
  );
}
