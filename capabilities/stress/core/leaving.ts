/** How likely a large counterparty leaves within 12 months, and when its income then falls. */
import { parseDecimal, type Ratio } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { type Binding, type Counterparty, leavingMonths } from './stress-case.ts';

/** What a likelihood rests on. */
export const leavingGrounds = ['given', 'unrecorded', 'open', 'ending', 'renewing', 'bound'] as const;
export type LeavingGround = (typeof leavingGrounds)[number];

/**
 * Assumptions, not measurements: an end that somebody has to renew is a decision that is coming; without a contract
 * nothing holds anybody; whoever is bound beyond the year leaves by breach or bankruptcy alone. Each can be replaced by
 * a company's own figure.
 */
export const usualLeaving: Readonly<Record<Exclude<LeavingGround, 'given'>, string>> = {
  ending: '0.30',
  unrecorded: '0.20',
  open: '0.15',
  renewing: '0.10',
  bound: '0.05',
};

export interface Leaving {
  readonly ground: LeavingGround;
  readonly chance: Ratio;
  /** The income falls from this month on; `null`: any of 12 months is as likely for telling, and the notice follows. */
  readonly fallsIn: number | null;
  readonly noticeMonths: number;
}

export function leavingOf({ contract, leaves }: Counterparty): Leaving {
  const bound = groundOf(contract);
  const chance = leaves ?? parseDecimal(usualLeaving[bound]);
  invariant(chance !== null, 'a likelihood is a decimal');
  const ends = contract?.endsAfterMonths ?? null;
  const endsWithin = ends !== null && ends <= leavingMonths;
  return {
    ground: leaves === null ? bound : 'given',
    chance,
    fallsIn: endsWithin ? ends + 1 : null,
    // Whoever leaves against a contract keeps to no notice either.
    noticeMonths: bound === 'bound' ? 0 : (contract?.noticeMonths ?? 0),
  };
}

function groundOf(contract: Binding | null): Exclude<LeavingGround, 'given'> {
  if (contract === null) return 'unrecorded';
  if (contract.endsAfterMonths === null) return 'open';
  if (contract.endsAfterMonths > leavingMonths) return 'bound';
  return contract.renews ? 'renewing' : 'ending';
}
