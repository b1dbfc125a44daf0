/** What every page of an agreement begins with: the alliance, its sides, and the agreement itself, kept fresh. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { Answered } from '#platform/web/answered.tsx';
import { useParam } from '#platform/web/go.tsx';
import type { AgreementView } from '../core/contract.ts';
import { useAnswer } from './api.ts';

export interface Side {
  readonly party: string;
  readonly organisationName: string;
  readonly own: boolean;
}

export interface AllianceAndAgreement {
  readonly alliance: AllianceView;
  readonly agreement: AgreementView;
  /** The sides that are members now, in their order. */
  readonly sides: readonly Side[];
}

export function WithAgreement(props: {
  /** Whether to look again by itself for what the partner did. */
  readonly fresh: boolean;
  readonly children: (both: AllianceAndAgreement) => ReactNode;
}): ReactNode {
  const params = { alliance: useParam('alliance') };
  const again = { everyMillis: props.fresh ? 10_000 : (false as const) };
  const alliance = useAnswer('GET /api/v1/alliances/{alliance}', { params }, again);
  const agreement = useAnswer('GET /api/v1/alliances/{alliance}/agreement', { params }, again);
  return (
    <Answered of={alliance}>
      {(found) => (
        <Answered of={agreement}>
          {(read) =>
            props.children({
              alliance: found.alliance,
              agreement: read,
              sides: found.alliance.parties.filter(({ leftAt }) => leftAt === null),
            })
          }
        </Answered>
      )}
    </Answered>
  );
}

/** The name of the other company, or of the invited one, or `null` while there is none. */
export function partnerOf(alliance: AllianceView): string | null {
  const partner = alliance.parties.find(({ own, leftAt }) => !own && leftAt === null);
  return partner?.organisationName ?? alliance.invited[0]?.organisationName ?? null;
}
