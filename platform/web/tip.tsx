/** A short word on something tight: shown above it on hover, focus and touch, gone with Escape, always read to readers. */
import { type ReactNode, useRef } from 'react';
import styles from './tip.module.css';

export interface TipProps {
  /** The thing's own `aria-describedby` names it. */
  readonly id: string;
  readonly text: string;
  readonly children: ReactNode;
}

export function Tip(props: TipProps): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const show = () => {
    const box = place.current?.getBoundingClientRect();
    const tip = bubble.current;
    if (!box || !tip) return;
    tip.showPopover();
    // Above the thing, or below it where there is no room; always inside the window.
    const size = tip.getBoundingClientRect();
    const above = box.top - size.height - 6;
    const left = box.left + box.width / 2 - size.width / 2;
    tip.style.top = `${above >= 8 ? above : box.bottom + 6}px`;
    tip.style.left = `${Math.max(8, Math.min(left, window.innerWidth - size.width - 8))}px`;
  };
  const hide = () => bubble.current?.hidePopover();
  return (
    // Hover and focus only show what is read to everyone by its description anyway.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span
      ref={place}
      className={styles.place}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {props.children}
      <span ref={bubble} id={props.id} popover="manual" role="tooltip" className={styles.bubble}>
        {props.text}
      </span>
    </span>
  );
}
