/** Every route of the product: one visible list, in the order of an alliance's life. */
import { agreementRoutes } from '#capabilities/agreements/server/routes.ts';
import { allianceRoutes } from '#capabilities/alliances/server/routes.ts';
<<<<<<< HEAD
import { factsRoutes } from '#capabilities/facts/server/routes.ts';
=======
import { candidateRoutes } from '#capabilities/candidates/server/routes.ts';
>>>>>>> 4a32264 (Candidates over the API: selections with criteria, candidates, everybody's own scores with evidence, the ranking, import and export of tables)
import { organisationRoutes } from '#capabilities/organisations/server/routes.ts';
import { sharingRoutes } from '#capabilities/sharing/server/routes.ts';
import type { Binding } from '#platform/http/serve.ts';

export const routes: readonly Binding[] = [
  ...organisationRoutes,
<<<<<<< HEAD
  ...factsRoutes,
=======
  ...candidateRoutes,
>>>>>>> 4a32264 (Candidates over the API: selections with criteria, candidates, everybody's own scores with evidence, the ranking, import and export of tables)
  ...allianceRoutes,
  ...agreementRoutes,
  ...sharingRoutes,
];
