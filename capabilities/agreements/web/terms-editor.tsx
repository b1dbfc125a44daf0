/**
 * Money terms beyond one split: the whole terms language as a form, with the terms file beside it. There is one truth,
 * the text of the file: the form writes into it and reads from it, so that neither can say what the other does not.
 */
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import type { Json } from '#kernel/canonical-json.ts';
import type { Refusal } from '#kernel/decision.ts';
import { isObject } from '#kernel/json-places.ts';
import { currencies } from '#kernel/money.ts';
import { Action } from '#platform/web/action.tsx';
import { FileButton } from '#platform/web/file-button.tsx';
import { type Entry, FieldGroup } from '#platform/web/form.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Segments } from '#platform/web/segments.tsx';
import type { DraftForm } from '../core/contract.ts';
import { guidedTerms, termsText } from '../core/draft-form.ts';
import { type Steps, withValueAt } from '../core/edit-json.ts';
import { percentOfRate } from '../core/percent.ts';
import { bases, readTermsFile } from '../core/terms-file.ts';
import { frameOf, readTermsText, type TermsFault } from '../core/terms-text.ts';
import type { Side } from './alliance-and-agreement.tsx';
import { placeWords } from './place-words.ts';
import { PlainTerms } from './plain-terms.tsx';
import { BonusFields, CostFields, ItemList, RuleFields } from './rule-fields.tsx';
import styles from './terms-editor.module.css';
import {
  type Editing,
  EditingContext,
  PlaceField,
  PlaceSelect,
  SpanField,
  useEditing,
} from './terms-fields.tsx';
import { useFaultTexts, useTexts } from './texts.ts';

/** The most letters that are kept of a terms file. */
const mostLetters = 200_000;

/** Where in the file somebody was typing when this form took the place of the simple one; null: they pressed its button. */
export type LeftAt = RefObject<number | null>;

interface EditorProps {
  readonly entry: Entry<DraftForm>;
  readonly sides: readonly Side[];
  readonly text: string;
  readonly leftAt: LeftAt;
}

export function TermsEditor(props: EditorProps): ReactNode {
  const texts = useTexts();
  const say = useFaultTexts();
  const { entry, sides, text } = props;
  const read = useMemo(
    () =>
      readTermsText(
        text,
        sides.map(({ party }) => party),
        checkTerms,
      ),
    [text, sides],
  );
  const { document } = read;
  const words = ({ code, values = {}, room }: Refusal) =>
    (room === undefined ? say.own : say.settlement)(code, values);
  // The form is filled in by per cent, so that is how it adds up.
  const inForm = (refusal: Refusal) => {
    const sum = refusal.code === 'rates_do_not_sum_to_one' ? percentOfSum(refusal.values?.sum) : null;
    return sum === null ? words(refusal) : say.own('percents_do_not_sum', sumValues(sum));
  };
  const faultAt = (place: string) => {
    const found = read.faults.filter((fault) => fault.place === place && document !== null);
    return found.length === 0 ? undefined : found.map(({ refusal }) => inForm(refusal)).join(' ');
  };
  const editing: Editing | null =
    document === null || !isObject(document)
      ? null
      : {
          document,
          change: (steps, value) =>
            entry.set({ termsFile: termsText(withValueAt(document, steps, value) ?? {}) }),
          faultAt,
          entry,
          sides,
          currency: frameOf(document).currency,
          texts,
        };
  return (
    <FieldGroup title={texts('file.title')} hint={texts('file.hint')}>
      <BackToGuided {...props} document={document} />
      {editing === null ? (
        <p role="status">{texts('file.notJson')}</p>
      ) : (
        <EditingContext value={editing}>
          <WholeForm />
        </EditingContext>
      )}
      <Beside {...props} faults={read.faults} words={words} document={document} />
    </FieldGroup>
  );
}

/** The simple form again, where the terms say no more than it can. */
function BackToGuided(
  props: EditorProps & { readonly document: Parameters<typeof termsText>[0] },
): ReactNode {
  const texts = useTexts();
  const { entry, document } = props;
  const guided = readTermsFile(document);
  return (
    <div>
      <Action
        variant="default"
        refusal={guided === null ? texts('file.backRefused') : null}
        onClick={() => guided !== null && entry.set({ ...guidedTerms(guided), termsFile: undefined })}
      >
        {texts('file.back')}
      </Action>
    </div>
  );
}

function WholeForm(): ReactNode {
  const { sides, texts, currency } = useEditing();
  const split = Object.fromEntries(sides.map(({ party }) => [party, '']));
  const [first, second] = sides;
  const choice = (value: string, label = value) => ({ value, label });
  return (
    <>
      <div className={styles.pair}>
        <PlaceField steps={['starts']} label={texts('draft.starts')} writing="date" />
        <PlaceField
          steps={['ends']}
          label={texts('draft.ends')}
          hint={texts('draft.endsHint')}
          writing="end"
        />
        <PlaceSelect
          steps={['currency']}
          label={texts('draft.currency')}
          choices={currencies.map((code) => choice(code))}
        />
        <PlaceSelect
          steps={['timeZone']}
          label={texts('draft.timeZone')}
          choices={Intl.supportedValuesOf('timeZone').map((zone) => choice(zone))}
        />
        <PlaceSelect
          steps={['period']}
          label={texts('places.period')}
          choices={(['month', 'quarter', 'year'] as const).map((one) =>
            choice(one, texts(`file.months.${one}`)),
          )}
        />
        <PlaceSelect
          steps={['base']}
          label={texts('draft.base')}
          choices={bases.map((one) => choice(one, texts(`bases.${one}`)))}
        />
      </div>
      <ItemList
        steps={['shares']}
        add="rule"
        fresh={{ split }}
        item={(steps: Steps) => <RuleFields steps={steps} />}
      />
      <ItemList
        steps={['costs']}
        add="cost"
        fresh={{ category: '', split }}
        item={(steps: Steps) => <CostFields steps={steps} />}
      />
      <ItemList
        steps={['bonuses']}
        add="bonus"
        fresh={{ to: first?.party ?? '', from: second?.party ?? '', per: 'year', reaches: '', amount: '' }}
        item={(steps: Steps) => <BonusFields steps={steps} />}
      />
      <SpanField
        steps={['refunds', 'within']}
        label={texts('differences.terms.refundsWithin')}
        hint={texts('file.unlimited')}
        whole={['refunds']}
      />
      <SpanField
        steps={['payout', 'dueIn']}
        label={texts('differences.terms.dueIn')}
        hint={texts('draft.dueDaysHint')}
        whole={null}
      />
      <PlaceField
        steps={['payout', 'minimum']}
        label={`${texts('draft.minimum')} (${currency})`}
        hint={texts('draft.minimumHint')}
        writing="money"
      />
    </>
  );
}

/** The sum of rates, as a number of per cent; null for what is no decimal. */
function percentOfSum(sum: string | number | undefined): number | null {
  const text = String(sum ?? '');
  return /^\d+(\.\d+)?$/.test(text) ? Number(percentOfRate(text)) : null;
}

function sumValues(sum: number): Readonly<Record<string, string | number>> {
  return { sum, rest: Math.abs(100 - sum), over: sum > 100 ? 'more' : 'less' };
}

interface FileProps extends EditorProps {
  readonly faults: readonly TermsFault[];
  readonly words: (refusal: Refusal) => string;
}

/** What the form says, beside it where there is room: as the file, or in words. */
function Beside(props: FileProps & { readonly document: Json | null }): ReactNode {
  const texts = useTexts();
  const [shown, setShown] = useState<'file' | 'words'>('file');
  const { entry, sides, document, ...file } = props;
  const fault = entry.form.errors.termsFile;
  // A fault that is named above leads to the file, so the file has to be seen.
  useEffect(() => {
    if (fault !== undefined && fault !== null) setShown('file');
  }, [fault]);
  return (
    <div className={styles.beside}>
      <div className={styles.follows}>
        <Segments
          label={texts('file.beside')}
          chosen={shown}
          onChoose={setShown}
          choices={[
            { id: 'file', text: texts('file.text') },
            { id: 'words', text: texts('file.words') },
          ]}
        />
        <div hidden={shown !== 'file'}>
          <TermsFileText {...file} entry={entry} sides={sides} />
        </div>
        {shown === 'words' &&
          (document === null ? (
            <p>{texts('file.notJson')}</p>
          ) : (
            <section className={styles.words} aria-label={texts('text.terms')}>
              <PlainTerms terms={document} sides={sides} />
            </section>
          ))}
      </div>
    </div>
  );
}

/** The file itself: typed, opened or taken over; every fault with its line, which a press leads to. */
function TermsFileText(props: FileProps): ReactNode {
  const texts = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const title = useId();
  const { entry, sides, text, faults, words, leftAt } = props;
  // Whoever typed into the file of the simple form goes on where they were.
  useEffect(() => {
    const at = leftAt.current;
    leftAt.current = null;
    if (at === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
  }, [leftAt]);
  const write = (next: string) => {
    setTooLarge(next.length > mostLetters);
    if (next.length <= mostLetters) entry.set({ termsFile: next });
  };
  const openFile = async (file: File) => {
    if (file.size > mostLetters * 4) setTooLarge(true);
    else write(await file.text());
  };
  const goTo = (line: number) => {
    const lines = text.split('\n');
    const begin = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(begin, begin + (lines[line - 1]?.length ?? 0));
  };
  return (
    <section className={styles.file} aria-labelledby={title}>
      <h3 id={title} className={styles.legend}>
        {texts('file.text')}{' '}
        <Mark tone={faults.length === 0 ? 'fine' : 'watch'}>
          {texts('file.faults', { count: faults.length })}
        </Mark>
      </h3>
      <Textarea
        ref={field}
        id={entry.mark('termsFile', texts('file.text'))}
        aria-labelledby={title}
        description={texts('file.textHint')}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        autosize
        minRows={8}
        maxRows={24}
        spellCheck={false}
        classNames={{ input: styles.code ?? '' }}
      />
      {tooLarge && <p role="alert">{texts('file.tooLarge')}</p>}
      {faults.length > 0 && (
        <ul className={styles.faults} aria-label={texts('file.faults', { count: faults.length })}>
          {faults.map(({ refusal, place, line }) => (
            <li key={`${line} ${place} ${refusal.code}`}>
              <Button variant="subtle" size="compact-xs" onClick={() => goTo(line)}>
                {texts('file.line', { line })}
              </Button>{' '}
              {place !== '' && (
                <>
                  {placeWords(place, sides, texts)} <code>{place}</code>:{' '}
                </>
              )}
              {words(refusal)}
            </li>
          ))}
        </ul>
      )}
      <FileButton
        text={texts('file.open')}
        accept=".json,application/json"
        onFile={(file) => void openFile(file)}
      />
    </section>
  );
}
