/** Writes the committed contract: `npm run openapi`. A test fails when the file and the routes differ. */
import { writeFile } from 'node:fs/promises';
import { openApiText } from './openapi-text.ts';

await writeFile('openapi.json', openApiText());
