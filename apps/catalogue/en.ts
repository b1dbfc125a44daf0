/** Every text of the product in this language: one line a capability. */
import { en as agreements } from '#capabilities/agreements/core/messages/en.ts';
import { en as alliances } from '#capabilities/alliances/core/messages/en.ts';
import { en as approach } from '#capabilities/approach/core/messages/en.ts';
import { en as calendar } from '#capabilities/calendar/core/messages/en.ts';
import { en as candidates } from '#capabilities/candidates/core/messages/en.ts';
import { en as contracts } from '#capabilities/contracts/core/messages/en.ts';
import { en as decisions } from '#capabilities/decisions/core/messages/en.ts';
import { en as dependency } from '#capabilities/dependency/core/messages/en.ts';
import { en as diagnosis } from '#capabilities/diagnosis/core/messages/en.ts';
import { en as diligence } from '#capabilities/diligence/core/messages/en.ts';
import { en as diversification } from '#capabilities/diversification/core/messages/en.ts';
import { en as facts } from '#capabilities/facts/core/messages/en.ts';
import { en as files } from '#capabilities/files/core/messages/en.ts';
import { en as keys } from '#capabilities/keys/core/messages/en.ts';
import { en as organisations } from '#capabilities/organisations/core/messages/en.ts';
import { en as questionnaires } from '#capabilities/questionnaires/core/messages/en.ts';
import { en as record } from '#capabilities/record/core/messages/en.ts';
import { en as samples } from '#capabilities/samples/core/messages/en.ts';
import { en as settlement } from '#capabilities/settlement/core/messages/en.ts';
import { en as sharing } from '#capabilities/sharing/core/messages/en.ts';
import { en as steps } from '#capabilities/steps/core/messages/en.ts';
import { en as stress } from '#capabilities/stress/core/messages/en.ts';
import { en as http } from '#platform/http/messages/en.ts';
import { en as common } from '#platform/web/messages/en.ts';

export const en = {
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
