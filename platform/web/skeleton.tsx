/** The outline of what is being fetched. It appears late, so that a quick answer does not flash. */
import type { ReactNode } from 'react';
import { useCommonTexts } from './common-texts.ts';
import styles from './skeleton.module.css';

const widths = ['62%', '88%', '74%', '81%', '56%', '69%'];

export function Skeleton(props: { readonly rows?: number }): ReactNode {
  const texts = useCommonTexts();
  return (
    <div role="status" className={styles.skeleton}>
      <span className="e-hidden">{texts('states.loading')}</span>
      {Array.from({ length: props.rows ?? 4 }, (_, index) => (
        // The rows of an outline have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={index} className={styles.row} style={{ width: widths[index % widths.length] }} />
      ))}
    </div>
  );
}
