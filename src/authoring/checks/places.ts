import type { Content } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData, type Where } from '../where.ts';

/** Every module belongs to a tier and a topic that course.yaml names, and has a folder of its own. */
export function checkPlaces({ course, sources }: Content): Problem[] {
  const source = sources.get('course.yaml');
  if (!source) return [];
  const folders = new Set<string>();
  return course.modules.flatMap((module, index) => {
    const tier = module.path.split('/')[0] ?? '';
    const at = (field: string) => inData(source, ['modules', index, field]);
    const problems = [
      ...unknown(tier, course.tiers, 'tiers', at('path')),
      ...unknown(module.topic, course.topics, 'topics', at('topic')),
    ];
    if (folders.has(module.path)) {
      const message = `Another module has the folder "${module.path}" already.`;
      const fix = 'Give this module a folder of its own.';
      problems.push(problem('place-unknown', at('path'), message, fix));
    }
    folders.add(module.path);
    return problems;
  });
}

function unknown(name: string, known: readonly string[], list: string, where: Where): Problem[] {
  if (known.includes(name)) return [];
  const message = `"${name}" is not one of the ${list} of this course (${known.join(', ')}).`;
  const fix = suggest(name, known) ?? `Use one of them, or add "${name}" to ${list}.`;
  return [problem('place-unknown', where, message, fix)];
}
