import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { fitDrawing } from '#domain/company/drawing.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/** Reads what stands in `drawings/` of a company's folder: the drawings of modules, by file name. */
export async function readDrawings(root: string, company: string): Promise<Map<string, string>> {
  const cwd = join(root, company, 'drawings');
  const names = (await glob('**/*', { cwd })).sort();
  const texts = names.map(
    async (name): Promise<[string, string]> => [name, await readFile(join(cwd, name), 'utf8')],
  );
  return new Map(await Promise.all(texts));
}

/** Each drawing belongs to a module and can be shown. */
export function checkDrawings(
  drawings: ReadonlyMap<string, string>,
  company: string,
  modules: readonly string[],
): Problem[] {
  return [...drawings].flatMap(([name, svg]) => {
    const file = `${company}/drawings/${name}`;
    const where = { file, place: { line: 1, column: 1 }, field: 'file' };
    const module = name.replace(/\.svg$/, '');
    if (!modules.includes(module)) {
      const near = nearest(module, modules);
      const message = `"${name}" is not the id of a module with ".svg" (${modules.join(', ')}).`;
      const fix = near ? `Rename it to ${near}.svg.` : 'Rename it, or delete it.';
      return [problem('file-orphan', where, message, fix)];
    }
    try {
      fitDrawing(module, svg);
      return [];
    } catch (error) {
      const fix =
        'Export it as a plain SVG: shapes and a viewBox, colours as attributes (fill="...").';
      return [problem('drawing-unfit', where, (error as Error).message, fix)];
    }
  });
}
