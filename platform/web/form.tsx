/**
 * Forms: labels above, the hint below them, the error under its field with an icon and words, and on top a summary
 * that links to each field. What was typed stays, whatever the server answers; a draft may also outlive the page.
 */
import { Button } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Action } from './action.tsx';
import { useCommonTexts } from './common-texts.ts';
import styles from './form.module.css';
import { Icon } from './icons.tsx';
import { type Fault, isOnWire, type Problem, problemOf } from './problem.ts';
import { sentenceOf, wordsOf } from './problem-view.tsx';
import { useToast } from './toast.tsx';

/** What a form holds: texts, numbers, choices, lists of them. */
export type FormValues = Record<string, unknown>;

export interface EntryOptions<Values extends FormValues> {
  readonly initial: Values;
  /** Names of fields that must not be empty. */
  readonly required?: readonly (keyof Values & string)[];
  /** What is wrong with the values, each with the `path` of its field; run before anything is sent. */
  readonly check?: (values: Values) => readonly Fault[];
  /** Keeps what is typed on this device under this name until it is sent. */
  readonly draft?: string;
  /** Fields a draft must not hold, such as passwords. */
  readonly secret?: readonly (keyof Values & string)[];
}

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly error?: ReactNode;
  readonly withAsterisk: false;
}

/** The state of one form; made by `useEntry`, shown by `<Form of={entry}>`. */
export interface Entry<Values extends FormValues> {
  readonly form: UseFormReturnType<Values>;
  readonly values: Values;
  readonly set: (values: Partial<Values>) => void;
  /** Everything a text field, select or number field needs: `<TextInput {...entry.field('name', texts('name'))} />`. */
  readonly field: (
    path: string,
    label: string,
  ) => FieldProps & ReturnType<UseFormReturnType<Values>['getInputProps']>;
  /** The same for a checkbox or switch. */
  readonly tick: (
    path: string,
    label: string,
  ) => FieldProps & ReturnType<UseFormReturnType<Values>['getInputProps']>;
  /** Names a field that keeps its value itself, for the summary to lead to; answers with the id it is to have. */
  readonly mark: (path: string, label: string) => string;
  readonly faults: readonly Fault[];
  readonly problem: Problem | null;
  readonly sending: boolean;
  readonly check: () => readonly Fault[];
  readonly begin: () => void;
  /** What was typed is where it belongs; the form may be sent anew after `rest`. */
  readonly finish: (draft: 'kept' | 'done') => void;
  readonly rest: () => void;
  readonly fail: (problem: Problem) => void;
  /** The field that a fault's path leads to. */
  readonly fieldOf: (path: string) => string;
  readonly idOf: (path: string) => string;
  readonly labelOf: (path: string) => string | undefined;
  readonly summary: RefObject<HTMLDivElement | null>;
}

/** `body.lines[0].amount` names the field `lines.0.amount`. */
export function fieldPath(path: string): string {
  return path.replace(/^(?:body|query|params)\./, '').replace(/\[(\d+)\]/g, '.$1');
}

/** The message under a field: a sign and words, so that colour is not needed to see it. */
export function FieldError(props: { readonly text: ReactNode }): ReactNode {
  return (
    <span className={styles.fieldError}>
      <Icon name="high" size={14} />
      <span>{props.text}</span>
    </span>
  );
}

function restored<Values extends FormValues>(options: EntryOptions<Values>): Values {
  if (options.draft === undefined) return options.initial;
  const stored = sessionStorage.getItem(`entente.draft.${options.draft}`);
  if (stored === null) return options.initial;
  try {
    const draft: Partial<Values> = JSON.parse(stored);
    return { ...options.initial, ...draft };
  } catch {
    return options.initial;
  }
}

function keepDraft<Values extends FormValues>(options: EntryOptions<Values>, values: Values): void {
  if (options.draft === undefined) return;
  const secret = new Set<string>(options.secret ?? []);
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
  try {
    sessionStorage.setItem(`entente.draft.${options.draft}`, JSON.stringify(kept));
  } catch {
    // The device keeps no more: what is typed stays on the page alone.
    sessionStorage.removeItem(`entente.draft.${options.draft}`);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

export function useEntry<Values extends FormValues>(options: EntryOptions<Values>): Entry<Values> {
  const texts = useCommonTexts();
  const base = useId();
  const [initial] = useState(() => restored(options));
  const form = useForm<Values>({
    initialValues: initial,
    onValuesChange: (values) => keepDraft(options, values),
  });
  const labels = useRef(new Map<string, string>());
  const summary = useRef<HTMLDivElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const idOf = (path: string) => `${base}${path}`;
  /** The field a path leads to: where one field holds a list, its lines lead to the field. */
  const fieldOf = (path: string): string => {
    const whole = fieldPath(path);
    for (let field = whole; field !== ''; field = field.slice(0, Math.max(0, field.lastIndexOf('.')))) {
      if (labels.current.has(field)) return field;
    }
    return whole;
  };

  const show = (found: readonly Fault[], met: Problem | null) => {
    setFaults(found);
    setProblem(met);
    form.setErrors(
      Object.fromEntries(
        found.flatMap((fault) =>
          fault.path ? [[fieldOf(fault.path), <FieldError key="e" text={fault.detail} />]] : [],
        ),
      ),
    );
    if (found.length > 0 || met) requestAnimationFrame(() => summary.current?.focus());
  };
  const bind = (path: string, label: string, type: 'input' | 'checkbox') => {
    labels.current.set(path, label);
    return { ...form.getInputProps(path, { type }), id: idOf(path), label, withAsterisk: false as const };
  };
  return {
    form,
    values: form.values,
    set: (values) => form.setValues(values),
    field: (path, label) => bind(path, label, 'input'),
    tick: (path, label) => bind(path, label, 'checkbox'),
    mark: (path, label) => {
      labels.current.set(path, label);
      return idOf(path);
    },
    faults,
    problem,
    sending,
    check: () => {
      const missing = (options.required ?? [])
        .filter((name) => isEmpty(form.values[name]))
        .map((name) => ({ path: name, code: 'required', detail: texts('form.required') }));
      const found = [...missing, ...(options.check?.(form.values) ?? [])];
      show(found, null);
      return found;
    },
    begin: () => setSending(true),
    rest: () => setSending(false),
    finish: (draft) => {
      form.resetDirty();
      if (draft === 'done' && options.draft !== undefined)
        sessionStorage.removeItem(`entente.draft.${options.draft}`);
    },
    fail: (met) => {
      setSending(false);
      show(met.document.errors, met);
    },
    fieldOf,
    idOf,
    labelOf: (path) => labels.current.get(path),
    summary,
  };
}

/** So many faults are enough to mend by; the rest is counted. */
const mostFaultsShown = 50;

/** The list on top: every fault links to its field; faults without a field stand as they are. */
function Summary<Values extends FormValues>(props: { readonly of: Entry<Values> }): ReactNode {
  const texts = useCommonTexts();
  const { faults, problem, summary } = props.of;
  if (faults.length === 0 && problem === null) return null;
  const words = problem === null ? null : wordsOf(problem, texts);
  return (
    <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
      <Icon name="high" />
      <div>
        <p className={styles.summaryTitle}>
          {faults.length > 0 ? texts('form.summary', { count: faults.length }) : words?.title}
        </p>
        {faults.length === 0 && words?.text && <p>{words.text}</p>}
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.slice(0, mostFaultsShown).map((fault) => (
              <li key={`${fault.path} ${fault.code} ${fault.detail}`}>
                <FaultLine of={props.of} fault={fault} />
              </li>
            ))}
            {faults.length > mostFaultsShown && (
              <li>{texts('form.more', { count: faults.length - mostFaultsShown })}</li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}

/** A fault leads to its field; a place in words, such as a row of a table, stands in its sentence already. */
function FaultLine<Values extends FormValues>(props: {
  readonly of: Entry<Values>;
  readonly fault: Fault;
}): ReactNode {
  const { path, detail } = props.fault;
  const field = path === undefined ? '' : props.of.fieldOf(path);
  const label = props.of.labelOf(field);
  if (label === undefined) return isOnWire(path) ? `${path} ${detail}` : detail;
  const id = props.of.idOf(field);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {`${label}: ${detail}`}
    </a>
  );
}

export interface FormProps<Values extends FormValues, Answer> {
  readonly of: Entry<Values>;
  /** Sends the values; a rejection is shown and everything typed stays. */
  readonly send: (values: Values) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => void;
  /** Names the act: "Create key". */
  readonly submit: string;
  /** Why it may not be sent now. */
  readonly refusal?: string | null;
  readonly onCancel?: () => void;
  /** What cancelling is called where it is more than that: "Back to the cells". */
  readonly cancel?: string;
  /** The draft stays after this step, because a later one may still fail. */
  readonly keepDraft?: boolean;
  /** Beside the button: what will become shared, what it costs. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One sending at a time, also where two presses come before the page is drawn again, and none more while what comes
 * next is still on its way. Whoever has left the page meanwhile stays where they are: a word tells what became of it.
 */
function useSending<Values extends FormValues>(entry: Entry<Values>) {
  const texts = useCommonTexts();
  const say = useToast();
  const { history } = useRouter();
  const place = useRef<HTMLFormElement>(null);
  const isBusy = useRef(false);
  const sentFrom = useRef(history.location.pathname);
  const hasLeft = useRef(false);
  const isElsewhere = () => history.location.pathname !== sentFrom.current;
  const rest = () => {
    isBusy.current = false;
    entry.rest();
  };
  useEffect(
    () => () => {
      hasLeft.current = history.location.pathname !== sentFrom.current;
    },
    [history],
  );
  // The next page may be this one again, about something else.
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const [drawn, setDrawn] = useState(shown);
  useEffect(() => {
    if (drawn === shown) return;
    setDrawn(shown);
    rest();
  });
  /** @param send resolves to what is to be done on the page after it went well */
  const run = async (act: string, send: () => Promise<() => void>) => {
    if (isBusy.current || entry.check().length > 0) return;
    isBusy.current = true;
    sentFrom.current = history.location.pathname;
    entry.begin();
    try {
      const goOn = await send();
      if (hasLeft.current || isElsewhere()) say({ text: texts('form.doneMeanwhile', { act }) });
      else goOn();
      if (!isElsewhere()) rest();
    } catch (error) {
      isBusy.current = false;
      const problem = problemOf(error);
      entry.fail(problem);
      if (place.current === null) {
        say({ text: texts('form.failedMeanwhile', { act, why: sentenceOf(problem, texts) }), failed: true });
      }
    }
  };
  return { place, run };
}

export function Form<Values extends FormValues, Answer>(props: FormProps<Values, Answer>): ReactNode {
  const texts = useCommonTexts();
  const { of: entry } = props;
  const sending = useSending(entry);
  const dirty = entry.form.isDirty();
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const send = () =>
    sending.run(props.submit, async () => {
      const answer = await props.send(entry.values);
      entry.finish(props.keepDraft ? 'kept' : 'done');
      return () => props.onDone?.(answer);
    });
  return (
    <form
      ref={sending.place}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (!props.refusal) void send();
      }}
    >
      <Summary of={entry} />
      {props.children}
      <div className={styles.end}>
        {props.beside}
        <div className={styles.buttons}>
          <Action type="submit" loading={entry.sending} refusal={props.refusal}>
            {props.submit}
          </Action>
          {props.onCancel && (
            <Button variant="default" onClick={props.onCancel}>
              {props.cancel ?? texts('actions.cancel')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Fields that belong together under one question. */
export function FieldGroup(props: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.title}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {props.children}
    </fieldset>
  );
}
