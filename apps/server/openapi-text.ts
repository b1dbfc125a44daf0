import { openApiOf } from '#platform/http/openapi.ts';
import { routes } from './routes.ts';

/** The contract as it is committed, without a version so that a release does not change it. */
export function openApiText(): string {
  const document = openApiOf(
    routes.map(({ route }) => route),
    '1',
  );
  return `${JSON.stringify(document, null, 2)}\n`;
}
