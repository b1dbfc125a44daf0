/**
 * The frame of every page: the life of an alliance as the menu on the left (below on a phone), the organisation one
 * acts for, and the person. It knows no capability; what it lists is given to it.
 */
import { useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { type Language, languages } from '#kernel/language.ts';
import { type Acting, useActing } from './acting.tsx';
import { useCommonTexts } from './common-texts.ts';
import { Icon, type IconName } from './icons.tsx';
import { languageNames, useLanguage } from './language.tsx';
import { Mark } from './marks.tsx';
import { PageTabs } from './page-tabs.tsx';
import styles from './shell.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  readonly to: string;
}

export interface ShellProps {
  readonly entries: readonly MenuEntry[];
  /** Where an organisation of the person begins. */
  readonly homeOf: (organisation: string) => string;
  readonly personSettings: string;
  readonly onLanguage: (language: Language) => void;
  readonly onSignOut: () => void;
  /** What is to be known on every page, above it. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

export function Shell(props: ShellProps): ReactNode {
  const texts = useCommonTexts();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {texts('menu.skip')}
      </a>
      <header className={styles.side}>
        <OrganisationMenu homeOf={props.homeOf} />
        <nav className={styles.menu} aria-label={texts('menu.label')}>
          {props.entries.map((entry) => (
            <Link
              key={entry.id}
              to={entry.to}
              className={styles.entry}
              activeProps={{ 'aria-current': 'page' }}
            >
              <Icon name={entry.icon} />
              <span>{entry.text}</span>
            </Link>
          ))}
        </nav>
        <PersonMenu {...props} />
      </header>
      <main id="page" tabIndex={-1} className={styles.main}>
        {props.notice}
        {props.children}
      </main>
    </div>
  );
}

function OrganisationMenu(props: { readonly homeOf: (organisation: string) => string }): ReactNode {
  const texts = useCommonTexts();
  const id = useId();
  const { organisation, organisations }: Acting = useActing();
  const name = (
    <span className={styles.organisation}>
      <img src="/mark.svg" alt="" width={24} height={24} />
      <span className={styles.organisationName}>
        {organisation.name}
        {organisation.sample && (
          <span className={styles.sample}>
            <Mark tone="watch">{texts('organisation.sample')}</Mark>
          </span>
        )}
      </span>
    </span>
  );
  if (organisations.length < 2) return <div className={styles.organisationBox}>{name}</div>;
  return (
    <div>
      <button type="button" className={styles.organisationBox} popoverTarget={id}>
        {name}
        <span className="e-hidden">{texts('organisation.switch')}</span>
        <Icon name="sort" size={14} />
      </button>
      <div id={id} popover="auto" className={styles.dropdown} data-place="top">
        <p className={styles.dropdownLabel}>{texts('organisation.switch')}</p>
        <ul>
          {organisations.map((one) => (
            <li key={one.id}>
              <Link
                to={props.homeOf(one.id)}
                className={styles.item}
                aria-current={one.id === organisation.id ? 'true' : undefined}
                onClick={() => hide(id)}
              >
                {one.name}
                {one.id === organisation.id && <Icon name="check" size={14} />}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function hide(id: string): void {
  document.getElementById(id)?.hidePopover();
}

const schemes = ['light', 'dark', 'auto'] as const;

function PersonMenu(props: ShellProps): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const id = useId();
  const { person } = useActing();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div>
      <button
        type="button"
        className={styles.person}
        popoverTarget={id}
        aria-label={texts('person.label', { name: person.name })}
      >
        <Icon name="person" />
        <span className={styles.personName}>{person.name}</span>
      </button>
      <div id={id} popover="auto" className={styles.dropdown} data-place="bottom">
        <Link to={props.personSettings} className={styles.item} onClick={() => hide(id)}>
          {texts('person.settings')}
        </Link>
        <Choices
          title={texts('person.language')}
          chosen={language}
          choices={languages.map((one) => ({ id: one, text: languageNames[one], lang: one }))}
          onChoose={props.onLanguage}
        />
        <Choices
          title={texts('person.theme')}
          chosen={colorScheme}
          choices={schemes.map((one) => ({
            id: one,
            text: texts(one === 'auto' ? 'person.system' : `person.${one}`),
          }))}
          onChoose={setColorScheme}
        />
        <button type="button" className={styles.item} onClick={props.onSignOut}>
          {texts('person.signOut')}
        </button>
      </div>
    </div>
  );
}

/** One of a few, shown with a check; choosing leaves the menu open, so that the effect can be seen. */
function Choices<Choice extends string>(props: {
  readonly title: string;
  readonly chosen: Choice;
  readonly choices: readonly { readonly id: Choice; readonly text: string; readonly lang?: string }[];
  readonly onChoose: (choice: Choice) => void;
}): ReactNode {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.dropdownLabel}>{props.title}</legend>
      {props.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          className={styles.item}
          aria-pressed={choice.id === props.chosen}
          onClick={() => props.onChoose(choice.id)}
          {...(choice.lang === undefined ? {} : { lang: choice.lang })}
        >
          {choice.text}
          {choice.id === props.chosen && <Icon name="check" size={14} />}
        </button>
      ))}
    </fieldset>
  );
}

export interface AllianceFrameProps {
  readonly name: string;
  /** The other members: this is whom everything in here is shared with. */
  readonly partners: readonly string[];
  readonly stage?: ReactNode;
  readonly tabs: readonly { readonly id: string; readonly text: string; readonly to: string }[];
  readonly children: ReactNode;
}

/** The frame inside an alliance: its name, who shares it, its pages. */
export function AllianceFrame(props: AllianceFrameProps): ReactNode {
  const texts = useCommonTexts();
  return (
    <div className={styles.alliance}>
      <div className={styles.allianceHead}>
        <p className={styles.allianceName}>{props.name}</p>
        {props.stage}
        <AllianceMembers partners={props.partners} />
      </div>
      <PageTabs
        label={texts('alliance.label')}
        tabs={props.tabs.map((tab) => ({ ...tab, exact: tab.id === 'overview' }))}
      />
      {props.children}
    </div>
  );
}

function AllianceMembers(props: { readonly partners: readonly string[] }): ReactNode {
  const { organisation } = useActing();
  return (
    <p className={styles.members}>
      <Icon name="shared" size={16} />
      {[organisation.name, ...props.partners].join(' · ')}
    </p>
  );
}

/** The frame of pages before one acts for an organisation: welcome, sign in, join. */
export function Doorstep(props: {
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  return (
    <div className={styles.doorstep}>
      <header className={styles.doorstepHead}>
        <span className={styles.organisation}>
          <img src="/mark.svg" alt="" width={28} height={28} />
          <span className={styles.organisationName}>{texts('product')}</span>
        </span>
        <nav className={styles.languages} aria-label={texts('person.language')}>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === language}
              onClick={() => props.onLanguage(one)}
            >
              {languageNames[one]}
            </button>
          ))}
        </nav>
      </header>
      <main id="page" tabIndex={-1} className={styles.doorstepMain}>
        {props.children}
      </main>
    </div>
  );
}
