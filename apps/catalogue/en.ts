/** Every text of the product in this language: one line a capability. */
import { en as agreements } from '#capabilities/agreements/core/messages/en.ts';
import { en as alliances } from '#capabilities/alliances/core/messages/en.ts';
<<<<<<< HEAD
import { en as dependency } from '#capabilities/dependency/core/messages/en.ts';
import { en as facts } from '#capabilities/facts/core/messages/en.ts';
=======
import { en as candidates } from '#capabilities/candidates/core/messages/en.ts';
>>>>>>> 4a32264 (Candidates over the API: selections with criteria, candidates, everybody's own scores with evidence, the ranking, import and export of tables)
import { en as organisations } from '#capabilities/organisations/core/messages/en.ts';
import { en as sharing } from '#capabilities/sharing/core/messages/en.ts';
import { en as http } from '#platform/http/messages/en.ts';
import { en as common } from '#platform/web/messages/en.ts';

<<<<<<< HEAD
export const en = { common, http, organisations, facts, dependency, alliances, agreements, sharing };
=======
export const en = { common, http, organisations, candidates, alliances, agreements, sharing };
>>>>>>> 4a32264 (Candidates over the API: selections with criteria, candidates, everybody's own scores with evidence, the ranking, import and export of tables)
