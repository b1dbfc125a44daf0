/** A button that fetches a file and hands it to the person; what went wrong stands under it. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DownloadedFile } from './client.ts';
import { saveFile } from './csv.ts';
import styles from './download-button.module.css';
import { Icon } from './icons.tsx';
import { ProblemNote } from './problem-view.tsx';

export interface DownloadButtonProps {
  /** Names the file or the act: "PDF", "Download the record". */
  readonly text: string;
  readonly fetchFile: () => Promise<DownloadedFile>;
}

export function DownloadButton({ text, fetchFile }: DownloadButtonProps): ReactNode {
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const download = async () => {
    setLoading(true);
    setProblem(null);
    try {
      const file = await fetchFile();
      saveFile(file.name, file.content);
    } catch (error) {
      setProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <div className={styles.download}>
      <Button
        variant="default"
        leftSection={<Icon name="download" size={16} />}
        loading={loading}
        onClick={() => void download()}
      >
        {text}
      </Button>
      {problem !== null && <ProblemNote problem={problem} onRetry={() => void download()} />}
    </div>
  );
}
