import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inData } from '#authoring/where.ts';
import type { ReadyModule } from '#schemas/course.ts';
import type { Desk } from './desk.ts';
import { Refusal } from './refusal.ts';

/** The modules to which lessons can be added: in a company's folder those of its own. */
export function ownModules({ content, layer }: Desk): ReadyModule[] {
  const data = content.sources.get('course.yaml');
  return content.course.modules.filter(
    (module, index): module is ReadyModule =>
      module.status === 'ready' &&
      data !== undefined &&
      inData(data, ['modules', index, 'id']).file.startsWith(`${layer}/`),
  );
}

/** The modules to which questions can be added: those whose quiz stands in the folder. */
export function quizModules(desk: Desk): ReadyModule[] {
  return desk.content.course.modules.filter(
    (module): module is ReadyModule =>
      module.status === 'ready' && languagesOf(desk, module, 'quiz.yaml').length > 0,
  );
}

/** The languages in which a file of a module stands in the folder. */
export function languagesOf(
  { content, pages, root }: Desk,
  { path }: { path: string },
  file: string,
): string[] {
  return content.course.languages.filter((language) =>
    existsSync(join(root, pages, language, path, file)),
  );
}

/** The objectives of a module, by id. */
export function objectivesOf({ content, languages }: Desk, module: string): string[] {
  const page = content.modules.find(
    (one) => one.module === module && languages.includes(one.language),
  );
  if (!page) throw new Refusal(`module.mdx of "${module}" cannot be read: see "npm run content".`);
  return page.data.objectives.map(({ id }) => id);
}
