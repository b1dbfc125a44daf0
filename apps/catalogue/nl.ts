/** Every text of the product in this language: one line a capability. */
import { nl as agreements } from '#capabilities/agreements/core/messages/nl.ts';
import { nl as alliances } from '#capabilities/alliances/core/messages/nl.ts';
import { nl as approach } from '#capabilities/approach/core/messages/nl.ts';
import { nl as calendar } from '#capabilities/calendar/core/messages/nl.ts';
import { nl as candidates } from '#capabilities/candidates/core/messages/nl.ts';
import { nl as contracts } from '#capabilities/contracts/core/messages/nl.ts';
import { nl as decisions } from '#capabilities/decisions/core/messages/nl.ts';
import { nl as dependency } from '#capabilities/dependency/core/messages/nl.ts';
import { nl as diagnosis } from '#capabilities/diagnosis/core/messages/nl.ts';
import { nl as diligence } from '#capabilities/diligence/core/messages/nl.ts';
import { nl as diversification } from '#capabilities/diversification/core/messages/nl.ts';
import { nl as facts } from '#capabilities/facts/core/messages/nl.ts';
import { nl as files } from '#capabilities/files/core/messages/nl.ts';
import { nl as keys } from '#capabilities/keys/core/messages/nl.ts';
import { nl as organisations } from '#capabilities/organisations/core/messages/nl.ts';
import { nl as questionnaires } from '#capabilities/questionnaires/core/messages/nl.ts';
import { nl as record } from '#capabilities/record/core/messages/nl.ts';
import { nl as samples } from '#capabilities/samples/core/messages/nl.ts';
import { nl as settlement } from '#capabilities/settlement/core/messages/nl.ts';
import { nl as sharing } from '#capabilities/sharing/core/messages/nl.ts';
import { nl as steps } from '#capabilities/steps/core/messages/nl.ts';
import { nl as stress } from '#capabilities/stress/core/messages/nl.ts';
import { nl as http } from '#platform/http/messages/nl.ts';
import { nl as common } from '#platform/web/messages/nl.ts';

export const nl = {
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
