/** Terms tried on past figures: which terms, on which figures, and what each side would have earned. */

import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { AgreementView } from '#capabilities/agreements/core/contract.ts';
import { agreementDraftPath, agreementPath } from '#capabilities/agreements/web/paths.ts';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { importSalesPath } from '#capabilities/facts/web/paths.ts';
import { dataPath } from '#capabilities/sharing/web/paths.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { countText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { GoButton, useParam, useSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { readVariant } from './read-variant.ts';
import styles from './simulator.module.css';
import { useFigures } from './simulator-api.ts';
import { SimulatorChoices } from './simulator-choices.tsx';
import { SimulatorHeldBack } from './simulator-held-back.tsx';
import { SimulatorResults } from './simulator-results.tsx';
import { SimulatorVariant } from './simulator-variant.tsx';
import { type Figures, type NamedSide, useTermsNames } from './simulator-words.ts';
import { useTexts } from './texts.ts';
import { partnerToCome, type TrialTerms, trialTerms } from './trial-terms.ts';
import { type Simulating, type Source, useSimulation } from './use-simulation.ts';

export function Simulator(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const id = useParam('alliance');
  const params = { alliance: id };
  const found = useFigures('GET /api/v1/alliances/{alliance}', { params });
  const agreement = useFigures('GET /api/v1/alliances/{alliance}/agreement', { params });
  const shared = useFigures('GET /api/v1/alliances/{alliance}/sales/combined', { params });
  const held = useFigures('GET /api/v1/sales/held', {});
  return (
    <Page
      title={texts('simulator.title')}
      purpose={texts('simulator.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: agreementPath(organisation.id, id), text: texts('simulator.agreement') }}
    >
      <Answered of={found}>
        {({ alliance }) => (
          <Answered of={agreement}>
            {(terms) => (
              <Answered of={shared}>
                {({ all }) => (
                  <Answered of={held}>
                    {({ sales }) => (
                      <Ready
                        alliance={alliance}
                        agreement={terms}
                        figures={{
                          sharedEvents: all.reduce((sum, { events }) => sum + events, 0),
                          ownSales: sales,
                        }}
                      />
                    )}
                  </Answered>
                )}
              </Answered>
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

interface ReadyProps {
  readonly alliance: AllianceView;
  readonly agreement: AgreementView;
  readonly figures: Figures;
}

/** What is missing is said first: figures, then terms. */
function Ready(props: ReadyProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { alliance, agreement, figures } = props;
  const sides = useSides(alliance);
  const choices = useMemo(
    () =>
      trialTerms(
        agreement,
        alliance.parties.filter(({ leftAt }) => leftAt === null).map(({ party }) => party),
      ),
    [agreement, alliance],
  );
  if (figures.sharedEvents === 0 && figures.ownSales === 0) {
    return (
      <Empty
        title={texts('simulator.noFigures')}
        action={
          <div className={styles.buttons}>
            <GoButton to={importSalesPath(organisation.id)}>{texts('simulator.toImport')}</GoButton>
            <GoButton variant="default" to={dataPath(organisation.id, alliance.id)}>
              {texts('page.toData')}
            </GoButton>
          </div>
        }
        example={texts('simulator.example')}
      >
        {texts('simulator.noFiguresText')}
      </Empty>
    );
  }
  if (choices.every(({ document }) => document === null)) {
    return (
      <Empty
        title={texts(choices.length === 0 ? 'simulator.noTerms' : 'simulator.draftIncomplete')}
        action={
          <GoButton to={agreementDraftPath(organisation.id, alliance.id)}>
            {texts('simulator.toDraft')}
          </GoButton>
        }
        example={texts('simulator.example')}
      >
        {texts(choices.length === 0 ? 'simulator.noTermsText' : 'simulator.draftIncompleteText')}
      </Empty>
    );
  }
  return <Trial alliance={alliance} choices={choices} sides={sides} figures={figures} />;
}

/** The sides now; a partner who has not joined stands there too, because the terms are for two. */
function useSides(alliance: AllianceView): readonly NamedSide[] {
  const texts = useTexts();
  return useMemo(() => {
    const now = alliance.parties
      .filter(({ leftAt }) => leftAt === null)
      .map(({ party, organisationName }) => ({ party, name: organisationName }));
    if (now.length > 1) return now;
    const name = alliance.invited[0]?.organisationName ?? texts('simulator.thePartner');
    return [...now, { party: partnerToCome, name }];
  }, [alliance, texts]);
}

/** The draft before the open proposal before what is in force; beside it, what is in force. */
function beginWith(choices: readonly TrialTerms[]): { readonly first: string; readonly second: string } {
  const usable = choices.filter(({ document }) => document !== null);
  const inForce = usable.find(({ of }) => of.kind === 'version' && of.version.state === 'in_force');
  const open = usable.find(
    ({ of }) =>
      of.kind === 'version' && (of.version.state === 'proposed' || of.version.state === 'signed_by_one_side'),
  );
  const first = usable.find(({ of }) => of.kind === 'draft') ?? open ?? inForce ?? usable[0];
  return {
    first: first?.id ?? '',
    second: inForce === undefined || inForce.id === first?.id ? '' : inForce.id,
  };
}

interface TrialProps {
  readonly alliance: AllianceView;
  readonly choices: readonly TrialTerms[];
  readonly sides: readonly NamedSide[];
  readonly figures: Figures;
}

const windows: Readonly<Record<string, number | null>> = { '12': 12, '24': 24, all: null };

function Trial(props: TrialProps): ReactNode {
  const texts = useTexts();
  const { alliance, choices, sides, figures } = props;
  const search = useSearchValues();
  const begin = useMemo(() => beginWith(choices), [choices]);
  const usable = (id: string | undefined) =>
    choices.find((one) => one.id === id && one.document !== null) ?? null;
  const first = usable(search.first) ?? usable(begin.first);
  const second = search.second ?? (first?.id === begin.second ? '' : begin.second);
  const source: Source =
    figures.sharedEvents === 0 || (search.of === 'own' && figures.ownSales > 0) ? 'own' : 'shared';
  const window = search.months !== undefined && search.months in windows ? search.months : '12';
  const [typed, setTyped] = useState<string | null>(null);
  const variantText = typed ?? JSON.stringify(first?.document ?? null, null, 2);
  const variant = useMemo(() => readVariant(variantText), [variantText]);
  const other: Json | null =
    second === 'variant' ? (variant.ok ? variant.value : null) : (usable(second)?.document ?? null);
  const terms = useMemo(() => [first?.document ?? null, other].filter((one) => one !== null), [first, other]);
  const simulating = useSimulation({
    alliance: alliance.id,
    source,
    ownParty: alliance.ownParty,
    events: figures.sharedEvents,
    terms,
    months: windows[window] ?? null,
  });
  const nameOf = useTermsNames();
  const firstName = nameOf(first);
  const secondName = second === 'variant' ? texts('simulator.variant') : nameOf(usable(second));
  const names = useMemo(() => [firstName, secondName] as const, [firstName, secondName]);
  return (
    <>
      <SimulatorChoices
        choices={choices}
        figures={figures}
        first={first?.id ?? ''}
        second={second}
        source={source}
        window={window}
      />
      {source === 'shared' && <SimulatorHeldBack alliance={alliance.id} />}
      {second === 'variant' && (
        <SimulatorVariant
          text={variantText}
          sides={sides}
          faults={variant.ok ? [] : (variant.refusal.faults ?? [variant.refusal])}
          onType={setTyped}
        />
      )}
      <div
        className={styles.standing}
        data-kept={simulating.last !== null || undefined}
        aria-busy={['fetching', 'computing'].includes(simulating.standing.state)}
      >
        <StandingNote simulating={simulating} source={source} events={figures.sharedEvents} />
      </div>
      {simulating.last !== null && (
        <div className={styles.results} data-busy={simulating.standing.state !== 'done' || undefined}>
          <SimulatorResults
            tried={simulating.last.slice(0, terms.length)}
            names={names}
            sides={sides}
            source={source}
          />
        </div>
      )}
    </>
  );
}

/** How far it is, and what can be done about it. */
function StandingNote(props: {
  readonly simulating: Simulating;
  readonly source: Source;
  readonly events: number;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const { standing, stop, again } = props.simulating;
  switch (standing.state) {
    case 'fetching':
      return (
        <Progress
          label={texts('simulator.fetching')}
          part={props.source === 'own' ? null : Math.min(1, standing.fetched / Math.max(1, props.events))}
          now={
            props.source === 'shared' &&
            texts('simulator.fetched', {
              done: countText(standing.fetched, language),
              of: countText(props.events, language),
            })
          }
          onStop={stop}
        />
      );
    case 'computing':
      return <Progress label={texts('simulator.computing')} part={standing.part} onStop={stop} />;
    case 'stopped':
      return (
        <div className={styles.buttons}>
          <p role="status">{texts('simulator.stopped')}</p>
          <Button variant="default" onClick={again}>
            {common('actions.retry')}
          </Button>
        </div>
      );
    case 'failed':
      return <ProblemNote problem={standing.problem} onRetry={again} />;
    case 'done':
      return null;
  }
}
