/** What this installation runs on, and what whoever runs it should mind. */
import type { ReactNode } from 'react';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { KeyValue } from '#platform/web/key-value.tsx';
import { Section } from '#platform/web/page.tsx';
import { useAnswer } from './api.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

export function InstallationSettings(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const installation = useAnswer('GET /api/v1/installation', {});
  return (
    <SettingsPage title={texts('installation.title')} purpose={texts('installation.purpose')} width="reading">
      <Answered of={installation}>
        {(answer) => (
          <>
            <KeyValue
              entries={[
                { name: common('product'), value: answer.version },
                {
                  name: texts('installation.database'),
                  value: `PostgreSQL ${answer.database.version} (${texts(
                    answer.database.embedded ? 'installation.embedded' : 'installation.own',
                  )})`,
                },
                {
                  name: texts('installation.mail'),
                  value: texts(answer.mail ? 'installation.mailOn' : 'installation.mailOff'),
                },
              ]}
            />
            {answer.advice.length > 0 && (
              <Section title={texts('installation.adviceTitle')}>
                <ul style={{ paddingLeft: 20, display: 'grid', gap: 8 }}>
                  {answer.advice.map((advice) => (
                    <li key={advice}>{texts(`installation.advice.${advice}`)}</li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </Answered>
    </SettingsPage>
  );
}
