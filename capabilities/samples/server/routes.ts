/** Samples over HTTP. */
import { accept } from '#kernel/decision.ts';
import { type Binding, serve, serveOpen } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { openSample } from './open-sample.ts';
import { throwAwaySample } from './throw-away-sample.ts';

export const sampleRoutes: readonly Binding[] = [
  serveOpen(contract.openSample, async ({ body, person, services, setCookies }) => {
    const opened = await openSample(services, person, body.language);
    if (!opened.ok) return opened;
    setCookies(opened.value.cookies);
    return accept({ organisation: { id: opened.value.organisation } });
  }),
  serve(contract.throwAwaySample, ({ tx }) => throwAwaySample(tx)),
];
