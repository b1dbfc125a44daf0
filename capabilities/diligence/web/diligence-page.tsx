/** The due diligence of a candidate: its checklist by area, how far it is, what was found, what blocks a decision. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { candidatePath } from '#capabilities/candidates/web/paths.ts';
import { countryName, countText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { DiligenceAnswer } from '../core/contract.ts';
import { type Area, areas } from '../core/item.ts';
import { AddItem } from './add-item.tsx';
import { useDiligence, useSend } from './api.ts';
import styles from './diligence.module.css';
import { ItemLine } from './item-line.tsx';
import { ShareOut } from './share-out.tsx';
import { useTexts } from './texts.ts';

export function DiligencePage(): ReactNode {
  const answer = useDiligence();
  return <Answered of={answer}>{(whole) => <Whole whole={whole} />}</Answered>;
}

interface WholeProps {
  readonly whole: DiligenceAnswer;
}

function Whole({ whole }: WholeProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const [adding, setAdding] = useState(false);
  const { selection, candidate, begun } = whole;
  return (
    <Page
      title={texts('title', { name: candidate.name })}
      purpose={texts('purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: candidatePath(organisation.id, selection.id, candidate.id), text: candidate.name }}
      action={
        begun !== null && (
          <Action
            refusal={refusal}
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => setAdding(true)}
          >
            {texts('add.act')}
          </Action>
        )
      }
    >
      {begun === null ? <Begin whole={whole} /> : <Checklist whole={whole} />}
      {adding && <AddItem onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Begin({ whole }: WholeProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const begin = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/diligence');
  const { selection, candidate } = whole;
  const params = { selection: selection.id, candidate: candidate.id };
  const done = (count: number) => say({ text: texts('begin.done', { count }) });
  return (
    <Empty
      title={texts('begin.title')}
      action={
        <Action
          refusal={refusal}
          loading={begin.isPending}
          onClick={() => begin.mutate({ params, body: {} }, { onSuccess: ({ items }) => done(items) })}
        >
          {texts('begin.act')}
        </Action>
      }
      example={<p>{texts('begin.example')}</p>}
    >
      {candidate.country === null
        ? texts('begin.textNoCountry')
        : texts('begin.text', { country: countryName(candidate.country, language) })}
      {begin.error && <ProblemNote problem={begin.error} />}
    </Empty>
  );
}

function Checklist({ whole }: WholeProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { summary, candidate } = whole;
  const count = (value: number) => countText(value, language);
  return (
    <>
      <Figures>
        <Figure
          name={texts('figures.done')}
          value={count(summary.done)}
          note={texts('figures.ofItems', { items: summary.items })}
        />
        <Figure name={texts('figures.overdue')} value={count(summary.overdue)} />
        <Figure
          name={texts('figures.red')}
          value={count(summary.red)}
          note={texts('figures.blocking', { count: summary.blocking })}
        />
        <Figure name={texts('figures.amber')} value={count(summary.amber)} />
      </Figures>
      {summary.blocking > 0 && (
        <div className={styles.blocked}>
          <Icon name="high" />
          <div>
            <strong>{texts('blocked.title', { count: summary.blocking, name: candidate.name })}</strong>
            <p>{texts('blocked.text')}</p>
          </div>
        </div>
      )}
      {areas.map((area) => (
        <OfArea key={area} whole={whole} area={area} />
      ))}
    </>
  );
}

/** What blocks comes first, then what is overdue; the rest as the checklist has it. */
function OfArea({ whole, area }: WholeProps & { readonly area: Area }): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const [sharing, setSharing] = useState(false);
  const items = whole.items.filter((item) => item.area === area);
  if (items.length === 0) return null;
  const urgency = (item: (typeof items)[number]) =>
    item.isBlocking ? 0 : item.isOverdue ? 1 : item.state === 'set_aside' ? 3 : 2;
  const counted = items.filter(({ state }) => state !== 'set_aside');
  const free = counted.filter(({ owner, state }) => owner === null && state !== 'done').length;
  return (
    <Section
      title={texts(`areas.${area}`)}
      purpose={texts('areaOpen', {
        done: counted.filter(({ state }) => state === 'done').length,
        items: counted.length,
      })}
      action={
        free > 0 &&
        refusal === null && (
          <Button
            variant="default"
            size="xs"
            aria-label={texts('share.actOf', { area: texts(`areas.${area}`) })}
            onClick={() => setSharing(true)}
          >
            {texts('share.act')}
          </Button>
        )
      }
    >
      <ul className={styles.items}>
        {items
          .toSorted((a, b) => urgency(a) - urgency(b))
          .map((item) => (
            <ItemLine key={item.id} item={item} />
          ))}
      </ul>
      {sharing && <ShareOut area={area} onClose={() => setSharing(false)} />}
    </Section>
  );
}
