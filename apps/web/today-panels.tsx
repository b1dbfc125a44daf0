/**
 * What each capability adds to Today, in the order it is shown. A step is something a newcomer does once and is ticked
 * off from real state; a panel is something a person acts on again and again. Each is a component without properties.
 */
import type { ComponentType } from 'react';
import { AgreementsToApprove } from '#capabilities/agreements/web/today.tsx';
import { AllianceStep, WaitingInvitations } from '#capabilities/alliances/web/today.tsx';
import { RankStep } from '#capabilities/candidates/web/rank-step.tsx';
import { ContractsDue } from '#capabilities/contracts/web/today.tsx';
import { DependencyStep, LargestShare } from '#capabilities/dependency/web/today.tsx';
import { DiagnosisStep } from '#capabilities/diagnosis/web/today.tsx';
import { OwnDiligence } from '#capabilities/diligence/web/today.tsx';
import { ImportStep } from '#capabilities/facts/web/today.tsx';
import { StatementsToApprove } from '#capabilities/settlement/web/today.tsx';
import { ChangedPolicies } from '#capabilities/sharing/web/today.tsx';

export const todaySteps: readonly ComponentType[] = [
  ImportStep,
  DependencyStep,
  DiagnosisStep,
  RankStep,
  AllianceStep,
];

export const todayPanels: readonly ComponentType[] = [
  StatementsToApprove,
  AgreementsToApprove,
  WaitingInvitations,
  ChangedPolicies,
  ContractsDue,
  OwnDiligence,
  LargestShare,
];
