import type { Ids } from '#schemas/ids.ts';
import type { Content, DataSource } from '../content.ts';
import { OURS } from '../files.ts';
import { nearest, suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { publishedIds } from '../published.ts';
import type { IdList } from '../read-ids.ts';
import { inData } from '../where.ts';

/** No id that learners may have in their progress goes away without an heir. */
export function checkPublished(content: Content): Problem[] {
  const source = content.sources.get('ids.yaml');
  if (!source) return [];
  const living = new Set([...publishedIds(content).values()].flat());
  return [
    ...content.idLists.flatMap((list) => findVanished(content, list, living)),
    ...findUnknownHeirs(content.ids.heirs, source, living),
  ];
}

function findVanished(content: Content, list: IdList, living: ReadonlySet<string>): Problem[] {
  const { heirs } = content.ids;
  const company = content.files.find(({ layer }) => layer !== OURS)?.layer;
  const problems: Problem[] = [];
  for (const [module, ids] of Object.entries(list.published)) {
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
      // Our list belongs to the next release: what a company adds to it would be a conflict.
      const home = company ? ` in ${company}/ids.yaml` : '';
      const fix = `Bring it back, or name its heir${home}: heirs: { ${id}: ${near ?? 'new-id'} }`;
      problems.push(
        problem('id-vanished', inData(list, ['published', module, index]), message, fix),
      );
    }
  }
  return problems;
}

function findUnknownHeirs(
  heirs: Ids['heirs'],
  source: DataSource,
  living: ReadonlySet<string>,
): Problem[] {
  return Object.entries(heirs).flatMap(([old, heir]) => {
    if (living.has(heir) || heirs[heir] !== undefined) return [];
    const message = `"${heir}" is to be the heir of "${old}", but no such id exists.`;
    const fix = suggest(heir, living) ?? 'Name an id that is in the course.';
    return [problem('heir-unknown', inData(source, ['heirs', old]), message, fix)];
  });
}

/** A file of the module has problems of its own, so some of its ids cannot be seen. */
function isUnreadable({ course, unreadable }: Content, id: string): boolean {
  const module = course.modules.find((candidate) => candidate.id === id);
  return (
    module !== undefined && [...unreadable.files].some((file) => file.includes(`/${module.path}/`))
  );
}
