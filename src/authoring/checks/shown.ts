import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { vocabulary } from '../vocabulary.ts';
import { atKey } from '../where.ts';

/** Every lesson shows what it talks about: a picture, or an example as the thing itself. */
export function checkShown({ lessons }: Content): Problem[] {
  return lessons.flatMap((lesson) => {
    if (lesson.outline.shown.length > 0) return [];
    const message = 'The lesson has neither a picture nor an example.';
    const fix = `Show what it talks about in one of these: ${tags.join(', ')}.`;
    return [problem('example-missing', atKey(lesson, ['id']), message, fix)];
  });
}

const tags = Object.keys(vocabulary)
  .filter((name) => vocabulary[name]?.shown)
  .map((name) => `<${name}>`);
