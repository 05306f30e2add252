/**
 * `npm run release`: makes a version of what waits in `.changeset/`. It writes the entries to
 * CHANGELOG.md, raises the version in package.json and in the lock file, and says what is left to do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { lockVersion, sayPlainly } from './release/log.ts';
import { checkNote } from './release/note.ts';
import { root, run } from './run.mjs';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(root, file), edit(read(file)));
const own = () => JSON.parse(read('package.json'));

const notes = globSync('.changeset/*.md', { cwd: root, dot: true });
const problems = notes.flatMap((file) =>
  checkNote(read(file), own().name).map((told) => `${file}\n  ${told}`),
);
if (notes.length === 0) problems.push('No change waits for a release: "npm run change" adds one.');
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  process.exitCode = await release();
}

async function release(): Promise<number> {
  const { code } = await run('changeset version', { show: true });
  if (code !== 0) return code;
  change('CHANGELOG.md', sayPlainly);
  change('package-lock.json', (lock) => lockVersion(lock, own()));
  const { version } = own();
  console.log(`Version ${version} is written. What is left to do:
  1. read CHANGELOG.md
  2. npm test
  3. git add -A && git commit -m "Release ${version}"
  4. git tag -a v${version} -m "Version ${version}"`);
  return 0;
}
