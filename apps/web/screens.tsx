/**
 * Every screen of the product, in the order of an alliance's life. A screen is fetched when it is first shown. The
 * menus list what stands here and nothing else, so no link leads nowhere.
 */
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from './screen.ts';

export const screens: readonly Screen[] = [
  {
    frame: 'doorstep',
    path: '/',
    component: lazyRouteComponent(() => import('#capabilities/organisations/web/welcome.tsx'), 'Welcome'),
  },
  {
    frame: 'doorstep',
    path: '/sign-in',
    component: lazyRouteComponent(() => import('#capabilities/organisations/web/sign-in.tsx'), 'SignIn'),
  },
  {
    frame: 'doorstep',
    path: '/join/organisation/$token',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/join-organisation.tsx'),
      'JoinOrganisation',
    ),
  },
  {
    frame: 'doorstep',
    path: '/join/alliance/$token',
    component: lazyRouteComponent(
      () => import('#capabilities/alliances/web/join-alliance.tsx'),
      'JoinAlliance',
    ),
  },
  {
    frame: 'organisation',
    path: 'today',
    component: lazyRouteComponent(() => import('./today.tsx'), 'TodayScreen'),
  },
  {
    frame: 'organisation',
    path: 'dependency',
    component: lazyRouteComponent(() => import('#capabilities/dependency/web/dependency.tsx'), 'Dependency'),
  },
  {
    frame: 'organisation',
    path: 'dependency/sales',
    component: lazyRouteComponent(
      () => import('#capabilities/dependency/web/counterparty-sales.tsx'),
      'CounterpartySales',
    ),
  },
  {
    frame: 'organisation',
    path: 'dependency/import',
    component: lazyRouteComponent(() => import('#capabilities/facts/web/import-sales.tsx'), 'ImportSales'),
  },
  {
    frame: 'organisation',
    path: 'dependency/import/$upload',
    component: lazyRouteComponent(() => import('#capabilities/facts/web/check-upload.tsx'), 'CheckUpload'),
  },
  {
    frame: 'organisation',
    path: 'dependency/imports/$import',
    component: lazyRouteComponent(() => import('#capabilities/facts/web/import-result.tsx'), 'ImportResult'),
  },
  {
    frame: 'organisation',
    path: 'dependency/exchange-rates',
    component: lazyRouteComponent(
      () => import('#capabilities/facts/web/exchange-rates.tsx'),
      'ExchangeRates',
    ),
  },
  {
    frame: 'organisation',
    path: 'dependency/stress',
    component: lazyRouteComponent(() => import('#capabilities/stress/web/stress-page.tsx'), 'StressPage'),
  },
  {
    frame: 'organisation',
    path: 'dependency/contracts',
    component: lazyRouteComponent(() => import('#capabilities/contracts/web/contracts.tsx'), 'Contracts'),
  },
  {
    frame: 'organisation',
    path: 'diagnosis',
    component: lazyRouteComponent(
      () => import('#capabilities/diagnosis/web/diagnosis-page.tsx'),
      'DiagnosisScreen',
    ),
  },
  {
    frame: 'organisation',
    path: 'diagnosis/$diagnosis',
    component: lazyRouteComponent(
      () => import('#capabilities/diagnosis/web/diagnosis-page.tsx'),
      'DiagnosisOfScreen',
    ),
  },
  {
    frame: 'organisation',
    path: 'diagnosis/$diagnosis/needs',
    component: lazyRouteComponent(() => import('#capabilities/diagnosis/web/sheet-page.tsx'), 'NeedsPage'),
  },
  {
    frame: 'organisation',
    path: 'diagnosis/$diagnosis/readiness',
    component: lazyRouteComponent(
      () => import('#capabilities/diagnosis/web/sheet-page.tsx'),
      'ReadinessPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'diagnosis/$diagnosis/objective',
    component: lazyRouteComponent(
      () => import('#capabilities/diagnosis/web/objective-page.tsx'),
      'ObjectivePage',
    ),
  },
  {
    frame: 'organisation',
    path: 'dependency/plan',
    component: lazyRouteComponent(() => import('#capabilities/diversification/web/overview.tsx'), 'Overview'),
  },
  {
    frame: 'organisation',
    path: 'dependency/plan/$plan',
    component: lazyRouteComponent(
      () => import('#capabilities/diversification/web/plan-page.tsx'),
      'PlanPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'dependency/accounts',
    component: lazyRouteComponent(() => import('#capabilities/diversification/web/accounts.tsx'), 'Accounts'),
  },
  {
    frame: 'organisation',
    path: 'dependency/accounts/table/$what',
    component: lazyRouteComponent(
      () => import('#capabilities/diversification/web/accounts-table.tsx'),
      'AccountsTable',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates',
    component: lazyRouteComponent(() => import('#capabilities/candidates/web/selections.tsx'), 'Selections'),
  },
  {
    frame: 'organisation',
    path: 'candidates/new',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/new-selection.tsx'),
      'NewSelection',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/sources',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/sources-page.tsx'),
      'SourcesPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/selection-page.tsx'),
      'SelectionPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/criteria',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/criteria-page.tsx'),
      'CriteriaPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/import',
    component: lazyRouteComponent(() => import('#capabilities/candidates/web/import-page.tsx'), 'ImportPage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/compare',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/compare-page.tsx'),
      'ComparePage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/longlist',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/longlist-page.tsx'),
      'LonglistPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/profile',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/profile-page.tsx'),
      'ProfilePage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/pairs',
    component: lazyRouteComponent(() => import('#capabilities/candidates/web/pairs-page.tsx'), 'PairsPage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/sure',
    component: lazyRouteComponent(() => import('#capabilities/candidates/web/sure-page.tsx'), 'SurePage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/of/$candidate',
    component: lazyRouteComponent(
      () => import('#capabilities/candidates/web/candidate-page.tsx'),
      'CandidatePage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/of/$candidate/score',
    component: lazyRouteComponent(() => import('#capabilities/candidates/web/score-page.tsx'), 'ScorePage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/diligence',
    component: lazyRouteComponent(
      () => import('#capabilities/diligence/web/diligence-list.tsx'),
      'DiligenceList',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/of/$candidate/diligence',
    component: lazyRouteComponent(
      () => import('#capabilities/diligence/web/diligence-page.tsx'),
      'DiligencePage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/of/$candidate/diligence/$item',
    component: lazyRouteComponent(() => import('#capabilities/diligence/web/item-page.tsx'), 'ItemPage'),
  },
  {
    frame: 'organisation',
    path: 'approach',
    component: lazyRouteComponent(() => import('#capabilities/approach/web/approaches.tsx'), 'Approaches'),
  },
  {
    frame: 'organisation',
    path: 'approach/$selection/$candidate',
    component: lazyRouteComponent(
      () => import('#capabilities/approach/web/approach-page.tsx'),
      'ApproachPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'approach/$selection/$candidate/meetings/$meeting',
    component: lazyRouteComponent(() => import('#capabilities/approach/web/meeting-page.tsx'), 'MeetingPage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/decisions',
    component: lazyRouteComponent(
      () => import('#capabilities/decisions/web/decisions-page.tsx'),
      'DecisionsPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/decide',
    component: lazyRouteComponent(() => import('#capabilities/decisions/web/decide-page.tsx'), 'DecidePage'),
  },
  {
    frame: 'organisation',
    path: 'candidates/$selection/decisions/$number',
    component: lazyRouteComponent(
      () => import('#capabilities/decisions/web/decision-page.tsx'),
      'DecisionPage',
    ),
  },
  {
    frame: 'organisation',
    path: 'alliances',
    component: lazyRouteComponent(() => import('#capabilities/alliances/web/alliances.tsx'), 'Alliances'),
  },
  {
    frame: 'organisation',
    path: 'alliances/new',
    component: lazyRouteComponent(
      () => import('#capabilities/alliances/web/new-alliance.tsx'),
      'NewAlliance',
    ),
  },
  {
    frame: 'alliance',
    path: '',
    component: lazyRouteComponent(
      () => import('#capabilities/alliances/web/overview.tsx'),
      'AllianceOverview',
    ),
  },
  {
    frame: 'alliance',
    path: 'agreement',
    component: lazyRouteComponent(() => import('#capabilities/agreements/web/agreement.tsx'), 'Agreement'),
  },
  {
    frame: 'alliance',
    path: 'agreement/draft',
    component: lazyRouteComponent(
      () => import('#capabilities/agreements/web/agreement-draft.tsx'),
      'AgreementDraft',
    ),
  },
  {
    frame: 'alliance',
    path: 'agreement/review',
    component: lazyRouteComponent(
      () => import('#capabilities/agreements/web/agreement-review.tsx'),
      'AgreementReview',
    ),
  },
  {
    frame: 'alliance',
    path: 'agreement/simulator',
    component: lazyRouteComponent(() => import('#capabilities/settlement/web/simulator.tsx'), 'Simulator'),
  },
  {
    frame: 'alliance',
    path: 'data',
    component: lazyRouteComponent(() => import('#capabilities/sharing/web/data.tsx'), 'Data'),
  },
  {
    frame: 'alliance',
    path: 'data/shared',
    component: lazyRouteComponent(
      () => import('#capabilities/sharing/web/sharing-policy.tsx'),
      'SharingPolicyPage',
    ),
  },
  {
    frame: 'alliance',
    path: 'settlement',
    component: lazyRouteComponent(() => import('#capabilities/settlement/web/settlement.tsx'), 'Settlement'),
  },
  {
    frame: 'alliance',
    path: 'settlement/$period',
    component: lazyRouteComponent(() => import('#capabilities/settlement/web/statement.tsx'), 'Statement'),
  },
  {
    frame: 'alliance',
    path: 'record',
    component: lazyRouteComponent(() => import('#capabilities/record/web/record.tsx'), 'RecordPage'),
  },
  {
    frame: 'organisation',
    path: 'settings',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/own-settings.tsx'),
      'OwnSettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/calendar',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/calendar-settings.tsx'),
      'CalendarSettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/company',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/company-settings.tsx'),
      'CompanySettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/people',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/people-settings.tsx'),
      'PeopleSettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/keys',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/key-settings.tsx'),
      'KeySettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/signing',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/signing-settings.tsx'),
      'SigningSettings',
    ),
  },
  {
    frame: 'organisation',
    path: 'settings/installation',
    component: lazyRouteComponent(
      () => import('#capabilities/organisations/web/installation-settings.tsx'),
      'InstallationSettings',
    ),
  },
];
