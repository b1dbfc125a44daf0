/** Diversification over HTTP. */

import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import { dependencyBand } from '#capabilities/dependency/core/concentration.ts';
import { shareText } from '#capabilities/dependency/core/share-on-wire.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { todayAt } from '#capabilities/organisations/server/today-at.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { diversificationRefusals } from '../core/refusals.ts';
import { addAction } from './add-action.ts';
import { addStandIn } from './add-stand-in.ts';
import { changeAction } from './change-action.ts';
import { changePlan } from './change-plan.ts';
import { changeStandIn, restoreStandIn } from './change-stand-in.ts';
import { endPlan } from './end-plan.ts';
import { importAnswers } from './import-answers.ts';
import { importSpends } from './import-spends.ts';
import { makePlan } from './make-plan.ts';
import {
  endingOnWire,
  fundOnWire,
  type Names,
  planOnWire,
  removedOnWire,
  satisfactionOnWire,
  standInOnWire,
  threatOnWire,
  toldPlanOnWire,
} from './on-wire.ts';
import { putAnswer } from './put-answer.ts';
import { putFund } from './put-fund.ts';
import { putSpend } from './put-spend.ts';
import { addThreat, changeThreat, restoreThreat } from './put-threat.ts';
import { readAccounts } from './read-accounts.ts';
import { readAcquisition } from './read-acquisition.ts';
import { readDiversification } from './read-diversification.ts';
import { readPlan } from './read-plan.ts';
import { removeAction } from './remove-action.ts';
import { restorePlan } from './restore-plan.ts';
import * as store from './store.ts';

interface Call {
  readonly caller: Caller;
  readonly services: Services;
}

const doingOf = ({ caller, services }: Call): store.Doing => ({
  by: personOf(caller).id,
  at: services.clock.now(),
});
const todayOf = ({ tx, caller, services }: Call & { readonly tx: Transaction }) =>
  todayAt(tx, caller.organisation, services.clock.now());

/** What keeps the figures back is told in the words of dependency, whose figures they are. */
function told<Value>(decision: Decision<Value>): Decision<Value> {
  if (decision.ok) return decision;
  const inRoom = (refusal: Refusal): Refusal => ({
    ...refusal,
    ...(Object.hasOwn(diversificationRefusals, refusal.code) ? {} : { room: 'dependency' }),
    ...(refusal.faults === undefined ? {} : { faults: refusal.faults.map(inRoom) }),
  });
  return { ok: false, refusal: inRoom(decision.refusal) };
}

/** Names of everybody who changed, owns, removed or ended one of these. */
function peopleOf(
  tx: Transaction,
  rows: readonly {
    readonly changedBy: Id;
    readonly owner?: Id | null;
    readonly removedBy?: Id | null;
    readonly ending?: store.PlanEnding | null;
  }[],
): Promise<Names> {
  const people = rows.flatMap(({ changedBy, owner, removedBy, ending }) =>
    [changedBy, owner, removedBy, ending?.by].filter((one) => one !== undefined && one !== null),
  );
  return namesOf(tx, [...new Set(people)]);
}

/** Removing what is removed, or was never there, is not found. */
async function removed<Code extends string>(
  code: Code,
  marking: Promise<number>,
): Promise<Decision<Record<string, never>, Code>> {
  return (await marking) === 0 ? refuse(code) : accept({});
}

export const diversificationRoutes: readonly Binding[] = [
  serve(contract.readDiversification, async ({ caller, tx, services }) => {
    const read = told(
      await readDiversification(tx, caller.organisation, await todayOf({ tx, caller, services })),
    );
    if (!read.ok) return read;
    const { to, above, plans, ended, removedPlans, standIns, removedStandIns, fund } = read.value;
    const names = await peopleOf(tx, [
      ...[...ended.map(({ plan }) => plan), ...removedPlans, ...standIns, ...removedStandIns],
      ...(fund === null ? [] : [fund.kept]),
    ]);
    return accept({
      to,
      above: above.map(({ amountMinor, share, ...one }) => ({
        ...one,
        members: [...one.members],
        standIns: [...one.standIns],
        amount: formatMoney(amountMinor, one.currency),
        share: shareText(share),
      })),
      plans: plans.map(toldPlanOnWire),
      endedPlans: ended.flatMap((one) => {
        const ending = endingOnWire(one.plan.ending, names);
        return ending === null ? [] : [{ ...toldPlanOnWire(one), ending }];
      }),
      removedPlans: removedOnWire(removedPlans, names, ({ name }) => name),
      standIns: standIns.map((one) => standInOnWire(one, names)),
      removedStandIns: removedOnWire(removedStandIns, names, ({ name }) => name),
      fund: fund === null ? null : fundOnWire(fund, names),
    });
  }),
  serve(contract.makePlan, async (call) => {
    const { caller, tx, services, body } = call;
    const plan = told(await makePlan(tx, caller.organisation, services.newId(), body, doingOf(call)));
    return plan.ok ? accept({ plan: { id: plan.value } }) : plan;
  }),
  serve(contract.readPlan, async ({ params, caller, tx, services }) => {
    const today = await todayOf({ tx, caller, services });
    const read = told(await readPlan(tx, caller.organisation, params.plan, today));
    if (!read.ok) return read;
    const { plan, actions, removedActions, standIns, fund } = read.value;
    const kept = [plan, ...actions, ...removedActions, ...standIns, ...(fund === null ? [] : [fund.kept])];
    return accept(planOnWire(read.value, await peopleOf(tx, kept), today));
  }),
  serve(contract.changePlan, (call) =>
    changePlan(call.tx, call.caller.organisation, call.params.plan, call.body, doingOf(call)),
  ),
  serve(contract.removePlan, (call) => {
    const { tx, caller, params } = call;
    const marking = store.markRemoved(
      tx,
      caller.organisation,
      'diversification_plan',
      params.plan,
      doingOf(call),
    );
    return removed('plan_not_found', marking);
  }),
  serve(contract.restorePlan, (call) =>
    restorePlan(call.tx, call.caller.organisation, call.params.plan, 'removal', doingOf(call)),
  ),
  serve(contract.endPlan, async (call) =>
    told(await endPlan(call.tx, call.caller.organisation, call.params.plan, call.body, doingOf(call))),
  ),
  serve(contract.reopenPlan, (call) =>
    restorePlan(call.tx, call.caller.organisation, call.params.plan, 'ending', doingOf(call)),
  ),
  serve(contract.addAction, async (call) => {
    const { tx, caller, params, services, body } = call;
    const place = { organisation: caller.organisation, plan: params.plan };
    const action = await addAction(tx, place, services.newId(), body, doingOf(call));
    return action.ok ? accept({ action: { id: action.value } }) : action;
  }),
  serve(contract.changeAction, (call) => {
    const { tx, caller, params, body } = call;
    const place = { organisation: caller.organisation, plan: params.plan };
    return changeAction(tx, place, params.action, body, doingOf(call));
  }),
  serve(contract.removeAction, (call) => {
    const { tx, caller, params } = call;
    const place = { organisation: caller.organisation, plan: params.plan };
    return removeAction(tx, place, params.action, doingOf(call));
  }),
  serve(contract.restoreAction, ({ tx, caller, params }) =>
    removeAction(tx, { organisation: caller.organisation, plan: params.plan }, params.action, null),
  ),
  serve(contract.addStandIn, async (call) => {
    const { tx, caller, services, body } = call;
    const standIn = await addStandIn(tx, caller.organisation, services.newId(), body, doingOf(call));
    return standIn.ok ? accept({ standIn: { id: standIn.value } }) : standIn;
  }),
  serve(contract.changeStandIn, (call) =>
    changeStandIn(call.tx, call.caller.organisation, call.params.standIn, call.body, doingOf(call)),
  ),
  serve(contract.removeStandIn, (call) => {
    const { tx, caller, params } = call;
    const marking = store.markRemoved(tx, caller.organisation, 'stand_in', params.standIn, doingOf(call));
    return removed('stand_in_not_found', marking);
  }),
  serve(contract.restoreStandIn, ({ tx, caller, params }) =>
    restoreStandIn(tx, caller.organisation, params.standIn),
  ),
  serve(contract.putFund, (call) => putFund(call.tx, call.caller.organisation, call.body, doingOf(call))),
  serve(contract.readAccounts, async ({ caller, tx, services }) => {
    const today = await todayOf({ tx, caller, services });
    const read = told(await readAccounts(tx, caller.organisation, today));
    if (!read.ok) return read;
    const { measured, accounts, overall, asked, threats, removedThreats } = read.value;
    const names = await peopleOf(tx, [...threats.map(({ threat }) => threat), ...removedThreats]);
    const shown = measured.sharesAt(accounts.map(({ place }) => place));
    return accept({
      window: measured.window,
      currency: measured.currency,
      accounts: accounts.map((account, index) => ({
        name: account.share.name,
        members: [...(shown[index]?.members ?? [])],
        amount: formatMoney(account.share.amountMinor, measured.currency),
        share: shareText(account.share.share),
        band: dependencyBand(account.share.share),
        satisfaction: satisfactionOnWire(account.satisfaction),
        threats: [...account.threats],
      })),
      overall: satisfactionOnWire(overall),
      asked,
      threats: threats.map((one) => threatOnWire(one, names, today)),
      removedThreats: removedOnWire(removedThreats, names, ({ name }) => name),
    });
  }),
  serve(contract.addThreat, async (call) => {
    const { tx, caller, services, body } = call;
    const threat = await addThreat(tx, caller.organisation, services.newId(), body, doingOf(call));
    return threat.ok ? accept({ threat: { id: threat.value } }) : threat;
  }),
  serve(contract.changeThreat, (call) =>
    changeThreat(call.tx, call.caller.organisation, call.params.threat, call.body, doingOf(call)),
  ),
  serve(contract.removeThreat, (call) => {
    const { tx, caller, params } = call;
    return removed(
      'threat_not_found',
      store.markRemoved(tx, caller.organisation, 'threat', params.threat, doingOf(call)),
    );
  }),
  serve(contract.restoreThreat, ({ tx, caller, params }) =>
    restoreThreat(tx, caller.organisation, params.threat),
  ),
  serve(contract.readAcquisition, async ({ query, caller, tx }) => {
    const read = told(await readAcquisition(tx, caller.organisation, query));
    if (!read.ok) return read;
    const { found, spends, ...rest } = read.value;
    const money = (minor: bigint | null) => (minor === null ? null : formatMoney(minor, rest.currency));
    return accept({
      ...rest,
      channels: found.channels.map(({ channel, customers, spendMinor, costMinor }) => ({
        ...{ channel, customers },
        spend: money(spendMinor),
        cost: money(costMinor),
      })),
      spend: formatMoney(found.spendMinor, rest.currency),
      customers: found.customers,
      withoutChannel: found.withoutChannel,
      cost: money(found.costMinor),
      spends: spends.map(({ amountMinor, ...one }) => ({
        ...one,
        amount: formatMoney(amountMinor, one.currency),
      })),
    });
  }),
  serve(contract.putSpend, (call) => putSpend(call.tx, call.caller.organisation, call.body, doingOf(call))),
  serve(contract.removeSpend, ({ query, caller, tx }) => {
    const spend = { ...query, channelKey: nameKey(query.channel) };
    return removed('spend_not_found', store.deleteSpend(tx, caller.organisation, spend));
  }),
  serve(contract.importSpends, async (call) => {
    const done = await importSpends(call.tx, call.caller.organisation, call.body, doingOf(call));
    if (!done.ok) return done;
    return accept({
      leftOut: [...done.value.leftOut],
      rows: done.value.rows.map(({ amountMinor, ...row }) => ({
        ...row,
        amount: formatMoney(amountMinor, row.currency),
      })),
    });
  }),
  serve(contract.listAnswers, async ({ caller, tx }) => {
    return accept({ answers: await store.listAnswers(tx, caller.organisation) });
  }),
  serve(contract.putAnswer, (call) => {
    const { tx, caller, services, body } = call;
    return putAnswer(tx, caller.organisation, { ...body, id: services.newId() }, doingOf(call));
  }),
  serve(contract.removeAnswer, ({ params, caller, tx }) =>
    removed('answer_not_found', store.deleteAnswer(tx, caller.organisation, params.answer)),
  ),
  serve(contract.importAnswers, async (call) => {
    const { tx, caller, services, body } = call;
    const done = await importAnswers(tx, caller.organisation, services.newId, body, doingOf(call));
    if (!done.ok) return done;
    return accept({
      leftOut: [...done.value.leftOut],
      rows: done.value.rows.map(({ comment: _, ...row }) => row),
    });
  }),
];
