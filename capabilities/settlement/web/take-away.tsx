/** The statement as files: a document, a table for spreadsheets, and once it is closed the bundle that proves it. */
import type { ReactNode } from 'react';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { useClient } from './api.ts';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

export function TakeAway({ alliance, statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const params = { alliance, period: statement.period };
  const statementRoute = 'GET /api/v1/alliances/{alliance}/statements/{period}';
  return (
    <>
      <DownloadButton
        text={texts('statement.pdf')}
        fetchFile={() => client.fetchFile(`${statementRoute}/pdf`, { params, query: {} })}
      />
      <DownloadButton
        text={texts('statement.csv')}
        fetchFile={() => client.fetchFile(`${statementRoute}/csv`, { params, query: {} })}
      />
      {statement.hash !== null && (
        <DownloadButton
          text={texts('statement.bundle')}
          fetchFile={() => client.fetchFile(`${statementRoute}/bundle`, { params })}
        />
      )}
    </>
  );
}
