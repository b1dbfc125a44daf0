/** Small signs: a band, a stage, who sees something. Each is an icon and a word; the colour only repeats them. */
import type { ReactNode } from 'react';
import { listText } from '#kernel/format.ts';
import { useActingIfAny } from './acting.tsx';
import { useCommonTexts } from './common-texts.ts';
import { Icon, type IconName } from './icons.tsx';
import { useLanguage } from './language.tsx';
import styles from './marks.module.css';

export type Band = 'fine' | 'watch' | 'high';

/** How a figure stands: fine, watch or high; `text` where the page has a better word. */
export function BandMark(props: { readonly band: Band; readonly text?: string }): ReactNode {
  const texts = useCommonTexts();
  return (
    <span className={styles.band} data-band={props.band}>
      <Icon name={props.band} size={14} />
      {props.text ?? texts(`band.${props.band}`)}
    </span>
  );
}

export type Tone = 'plain' | 'accent' | Band;

/** A state or stage in words: draft, open, agreed, expired. */
export function Mark(props: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={styles.mark} data-tone={props.tone ?? 'plain'}>
      {props.icon && <Icon name={props.icon} size={14} />}
      {props.children}
    </span>
  );
}

/** Where something stands on its way: every stage in order, the current one named to readers too. */
export function StageMark(props: {
  readonly stages: readonly { readonly id: string; readonly text: string }[];
  readonly current: string;
}): ReactNode {
  const at = props.stages.findIndex((stage) => stage.id === props.current);
  return (
    <ol className={styles.stages}>
      {props.stages.map((stage, index) => (
        <li
          key={stage.id}
          data-passed={index < at || undefined}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {stage.text}
        </li>
      ))}
    </ol>
  );
}

export type Audience =
  /** Nobody outside the acting organisation. */
  | { readonly kind: 'private' }
  /** These companies see it now. */
  | { readonly kind: 'shared'; readonly members: readonly string[] }
  /** These companies will see it once it is sent. */
  | { readonly kind: 'will_be_shared'; readonly members: readonly string[] };

/** Who sees what is here. Stands on every page and beside every action that shares something. */
export function Visibility(props: { readonly audience: Audience }): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const acting = useActingIfAny();
  const { audience } = props;
  if (audience.kind === 'private') {
    return (
      <p className={styles.visibility} data-kind="private">
        <Icon name="private" size={14} />
        {acting
          ? texts('visibility.private', { organisation: acting.organisation.name })
          : texts('visibility.privateShort')}
      </p>
    );
  }
  const members = listText(audience.members, language);
  return (
    <p className={styles.visibility} data-kind="shared">
      <Icon name="shared" size={14} />
      {audience.kind === 'shared'
        ? texts('visibility.shared', { members })
        : texts('visibility.willBeShared', { members })}
    </p>
  );
}
