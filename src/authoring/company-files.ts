import { PARTS } from '#domain/company/parts.ts';
import { whyReserved } from '#domain/company/reserved.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problem.ts';

/**
 * What replaces a part is one of those that can be replaced, and no public file takes the place of
 * one that the course needs.
 * @param names paths of parts, pictures and fonts in the company's folder
 */
export function checkCompanyFiles(names: readonly string[], company: string): Problem[] {
  return names.flatMap((name) => {
    const where = {
      file: `${company}/${name}`,
      place: { line: 1, column: 1 },
      field: 'file',
    };
    const [folder = '', ...rest] = name.split('/');
    const inner = rest.join('/');
    if (folder === 'components') {
      const known = PARTS.map((part) => part.name);
      const own = inner.replace(/\.astro$/, '');
      if (known.includes(own)) return [];
      const message = `"${own}" is not one of the parts that can be replaced (${known.join(', ')}).`;
      const near = nearest(own, known);
      const fix = near
        ? `Rename it to ${near}.astro.`
        : 'If another part needs it, move it into a folder: components/own/.';
      return [problem('part-unknown', where, message, fix)];
    }
    const reason = folder === 'public' ? whyReserved(inner) : undefined;
    if (reason === undefined) return [];
    const message = `"${inner}" cannot be replaced: ${reason}.`;
    return [
      problem('public-reserved', where, message, 'Give the file another name, or delete it.'),
    ];
  });
}
