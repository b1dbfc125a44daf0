/** One item of a checklist: what is looked at, who does it until when, what was found, and whether that blocks. */
import type { ReactNode } from 'react';
import { dayText, momentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark, Mark } from '#platform/web/marks.tsx';
import type { Rating } from '../core/item.ts';
import { type Item, useHere } from './api.ts';
import styles from './diligence.module.css';
import { diligenceItemPath } from './paths.ts';
import { itemLook, itemName, useTexts } from './texts.ts';

const bands = { green: 'fine', amber: 'watch', red: 'high' } as const;

export function RatingMark({ rating }: { readonly rating: Rating }): ReactNode {
  const texts = useTexts();
  return <BandMark band={bands[rating]} text={texts(`ratings.${rating}`)} />;
}

export function ItemLine({ item }: { readonly item: Item }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { selection, candidate } = useHere();
  return (
    <li className={styles.item} data-aside={item.state === 'set_aside' || undefined}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Go to={diligenceItemPath(organisation.id, selection, candidate, item.id)}>
            {itemName(texts, item)}
          </Go>
        </h3>
        <p className={styles.quiet}>
          {item.state === 'set_aside'
            ? texts('item.setAside', { reason: item.setAsideReason })
            : itemLook(texts, item)}
        </p>
        {item.finding !== '' && <p className={styles.finding}>{item.finding}</p>}
        {item.reason !== null && <Reason reason={item.reason} />}
      </div>
      <Standing item={item} />
    </li>
  );
}

function Standing({ item }: { readonly item: Item }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const day = item.dueOn === null ? null : dayText(item.dueOn, language);
  return (
    <div className={styles.standing}>
      <span className={styles.marks}>
        {item.rating !== null && item.state !== 'set_aside' && <RatingMark rating={item.rating} />}
        <Mark tone={item.state === 'done' ? 'fine' : 'plain'}>{texts(`states.${item.state}`)}</Mark>
        {item.files.length > 0 && (
          <Mark icon="file">{texts('item.files', { count: item.files.length })}</Mark>
        )}
        {item.isBlocking && (
          <Mark tone="high" icon="high">
            {texts('reason.blocks')}
          </Mark>
        )}
      </span>
      <span className={styles.quiet}>
        {item.owner?.name ?? texts('item.nobody')}
        {day !== null && !item.isOverdue && ` · ${texts('item.due')} ${day}`}
      </span>
      {item.isOverdue && day !== null && (
        <Mark tone="watch" icon="watch">
          {texts('item.overdue', { day })}
        </Mark>
      )}
    </div>
  );
}

export function Reason({ reason }: { readonly reason: NonNullable<Item['reason']> }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <p className={styles.reason}>
      {texts('reason.written', { reason: reason.text })}{' '}
      <span className={styles.quiet}>
        {texts('reason.by', { name: reason.by.name, when: momentText(reason.at, language) })}
      </span>
    </p>
  );
}
