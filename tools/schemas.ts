/** `npm run schemas`: writes the JSON Schemas for editors into schemas/, after a schema was changed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocs } from './schemas/docs.ts';
import { listSchemas } from './schemas/list.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'schemas');

rmSync(folder, { recursive: true, force: true });
const schemas = listSchemas(readDocs(join(root, 'src/schemas')));
for (const [path, text] of Object.entries(schemas)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${Object.keys(schemas).length} schemas in schemas/.`);
