/** Writing the one objective. Choosing several needs is answered at once by a warning, and by asking which comes first. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { type Entry, FieldError, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { BandMark, Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { type Need, needs } from '../core/need.ts';
import { most, scopes } from '../core/objective.ts';
import { type Diagnosis, useDiagnosis, useSend } from './api.ts';
import { emptyFigure, entryFaults, entryOf, type ObjectiveEntry, wishOf } from './objective-entry.ts';
import styles from './objective-page.module.css';
import { diagnosisOfPath } from './paths.ts';
import { useRefusals, useTexts, useWarnings } from './texts.ts';

export function ObjectivePage(): ReactNode {
  const answer = useDiagnosis();
  return (
    <Answered of={answer}>
      {({ diagnosis }) => <ObjectiveForm key={diagnosis.id} diagnosis={diagnosis} />}
    </Answered>
  );
}

function ObjectiveForm({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const texts = useTexts();
  const refusal = useRefusals();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  // What was there when writing began; the page itself is fetched again and again.
  const [begun] = useState(diagnosis);
  const seen = begun.objective?.version ?? 0;
  const put = useSend('PUT /api/v1/diagnoses/{diagnosis}/objective');
  const back = diagnosisOfPath(organisation.id, diagnosis.id);
  const words = {
    needMissing: texts('form.needMissing'),
    measureMissing: texts('form.measureMissing'),
    goalMissing: texts('form.goalMissing'),
    dayMissing: texts('form.dayMissing'),
    refusal,
  };
  const entry = useEntry<ObjectiveEntry>({
    initial: entryOf(begun.objective),
    check: (values) => entryFaults(values, begun.begunAt.slice(0, 10), words),
    draft: `objective-${diagnosis.id}-${seen}`,
  });
  const send = (values: ObjectiveEntry) => {
    const wish = wishOf(values);
    if (wish === null) throw new TypeError('the check before has found a need');
    return put.mutateAsync({ params: { diagnosis: diagnosis.id }, body: { ...wish, version: seen } });
  };
  return (
    <Page
      title={texts('objective.title')}
      purpose={texts('form.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: texts('page.title') }}
      width="reading"
    >
      <Form
        of={entry}
        submit={texts('form.save')}
        refusal={diagnosis.closed ? texts('page.closed') : mayNot}
        send={send}
        onDone={() => {
          say({ text: texts('form.saved') });
          go(back);
        }}
        onCancel={() => go(back)}
      >
        <Needs of={entry} />
        <Figures of={entry} />
        <FieldGroup title={texts('objective.scope')} hint={texts('form.scopeHint')}>
          <div className={styles.scope}>
            {scopes.flatMap((kind) => [
              <TextInput
                key={`${kind} in`}
                {...entry.field(
                  `scope.${kind}.in`,
                  texts('form.scopeInOf', { kind: texts(`objective.${kind}`) }),
                )}
                maxLength={most.scope}
              />,
              <TextInput
                key={`${kind} out`}
                {...entry.field(
                  `scope.${kind}.out`,
                  texts('form.scopeOutOf', { kind: texts(`objective.${kind}`) }),
                )}
                maxLength={most.scope}
              />,
            ])}
          </div>
          <TextInput
            {...entry.field('untouched', texts('objective.untouched'))}
            description={texts('form.untouchedHint')}
            maxLength={most.scope}
          />
        </FieldGroup>
        <FieldGroup title={texts('objective.mustHaves')} hint={texts('form.mustHavesHint')}>
          {entry.values.mustHaves.map((_, index) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of places is fixed
              key={index}
              {...entry.field(`mustHaves.${index}`, texts('form.mustHave', { place: index + 1 }))}
              maxLength={most.mustHave}
            />
          ))}
        </FieldGroup>
        <FieldGroup title={texts('objective.gains')}>
          <Textarea
            {...entry.field('ourGain', texts('objective.ourGain'))}
            description={texts('form.ourGainHint')}
            maxLength={most.gain}
            autosize
            minRows={2}
          />
          <Textarea
            {...entry.field('partnerGain', texts('objective.partnerGain'))}
            description={texts('form.partnerGainHint')}
            maxLength={most.gain}
            autosize
            minRows={2}
          />
        </FieldGroup>
      </Form>
    </Page>
  );
}

/** Which need; where several are chosen, why not, and which of them comes first. */
function Needs({ of: entry }: { readonly of: Entry<ObjectiveEntry> }): ReactNode {
  const texts = useTexts();
  const warning = useWarnings();
  const { chosen, first } = entry.values;
  const fault = entry.faults.find(({ path }) => path === 'chosen');
  const toggle = (need: Need) => {
    const next = chosen.includes(need) ? chosen.filter((one) => one !== need) : [...chosen, need];
    const [earliest = ''] = next;
    entry.set({ chosen: next, first: next.some((one) => one === first) ? first : earliest });
  };
  return (
    <>
      <FieldGroup title={texts('form.need')} hint={texts('form.needHint')}>
        <div className={styles.choices}>
          {needs.map((need, index) => (
            <label key={need} className={styles.choice}>
              <input
                type="checkbox"
                {...(index === 0 ? { id: entry.mark('chosen', texts('form.need')) } : {})}
                checked={chosen.includes(need)}
                onChange={() => toggle(need)}
              />
              <span>{texts(`need.${need}`)}</span>
            </label>
          ))}
        </div>
        {fault !== undefined && <FieldError text={fault.detail} />}
        {chosen.length > 1 && (
          <div className={styles.warning} role="alert">
            <BandMark band="watch" />
            <p>{warning('more_than_one_objective', { count: chosen.length })}</p>
          </div>
        )}
      </FieldGroup>
      {chosen.length > 1 && (
        <FieldGroup title={texts('form.first')} hint={texts('form.firstHint')}>
          <div className={styles.choices}>
            {chosen.map((need) => (
              <label key={need} className={styles.choice}>
                <input
                  type="radio"
                  name="first"
                  checked={first === need}
                  onChange={() => entry.set({ first: need })}
                />
                <span>{texts(`need.${need}`)}</span>
              </label>
            ))}
          </div>
        </FieldGroup>
      )}
    </>
  );
}

function Figures({ of: entry }: { readonly of: Entry<ObjectiveEntry> }): ReactNode {
  const texts = useTexts();
  const { success } = entry.values;
  return (
    <FieldGroup title={texts('objective.success')} hint={texts('form.successHint')}>
      {success.map(({ key }, index) => (
        <fieldset key={key} className={styles.figure}>
          <legend className={styles.legend}>{texts('form.figure', { place: index + 1 })}</legend>
          <TextInput
            {...entry.field(`success.${index}.measure`, texts('objective.measure'))}
            description={texts('form.measureHint')}
            maxLength={most.measure}
          />
          <div className={styles.row}>
            <TextInput
              {...entry.field(`success.${index}.from`, texts('objective.from'))}
              description={texts('form.fromHint')}
              inputMode="decimal"
              maxLength={20}
            />
            <TextInput
              {...entry.field(`success.${index}.to`, texts('objective.to'))}
              inputMode="decimal"
              maxLength={20}
            />
          </div>
          <div className={styles.row}>
            <TextInput
              {...entry.field(`success.${index}.unit`, texts('objective.unit'))}
              description={texts('form.unitHint')}
              maxLength={most.unit}
            />
            <TextInput type="date" {...entry.field(`success.${index}.by`, texts('objective.by'))} />
          </div>
          <Button
            size="xs"
            variant="default"
            onClick={() => entry.set({ success: success.filter((_, place) => place !== index) })}
          >
            {texts('form.removeFigure')}
          </Button>
        </fieldset>
      ))}
      {success.length < most.success && (
        <Button
          variant="default"
          className={styles.add ?? ''}
          onClick={() => entry.set({ success: [...success, emptyFigure(crypto.randomUUID())] })}
        >
          {texts('form.addFigure')}
        </Button>
      )}
    </FieldGroup>
  );
}
