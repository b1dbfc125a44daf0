/** Writing the next version: a simple agreement field by field, with what a sale would bring each side beside it. */
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { simulatorPath } from '#capabilities/settlement/web/paths.ts';
import { moneyText } from '#kernel/format.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { formatMoney, isCurrency } from '#kernel/money.ts';
import { readJson } from '#kernel/read-json.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { type Entry, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { CurrencySelect } from '#platform/web/place-fields.tsx';
import { problemOf } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { can } from '../core/can.ts';
import { clauseKinds, clauseText } from '../core/clauses.ts';
import { completenessGaps } from '../core/completeness-gaps.ts';
import type { DraftForm } from '../core/contract.ts';
import { draftFrom, firstDraft, guidedAsFile, guidedTerms } from '../core/draft-form.ts';
import { parsePercent, percentText, restAsTyped, restOf } from '../core/percent.ts';
import { baseOf, exampleSale } from '../core/preview-sale.ts';
import { type Base, bases, readTermsFile } from '../core/terms-file.ts';
import styles from './agreement.module.css';
import { type AllianceAndAgreement, partnerOf, type Side, WithAgreement } from './alliance-and-agreement.tsx';
import { useAnswer, useSend } from './api.ts';
import { ClauseField, ClauseFields } from './clause-fields.tsx';
import { Gaps } from './clause-gaps.tsx';
import { WithComments } from './comments.tsx';
import { draftFaults } from './draft-faults.ts';
import { ExampleFields } from './example-fields.tsx';
import { agreementPath, agreementReviewPath } from './paths.ts';
import { SalePreview } from './sale-preview.tsx';
import { type PageSection, Part, SectionList } from './section-list.tsx';
import { type LeftAt, TermsEditor } from './terms-editor.tsx';
import { termsOnWire } from './terms-on-wire.ts';
import { useFaultTexts, useTexts } from './texts.ts';

/** Fields side by side keep their boxes on one line when only one of them has a hint. */
const hintBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

export function AgreementDraft(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const company = useAnswer('GET /api/v1/organisation', {});
  return (
    <WithAgreement fresh={false}>
      {(both) => (
        <Page
          title={texts('draft.title')}
          purpose={texts('draft.purpose')}
          visibility={<Visibility audience={{ kind: 'private' }} />}
          back={{ to: agreementPath(organisation.id, both.alliance.id), text: texts('page.title') }}
        >
          <Answered of={company}>{({ currency }) => <Draft {...both} currency={currency} />}</Answered>
        </Page>
      )}
    </WithAgreement>
  );
}

/** What was saved; else what is in force, to be changed; else a first draft. */
function beginning(both: AllianceAndAgreement, currency: string): DraftForm {
  const { alliance, agreement, sides } = both;
  const parties = sides.map(({ party }) => party);
  const inForce = agreement.versions.find(({ state }) => state === 'in_force');
  const latest = inForce ?? agreement.versions[0];
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = parseLocalDate(alliance.createdAt.slice(0, 10)) ?? 0;
  const form =
    agreement.draft?.form ??
    (latest !== undefined
      ? draftFrom(latest.text, termsOnWire(latest.terms), latest.examples)
      : firstDraft(alliance, parties, { today, currency, timeZone }));
  const split = Object.fromEntries(parties.map((party) => [party, form.split[party] ?? '']));
  const clauses = Object.fromEntries(clauseKinds.map((kind) => [kind, clauseText(form, kind)]));
  return { ...form, split, clauses };
}

function Draft(props: AllianceAndAgreement & { readonly currency: string }): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation } = useActing();
  const { alliance, agreement, sides } = props;
  const params = { alliance: alliance.id };
  const role = useRoleRefusal('member');
  const allowed = can('propose_version', alliance.stage);
  const save = useSend('PUT /api/v1/alliances/{alliance}/agreement/draft');
  const say = useFaultTexts();
  const [initial] = useState(() => beginning(props, props.currency));
  const parties = sides.map(({ party }) => party);
  const entry = useEntry<Typed>({
    // What is typed here outlives the page; saving says which draft it began with, so that nobody's is lost unseen.
    initial: { ...initial, since: agreement.draft?.savedAt ?? null },
    draft: `agreement-${alliance.id}`,
    check: (form) => draftFaults(form, parties, say),
  });
  const form = entry.values;
  const leftAt = useRef<number | null>(null);
  const sections = useSections(form, sides);
  const [latest] = agreement.versions;
  const columns = (
    <div className={form.termsFile === undefined ? styles.columns : styles.withFile}>
      <Form
        of={entry}
        submit={texts('draft.review')}
        refusal={role ?? (allowed.ok ? null : texts(`refusals.${allowed.refusal.code}`))}
        send={(body) => save.mutateAsync({ params, body })}
        onDone={() => go(agreementReviewPath(organisation.id, alliance.id))}
        beside={<SaveDraft entry={entry} alliance={alliance.id} />}
      >
        <SectionList label={texts('draft.sections')} sections={sections} />
        <Part id="what">
          <FieldGroup title={texts('draft.what')} hint={texts('draft.whatHint')}>
            <TextInput {...entry.field('title', texts('text.title'))} maxLength={120} autoComplete="off" />
            <ClauseField clause="scope" entry={entry} />
            {form.termsFile === undefined && (
              <div className={styles.pair}>
                <TextInput {...entry.field('starts', texts('draft.starts'))} type="date" />
                <TextInput
                  {...entry.field('ends', texts('draft.ends'))}
                  description={texts('draft.endsHint')}
                  inputWrapperOrder={hintBelow}
                  type="date"
                />
              </div>
            )}
          </FieldGroup>
        </Part>
        <Part id="money">
          {form.termsFile === undefined ? (
            <>
              <Money entry={entry} both={props} />
              <MoreTerms entry={entry} parties={parties} leftAt={leftAt} />
            </>
          ) : (
            <TermsEditor entry={entry} sides={sides} text={form.termsFile} leftAt={leftAt} />
          )}
        </Part>
        <Part id="ending">
          <FieldGroup title={texts('draft.end')}>
            <ClauseField clause="notice" entry={entry} />
          </FieldGroup>
        </Part>
        <Part id="clauses">
          <ClauseFields entry={entry} />
        </Part>
        {sides.length > 1 && (
          <Part id="examples">
            <ExampleFields entry={entry} sides={sides} />
          </Part>
        )}
        <Part id="gaps">
          <Gaps text={form} />
        </Part>
      </Form>
      {form.termsFile === undefined && <Preview form={form} both={props} />}
    </div>
  );
  if (latest === undefined) return columns;
  return (
    <WithComments alliance={alliance.id} version={latest} sides={sides} marksRead={false} readOnly>
      {columns}
    </WithComments>
  );
}

/** The parts of the page, with how many clauses are missing or vague and how many examples there are. */
function useSections(form: DraftForm, sides: readonly Side[]): readonly PageSection[] {
  const texts = useTexts();
  const gaps = completenessGaps(form).length;
  return [
    { id: 'what', title: texts('draft.what') },
    { id: 'money', title: texts(form.termsFile === undefined ? 'draft.money' : 'file.title') },
    { id: 'ending', title: texts('draft.end') },
    { id: 'clauses', title: texts('clauses.title') },
    ...(sides.length > 1 ? [{ id: 'examples', title: texts('examples.title') }] : []),
    {
      id: 'gaps',
      title: texts('gaps.title'),
      mark: <Mark tone={gaps === 0 ? 'fine' : 'watch'}>{gaps}</Mark>,
    },
  ];
}

/** A draft as typed, with when the one it began with was saved. */
type Typed = DraftForm & { readonly since: string | null };

/** Keeps the draft as it is, complete or not. */
function SaveDraft(props: { readonly entry: Entry<Typed>; readonly alliance: string }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const role = useRoleRefusal('member');
  const go = useGo();
  const { organisation } = useActing();
  const save = useSend('PUT /api/v1/alliances/{alliance}/agreement/draft');
  const { entry } = props;
  const saveThen = (done: () => void, whatever = false) => {
    const { since, ...form } = entry.values;
    save.mutate(
      { params: { alliance: props.alliance }, body: whatever ? form : { ...form, since } },
      {
        onSuccess: ({ savedAt }) => {
          entry.set({ since: savedAt });
          done();
        },
      },
    );
  };
  const met = save.error === null ? entry.problem : problemOf(save.error);
  return (
    <div className={styles.buttons}>
      {save.error && (
        <div className={styles.whole}>
          <ProblemNote problem={save.error} />
        </div>
      )}
      {met?.document.code === 'draft_saved_since' && (
        <Action
          refusal={role}
          explain="tip"
          onClick={() => saveThen(() => say({ text: texts('draft.saved') }), true)}
        >
          {texts('draft.saveMine')}
        </Action>
      )}
      <Action
        variant="default"
        refusal={role}
        explain="tip"
        loading={save.isPending}
        onClick={() => saveThen(() => say({ text: texts('draft.saved') }))}
      >
        {texts('draft.save')}
      </Action>
      <Action
        variant="default"
        refusal={role}
        explain="tip"
        loading={save.isPending}
        onClick={() => saveThen(() => go(simulatorPath(organisation.id, props.alliance, 'draft')))}
      >
        {texts('page.tryTerms')}
      </Action>
    </div>
  );
}

/** The way to terms that say more: what was filled in goes along. */
function MoreTerms(props: {
  readonly entry: Entry<DraftForm>;
  readonly parties: readonly string[];
  readonly leftAt: LeftAt;
}): ReactNode {
  const texts = useTexts();
  const { entry, parties } = props;
  if (parties.length < 2) return null;
  return (
    <FieldGroup title={texts('file.text')} hint={texts('file.moreHint')}>
      <div>
        <Button
          variant="default"
          onClick={() => {
            props.leftAt.current = null;
            entry.set({ termsFile: guidedAsFile(entry.values, parties) });
          }}
        >
          {texts('file.more')}
        </Button>
      </div>
      <details className={styles.more}>
        <summary>{texts('file.text')}</summary>
        <Textarea
          aria-label={texts('file.text')}
          description={texts('file.textHint')}
          value={guidedAsFile(entry.values, parties)}
          onChange={(event) => {
            props.leftAt.current = event.currentTarget.selectionEnd;
            entry.set(typedFile(event.currentTarget.value));
          }}
          autosize
          minRows={8}
          maxRows={24}
          spellCheck={false}
        />
      </details>
    </FieldGroup>
  );
}

/** A file typed over the simple form: its fields where they can say it, else the file as it is. */
function typedFile(text: string): Partial<DraftForm> {
  const read = readJson(text);
  const guided = read.ok ? readTermsFile(read.value) : null;
  return guided === null ? { termsFile: text } : guidedTerms(guided);
}

interface PartProps {
  readonly entry: Entry<DraftForm>;
  readonly both: AllianceAndAgreement;
}

function Money(props: PartProps): ReactNode {
  const texts = useTexts();
  const { entry } = props;
  const { currency } = entry.values;
  return (
    <>
      <FieldGroup title={texts('draft.money')} hint={texts('draft.moneyHint')}>
        <div className={styles.pair}>
          <CurrencySelect {...entry.field('currency', texts('draft.currency'))} />
          <NativeSelect
            {...entry.field('timeZone', texts('draft.timeZone'))}
            description={texts('draft.timeZoneHint')}
            inputWrapperOrder={hintBelow}
            data={useTimeZones(entry.values.timeZone)}
          />
        </div>
        <Bases entry={entry} />
      </FieldGroup>
      <Shares {...props} />
      <FieldGroup title={texts('draft.payout')} hint={texts('draft.period')}>
        <div className={styles.pair}>
          <TextInput
            {...entry.field('minimum', `${texts('draft.minimum')} (${currency})`)}
            description={texts('draft.minimumHint')}
            inputWrapperOrder={hintBelow}
            inputMode="decimal"
            autoComplete="off"
          />
          <TextInput
            {...entry.field('dueDays', texts('draft.dueDays'))}
            description={texts('draft.dueDaysHint')}
            inputWrapperOrder={hintBelow}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <TextInput
          {...entry.field('refundDays', texts('draft.refundDays'))}
          description={texts('draft.refundDaysHint')}
          inputMode="numeric"
          autoComplete="off"
        />
      </FieldGroup>
    </>
  );
}

/** The zones companies of this product work in come first, the chosen one always. */
const frequentZones = ['Asia/Ho_Chi_Minh', 'Asia/Shanghai', 'Europe/Amsterdam'];

function useTimeZones(chosen: string): readonly string[] {
  return useMemo(() => {
    const first = frequentZones.includes(chosen) ? frequentZones : [chosen, ...frequentZones];
    return [...first, ...Intl.supportedValuesOf('timeZone').filter((zone) => !first.includes(zone))];
  }, [chosen]);
}

/** Each base with what it means for a round sale. */
function Bases(props: { readonly entry: Entry<DraftForm> }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { entry } = props;
  const currency = isCurrency(entry.values.currency) ? entry.values.currency : 'EUR';
  const sale = exampleSale(currency);
  const money = (minor: bigint) => moneyText(formatMoney(minor, currency), currency, language);
  const values = {
    amount: money(sale.amountMinor),
    tax: money(sale.taxMinor),
    cost: money(sale.costOfGoodsMinor),
  };
  return (
    <Radio.Group
      label={texts('draft.base')}
      description={texts('draft.baseHint', values)}
      value={entry.values.base}
      onChange={(chosen) => {
        const base = bases.find((one) => one === chosen);
        if (base !== undefined) entry.set({ base });
      }}
    >
      <div className={styles.sentences} style={{ paddingInlineStart: 0, marginTop: 8 }}>
        {bases.map((base: Base) => (
          <Radio
            key={base}
            value={base}
            label={texts(`bases.${base}`)}
            description={texts(`draft.bases.${base}`, { shared: money(baseOf(sale, base)) })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function Shares(props: PartProps): ReactNode {
  const texts = useTexts();
  const { entry, both } = props;
  const { sides, alliance } = both;
  const { id } = entry.field('split', texts('draft.split'));
  // With two sides the second share follows from the first while it is typed, until it is typed itself.
  const filled = useRef<string | null>(null);
  const type = (party: string, typed: string) => {
    if (filled.current === party) filled.current = null;
    const split = { ...entry.values.split, [party]: typed };
    const [other, ...more] = sides.filter((side) => side.party !== party);
    const follows =
      other !== undefined &&
      more.length === 0 &&
      (filled.current === other.party || (split[other.party] ?? '') === '');
    if (follows) {
      filled.current = other.party;
      split[other.party] = restAsTyped(typed);
    }
    entry.set({ split });
    // What was wrong with the sum may be mended by either field.
    for (const path of ['split', ...sides.map((side) => `split.${side.party}`)])
      entry.form.clearFieldError(path);
  };
  return (
    <div id={id} tabIndex={-1}>
      <FieldGroup title={texts('draft.split')} hint={texts('draft.splitHint')}>
        <div className={styles.pair}>
          {sides.map((side) => (
            <TextInput
              key={side.party}
              {...entry.field(
                `split.${side.party}`,
                texts('draft.share', { company: side.organisationName }),
              )}
              onChange={(event) => type(side.party, event.currentTarget.value)}
              rightSection="%"
              inputMode="decimal"
              autoComplete="off"
            />
          ))}
        </div>
        {entry.form.errors.split && <div className={styles.fault}>{entry.form.errors.split}</div>}
        {sides.length < 2 && (
          <p className={styles.quiet}>
            {texts('draft.restToPartner', { company: partnerOf(alliance) ?? texts('draft.thePartner') })}
          </p>
        )}
      </FieldGroup>
    </div>
  );
}

function Preview(props: { readonly form: DraftForm; readonly both: AllianceAndAgreement }): ReactNode {
  const texts = useTexts();
  const { form, both } = props;
  const currency = isCurrency(form.currency) ? form.currency : 'EUR';
  const shares = both.sides.map(({ party, organisationName }) => ({
    name: organisationName,
    percent: form.split[party] ?? '',
  }));
  const [only, ...others] = shares;
  const own = parsePercent(only?.percent ?? '');
  const withPartner =
    others.length > 0 || own === null
      ? shares
      : [
          ...shares,
          { name: partnerOf(both.alliance) ?? texts('draft.thePartner'), percent: percentText(restOf(own)) },
        ];
  return <SalePreview currency={currency} base={form.base} shares={withPartner} />;
}
