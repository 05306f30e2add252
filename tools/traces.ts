/** `npm run traces`: looks through the built site of a company for what is left of the default brand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCompany } from '#authoring/company.ts';
import { readTraces } from './site/traces.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
if (!findCompany(root)) {
  console.log('There is no company/ here: the site is the default one.');
} else if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exitCode = 1;
} else {
  const traces = readTraces(root, dist);
  for (const { path, value, around } of traces)
    console.log(`dist/${path}  "${value}"\n  ${around}`);
  console.log(`${traces.length} traces of the default brand`);
  if (traces.length > 0) process.exitCode = 1;
}
