/**
 * What each capability adds to Today beside the next best steps, in the order it is shown. Each is a component without
 * properties.
 */
import type { ComponentType } from 'react';
import { AgreementsToApprove } from '#capabilities/agreements/web/today.tsx';
import { WaitingInvitations } from '#capabilities/alliances/web/today.tsx';
import { LargestShare } from '#capabilities/dependency/web/today.tsx';
import { StatementsToApprove } from '#capabilities/settlement/web/today.tsx';
import { ChangedPolicies } from '#capabilities/sharing/web/today.tsx';

/** What a partner waits for: it stands before the steps of one's own way. */
export const askedPanels: readonly ComponentType[] = [
  StatementsToApprove,
  AgreementsToApprove,
  ChangedPolicies,
];

/** What one only has to know of. */
export const knownPanels: readonly ComponentType[] = [WaitingInvitations, LargestShare];
