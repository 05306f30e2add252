import { UNWRITTEN } from '#domain/writing/unwritten.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';

/** What `npm run new` wrote is there to be written over: one warning for each file says how much is left. */
export function checkUnwritten({ files }: Content): Problem[] {
  return files.flatMap(({ path, text }) => {
    const count = text.split(UNWRITTEN).length - 1;
    if (count === 0) return [];
    const lines = text.slice(0, text.indexOf(UNWRITTEN)).split('\n');
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const message =
      count === 1
        ? 'One text is still that of the template.'
        : `${count} texts are still those of the template.`;
    const fix = `Write your own where a ${UNWRITTEN} stands, and take the ${UNWRITTEN} out.`;
    return [problem('text-unwritten', { file: path, place, field: UNWRITTEN }, message, fix)];
  });
}
