/** A page: its name, what it is for, its one main action, and who sees it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommonTexts } from './common-texts.ts';
import { Go } from './go.tsx';
import { Icon } from './icons.tsx';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** One or two sentences: what this page is for. */
  readonly purpose?: ReactNode;
  /** The one main action; others go into the sections they belong to. */
  readonly action?: ReactNode;
  /** A `<Visibility>` mark: who sees what is on this page. */
  readonly visibility?: ReactNode;
  /** One level up. */
  readonly back?: { readonly to: string; readonly text: string };
  /** `reading` keeps lines short: forms and texts. `wide` (default) is for tables and charts. */
  readonly width?: 'wide' | 'reading';
  readonly children: ReactNode;
}

export function Page(props: PageProps): ReactNode {
  const texts = useCommonTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} · ${texts('product')}`;
  }, [props.title, texts]);
  // A screen reader hears the new page's name, as it would after a full load; fields that ask for focus keep it.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <article className={styles.page} data-width={props.width ?? 'wide'}>
      <header className={styles.head}>
        <div className={styles.words}>
          {props.back && (
            <Go to={props.back.to} className={`${styles.back} e-screen`}>
              <Icon name="left" size={14} />
              {props.back.text}
            </Go>
          )}
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {props.title}
          </h1>
          {props.visibility}
          {props.purpose && <p className={styles.purpose}>{props.purpose}</p>}
        </div>
        {props.action && <div className={styles.action}>{props.action}</div>}
      </header>
      {props.children}
    </article>
  );
}

export interface SectionProps {
  readonly title: string;
  readonly purpose?: ReactNode;
  readonly action?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page, set apart by space and a heading, not by a box. */
export function Section(props: SectionProps): ReactNode {
  return (
    <section className={styles.section} {...(props.id === undefined ? {} : { id: props.id })}>
      <div className={styles.sectionHead}>
        <div>
          <h2 className={styles.sectionTitle}>{props.title}</h2>
          {props.purpose && <p className={styles.purpose}>{props.purpose}</p>}
        </div>
        {props.action && <div className={styles.action}>{props.action}</div>}
      </div>
      {props.children}
    </section>
  );
}

/** The few figures a page is about, in one line; each says its name, its value and what it means. */
export function Figures(props: { readonly children: ReactNode }): ReactNode {
  return <dl className={styles.figures}>{props.children}</dl>;
}

export interface FigureProps {
  readonly name: string;
  readonly value: ReactNode;
  /** A unit, a band, a comparison. */
  readonly note?: ReactNode;
}

export function Figure(props: FigureProps): ReactNode {
  return (
    <div className={styles.figure}>
      <dt>{props.name}</dt>
      <dd className={styles.figureValue}>{props.value}</dd>
      {props.note && <dd className={styles.figureNote}>{props.note}</dd>}
    </div>
  );
}
