/** Every text of the product in this language: one line a capability. */
import { vi as agreements } from '#capabilities/agreements/core/messages/vi.ts';
import { vi as alliances } from '#capabilities/alliances/core/messages/vi.ts';
import { vi as approach } from '#capabilities/approach/core/messages/vi.ts';
import { vi as calendar } from '#capabilities/calendar/core/messages/vi.ts';
import { vi as candidates } from '#capabilities/candidates/core/messages/vi.ts';
import { vi as contracts } from '#capabilities/contracts/core/messages/vi.ts';
import { vi as decisions } from '#capabilities/decisions/core/messages/vi.ts';
import { vi as dependency } from '#capabilities/dependency/core/messages/vi.ts';
import { vi as diagnosis } from '#capabilities/diagnosis/core/messages/vi.ts';
import { vi as diligence } from '#capabilities/diligence/core/messages/vi.ts';
import { vi as diversification } from '#capabilities/diversification/core/messages/vi.ts';
import { vi as facts } from '#capabilities/facts/core/messages/vi.ts';
import { vi as files } from '#capabilities/files/core/messages/vi.ts';
import { vi as keys } from '#capabilities/keys/core/messages/vi.ts';
import { vi as organisations } from '#capabilities/organisations/core/messages/vi.ts';
import { vi as questionnaires } from '#capabilities/questionnaires/core/messages/vi.ts';
import { vi as record } from '#capabilities/record/core/messages/vi.ts';
import { vi as samples } from '#capabilities/samples/core/messages/vi.ts';
import { vi as settlement } from '#capabilities/settlement/core/messages/vi.ts';
import { vi as sharing } from '#capabilities/sharing/core/messages/vi.ts';
import { vi as steps } from '#capabilities/steps/core/messages/vi.ts';
import { vi as stress } from '#capabilities/stress/core/messages/vi.ts';
import { vi as http } from '#platform/http/messages/vi.ts';
import { vi as common } from '#platform/web/messages/vi.ts';

export const vi = {
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
