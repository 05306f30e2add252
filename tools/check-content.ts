import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findCompany } from '#authoring/company.ts';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import { writeIds } from '#authoring/write-ids.ts';

/**
 * Checks everything in content/ and prints all problems.
 *   node tools/check-content.ts              for people; ends with 1 if there is an error
 *   node tools/check-content.ts --json       for programs
 *   node tools/check-content.ts --write-ids  adds new ids to content/ids.yaml, with a
 *                                            company to its own, if there is no error
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, 'write-ids': { type: 'boolean' } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const { content, problems } = await readContent(root, { today });
// Our own course has to be right in both ways of speaking; a company has chosen one.
if (!findCompany(root)) {
  const known = new Set(problems.map((one) => JSON.stringify(one)));
  const formal = await readContent(root, { today, formality: 'formal' });
  for (const one of formal.problems) {
    if (known.has(JSON.stringify(one))) continue;
    problems.push({ ...one, message: `Where the course is formal: ${one.message}` });
  }
}
const failed = problems.some(({ severity }) => severity === 'error');

console.log(values.json ? JSON.stringify(problems, null, 2) : formatProblems(problems));
if (values['write-ids'] && content && !failed) {
  const { file, added } = await writeIds(root, content);
  console.error(`${added.length} new ids in ${file}.`);
}
process.exitCode = failed ? 1 : 0;
