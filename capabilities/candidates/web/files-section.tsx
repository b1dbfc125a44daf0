/** The files with which anybody computes the ranking again on their own machine. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { csvLine } from '#kernel/csv.ts';
import { CopyText } from '#platform/web/copy-text.tsx';
import { saveFile } from '#platform/web/csv.ts';
import { Icon } from '#platform/web/icons.tsx';
import { Section } from '#platform/web/page.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRequest } from '../core/rank-selection.ts';
import { writeFiles } from '../core/write-files.ts';
import styles from './sure-page.module.css';
import { useTexts } from './texts.ts';

export function FilesSection(props: {
  readonly whole: SelectionAnswer;
  readonly request: SelectionRequest;
}): ReactNode {
  const texts = useTexts();
  const save = (file: 'model' | 'candidates') => {
    const { model, rows } = writeFiles(props.request);
    if (file === 'model') {
      const text = `${JSON.stringify(model, null, 2)}\n`;
      saveFile(texts('sure.fileModel'), new Blob([text], { type: 'application/json' }));
    } else {
      const text = rows.map((row) => csvLine(row)).join('');
      saveFile(texts('sure.fileCandidates'), new Blob([text], { type: 'text/csv' }));
    }
  };
  return (
    <Section title={texts('sure.files')} purpose={texts('sure.filesPurpose')}>
      <div className={styles.asked}>
        {(['model', 'candidates'] as const).map((file) => (
          <Button
            key={file}
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            onClick={() => save(file)}
          >
            {file === 'model' ? texts('sure.fileModel') : texts('sure.fileCandidates')}
          </Button>
        ))}
      </div>
      <CopyText text="entente score candidates.csv --model model.json" label={texts('sure.files')} />
    </Section>
  );
}
