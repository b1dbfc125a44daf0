/** Every text of the product in this language: one line a capability. */
import { zhCN as agreements } from '#capabilities/agreements/core/messages/zh-CN.ts';
import { zhCN as alliances } from '#capabilities/alliances/core/messages/zh-CN.ts';
import { zhCN as approach } from '#capabilities/approach/core/messages/zh-CN.ts';
import { zhCN as calendar } from '#capabilities/calendar/core/messages/zh-CN.ts';
import { zhCN as candidates } from '#capabilities/candidates/core/messages/zh-CN.ts';
import { zhCN as contracts } from '#capabilities/contracts/core/messages/zh-CN.ts';
import { zhCN as decisions } from '#capabilities/decisions/core/messages/zh-CN.ts';
import { zhCN as dependency } from '#capabilities/dependency/core/messages/zh-CN.ts';
import { zhCN as diagnosis } from '#capabilities/diagnosis/core/messages/zh-CN.ts';
import { zhCN as diligence } from '#capabilities/diligence/core/messages/zh-CN.ts';
import { zhCN as diversification } from '#capabilities/diversification/core/messages/zh-CN.ts';
import { zhCN as facts } from '#capabilities/facts/core/messages/zh-CN.ts';
import { zhCN as files } from '#capabilities/files/core/messages/zh-CN.ts';
import { zhCN as keys } from '#capabilities/keys/core/messages/zh-CN.ts';
import { zhCN as organisations } from '#capabilities/organisations/core/messages/zh-CN.ts';
import { zhCN as questionnaires } from '#capabilities/questionnaires/core/messages/zh-CN.ts';
import { zhCN as record } from '#capabilities/record/core/messages/zh-CN.ts';
import { zhCN as samples } from '#capabilities/samples/core/messages/zh-CN.ts';
import { zhCN as settlement } from '#capabilities/settlement/core/messages/zh-CN.ts';
import { zhCN as sharing } from '#capabilities/sharing/core/messages/zh-CN.ts';
import { zhCN as steps } from '#capabilities/steps/core/messages/zh-CN.ts';
import { zhCN as stress } from '#capabilities/stress/core/messages/zh-CN.ts';
import { zhCN as http } from '#platform/http/messages/zh-CN.ts';
import { zhCN as common } from '#platform/web/messages/zh-CN.ts';

export const zhCN = {
  common,
  http,
  organisations,
  files,
  questionnaires,
  facts,
  dependency,
  contracts,
  stress,
  diagnosis,
  candidates,
  diligence,
  approach,
  decisions,
  diversification,
  calendar,
  record,
  alliances,
  keys,
  agreements,
  sharing,
  settlement,
  steps,
  samples,
};
