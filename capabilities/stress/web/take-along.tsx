/** The scenario as the file that the command line reads, and the words that draw the same futures there. */
import type { ReactNode } from 'react';
import { Action } from '#platform/web/action.tsx';
import { saveFile } from '#platform/web/csv.ts';
import { Icon } from '#platform/web/icons.tsx';
import { Section } from '#platform/web/page.tsx';
import type { StressCase } from '../core/stress-case.ts';
import type { ReadTyped } from '../core/typed-scenario.ts';
import { scenarioText } from '../core/write-scenario.ts';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';

export function TakeAlong(props: {
  readonly stressCase: StressCase;
  readonly read: ReadTyped;
  readonly refusal: string | null;
}): ReactNode {
  const texts = useTexts();
  const { stressCase, read, refusal } = props;
  const command = `entente stress scenario.json --simulate ${read.draws} --seed ${read.seed}`;
  return (
    <Section title={texts('file.title')} purpose={texts('file.purpose')}>
      <code className={styles.command}>{command}</code>
      <div>
        <Action
          variant="default"
          leftSection={<Icon name="download" size={16} />}
          refusal={refusal}
          onClick={() =>
            saveFile('scenario.json', new Blob([scenarioText(stressCase)], { type: 'application/json' }))
          }
        >
          {texts('file.download')}
        </Action>
      </div>
    </Section>
  );
}
