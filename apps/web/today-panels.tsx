/**
 * What each capability adds to Today, in the order it is shown: what a person acts on again and again. Each is a component
 * without properties. What to do next on the way to an alliance is told by capabilities/steps.
 */
import type { ComponentType } from 'react';
import { AgreementsToApprove } from '#capabilities/agreements/web/today.tsx';
import { WaitingInvitations } from '#capabilities/alliances/web/today.tsx';
import { ContractsDue } from '#capabilities/contracts/web/today.tsx';
import { LargestShare } from '#capabilities/dependency/web/today.tsx';
import { OwnDiligence } from '#capabilities/diligence/web/today.tsx';
import { StatementsToApprove } from '#capabilities/settlement/web/today.tsx';
import { ChangedPolicies } from '#capabilities/sharing/web/today.tsx';

export const todayPanels: readonly ComponentType[] = [
  StatementsToApprove,
  AgreementsToApprove,
  WaitingInvitations,
  ChangedPolicies,
  ContractsDue,
  OwnDiligence,
  LargestShare,
];
