import type { Content } from '../content.ts';
import { nearest, suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { publishedIds } from '../published.ts';
import { inData } from '../where.ts';

/** No id that learners may have in their progress goes away without an heir. */
export function checkPublished(content: Content): Problem[] {
  const source = content.sources.get('ids.yaml');
  if (!source || content.unreadable.files.has('ids.yaml')) return [];
  const { published, heirs } = content.ids;
  const today = publishedIds(content);
  const living = new Set([...today.values()].flat());
  const problems: Problem[] = [];

  for (const [module, ids] of Object.entries(published)) {
    // A module that is planned again rests: its ids are asked for when it is ready.
    const rests = content.course.modules.some(
      ({ id, status }) => id === module && status === 'planned',
    );
    if (rests || isUnreadable(content, module)) continue;
    for (const [index, id] of ids.entries()) {
      if (living.has(id) || heirs[id] !== undefined || content.unreadable.ids.has(id)) continue;
      const near = nearest(
        id,
        [...living].filter((candidate) => !ids.includes(candidate)),
      );
      const message = `The published id "${id}" is gone: learners have progress under it.`;
      const fix = `Bring it back, or name its heir: heirs: { ${id}: ${near ?? 'new-id'} }`;
      problems.push(
        problem('id-vanished', inData(source, ['published', module, index]), message, fix),
      );
    }
  }
  for (const [old, heir] of Object.entries(heirs)) {
    if (living.has(heir) || heirs[heir] !== undefined) continue;
    const message = `"${heir}" is to be the heir of "${old}", but no such id exists.`;
    const fix = suggest(heir, living) ?? 'Name an id that is in the course.';
    problems.push(problem('heir-unknown', inData(source, ['heirs', old]), message, fix));
  }
  return problems;
}

/** A file of the module has problems of its own, so some of its ids cannot be seen. */
function isUnreadable({ course, unreadable }: Content, id: string): boolean {
  const module = course.modules.find((candidate) => candidate.id === id);
  return (
    module !== undefined && [...unreadable.files].some((file) => file.includes(`/${module.path}/`))
  );
}
