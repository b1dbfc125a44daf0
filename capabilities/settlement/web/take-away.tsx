/** The statement as files: a document, a table for spreadsheets, and once it is closed the bundle that proves it. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { saveFile } from '#platform/web/csv.ts';
import { Icon } from '#platform/web/icons.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useClient } from './api.ts';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

type Kind = 'pdf' | 'csv' | 'bundle';

export function TakeAway({ alliance, statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const [problem, setProblem] = useState<unknown>(null);
  const [loading, setLoading] = useState<Kind | null>(null);
  const params = { alliance, period: statement.period };
  const fetchFile = (kind: Kind) => {
    switch (kind) {
      case 'pdf':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/statements/{period}/pdf', {
          params,
          query: {},
        });
      case 'csv':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/statements/{period}/csv', {
          params,
          query: {},
        });
      case 'bundle':
        return client.fetchFile('GET /api/v1/alliances/{alliance}/statements/{period}/bundle', { params });
    }
  };
  const take = async (kind: Kind) => {
    setProblem(null);
    setLoading(kind);
    try {
      const file = await fetchFile(kind);
      saveFile(file.name, file.content);
    } catch (error) {
      setProblem(error);
    } finally {
      setLoading(null);
    }
  };
  const button = (kind: Kind) => (
    <Button
      variant="default"
      leftSection={<Icon name="download" size={16} />}
      loading={loading === kind}
      onClick={() => void take(kind)}
    >
      {texts(`statement.${kind}`)}
    </Button>
  );
  return (
    <>
      {button('pdf')}
      {button('csv')}
      {statement.hash !== null && button('bundle')}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}
