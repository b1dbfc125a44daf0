/** Who has approved, and everything needed to check it without this program. */
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { KeyValue } from '#platform/web/key-value.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { DateText } from '#platform/web/values.tsx';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

export function Approvals({ statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { sides, parties, signatures } = statement;
  return (
    <Section title={texts('statement.approvals')}>
      <KeyValue
        entries={[
          ...sides
            .filter(({ party }) => parties[party] !== undefined)
            .map(({ party, name }) => {
              const signature = signatures.find((one) => one.party === party);
              return {
                name: texts('statement.approvalOf', { company: name }),
                value:
                  signature === undefined ? (
                    <span className={styles.quiet}>{texts('statement.notYet')}</span>
                  ) : (
                    <span className={styles.signs}>
                      <Mark tone="fine" icon="check">
                        {texts('statement.approved')}
                      </Mark>
                      <span>
                        {signature.name}, <DateText date={signature.at} />
                        <span className={styles.quiet}> · {common(`signer.signed.${signature.keptBy}`)}</span>
                      </span>
                    </span>
                  ),
              };
            }),
          { name: texts('statement.terms'), value: texts('statement.termsVersion', statement) },
          {
            name: texts('statement.hash'),
            value: <code className={styles.hash}>{statement.hash}</code>,
          },
          ...signatures.map((one) => ({
            name: `${texts('statement.signature')}, ${sides.find(({ party }) => party === one.party)?.name ?? one.party}`,
            value: (
              <span className={styles.hash}>
                <code>{one.signature}</code>
                <br />
                <span className={styles.quiet}>{texts('statement.key')}:</span> <code>{one.publicKey}</code>
              </span>
            ),
          })),
          { name: texts('statement.proof'), value: texts('statement.proofText') },
        ]}
      />
    </Section>
  );
}
