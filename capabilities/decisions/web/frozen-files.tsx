/** The evidence files that a decision names: what each is called, how large it is, and the beginning of its SHA-256. */
import type { ReactNode } from 'react';
import type { FrozenFile } from '#capabilities/files/core/frozen-file.ts';
import { bytesText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './decisions.module.css';

export function FrozenFiles({ files }: { readonly files: readonly FrozenFile[] }): ReactNode {
  const language = useLanguage();
  return files.map(({ id, name, sizeBytes, sha256 }) => (
    <span key={id} className={styles.quiet}>
      {name} ({bytesText(sizeBytes, language)}, <code title={sha256}>{sha256.slice(0, 8)}…</code>)
    </span>
  ));
}
