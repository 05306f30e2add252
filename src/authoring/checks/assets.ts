import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { inData } from '../where.ts';

/** The files that brand.yaml names are in the company's folder, in a format that can be used. */
export function checkAssets({ assets, brand, sources }: Content): Problem[] {
  const data = sources.get('brand.yaml');
  if (!data) return [];
  const wanted = [
    { path: ['logo', 'light'], name: brand.logo?.light, ...logos },
    { path: ['logo', 'dark'], name: brand.logo?.dark, ...logos },
    { path: ['fonts', 'display'], name: brand.fonts?.display, ...typefaces },
    { path: ['fonts', 'text'], name: brand.fonts?.text, ...typefaces },
  ];
  return wanted.flatMap(({ path, name, folder, types }) => {
    if (name === undefined) return [];
    const where = inData(data, path);
    const type = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (!types.includes(type)) {
      const message = `"${name}" is not a file of one of these types: ${types.join(', ')}.`;
      const fix = `Convert it, and write its name: ${path[1]}: ${name.replace(/(\.[^./]*)?$/, `.${types[0]}`)}`;
      return [problem('field-value', where, message, fix)];
    }
    const inFolder = `${where.file.replace(/[^/]+$/, '')}${folder}/`;
    const there = assets
      .filter((asset) => asset.startsWith(`${folder}/`))
      .map((asset) => asset.slice(folder.length + 1));
    if (there.includes(name)) return [];
    const near = nearest(name, there);
    const fix = near ? `Change it to "${near}".` : `Put the file there: ${inFolder}${name}`;
    return [problem('file-missing', where, `There is no file "${name}" in ${inFolder}.`, fix)];
  });
}

const logos = { folder: 'public', types: ['svg', 'png'] };
const typefaces = { folder: 'fonts', types: ['woff2', 'ttf', 'otf'] };
