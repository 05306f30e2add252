/**
 * `npm run new`: something new from a template that passes the checks.
 *   npm run new                                    asks, one question after the other
 *   npm run new -- lesson pr1 name-badge           for scripts; ends with 2 if something is missing
 *   npm run new -- --help                          all that can be made
 * With a company's folder it is written into that, else into content/.
 */
import { fileURLToPath } from 'node:url';
import { Cancelled, terminal } from './new/ask.ts';
import { readCall } from './new/call.ts';
import { Usage } from './new/refusal.ts';
import { run } from './new/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const canAsk = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;

try {
  console.log(await run(root, readCall(process.argv.slice(2)), canAsk ? terminal : undefined));
} catch (error) {
  if (error instanceof Cancelled) console.error('Nothing has been made.');
  else console.error((error as Error).message);
  process.exitCode = error instanceof Usage ? 2 : 1;
}
