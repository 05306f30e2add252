import type { Content } from '../content.ts';
import { OURS, type SourceFile } from '../files.ts';
import { isData } from '../layers.ts';
import { nearest } from '../nearest.ts';

/** Whether a company's file stands where it would be read in another way than it is meant. */
export function isMisplaced({ inner, layer, replaces }: SourceFile): boolean {
  if (layer === OURS) return false;
  return replaces ? isData(inner) : /\/.*(?:\.mdx|\/quiz\.yaml)$/.test(inner);
}

/**
 * What is wrong with the place of a file in a company's folder, and where it belongs.
 * @param known the places of the course, as paths inside the layer
 */
export function explainMisplaced(
  file: SourceFile,
  { course }: Content,
  known: ReadonlySet<string>,
): [message: string, fix: string] {
  const { inner, layer, replaces } = file;
  if (known.has(inner)) {
    const home = replaces ? `${layer}/${inner}` : `${layer}/${OURS}/${inner}`;
    const message = replaces
      ? 'What a company says here is laid over ours entry by entry; it would not replace the file.'
      : 'Files that replace or add pages stand in the folder content/.';
    return [message, `Move it to ${home}.`];
  }
  const folder = inner.slice(0, inner.lastIndexOf('/') + 1);
  const name = inner.slice(folder.length);
  const message =
    'It replaces nothing of ours and belongs to no module, so it would never be shown.';
  const [top = ''] = inner.split('/');
  if (!folder && !replaces) return [message, atRoot(name, layer, course.languages)];
  if (!course.languages.includes(top)) {
    const folders = replaces ? course.languages : [...course.languages, ...companyFolders];
    const near = nearest(top, folders);
    if (near) return [message, `Rename the folder "${top}" to "${near}".`];
    const isLanguage = /^(?:strings|glossary|level)\.yaml$/.test(name) || replaces;
    const all = [...course.languages, top].join(', ');
    const spoken = `"${top}" is not a language of this site (${course.languages.join(', ')}).`;
    if (replaces && !/^[a-z]{2,3}(?:-|$)/.test(top)) {
      return [spoken, `Rename the folder to one of them: ${layer}/${OURS}/${course.languages[0]}/`];
    }
    return [
      spoken,
      isLanguage
        ? `Move the file, or add the language to ${layer}/brand.yaml: languages: [${all}]`
        : `Use one of these folders: ${folders.join(', ')}.`,
    ];
  }
  const folders = new Set([...known].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  const near = folders.has(folder) ? undefined : nearest(folder, folders);
  if (near) return [message, `Rename the folder to ${near}`.replace(/\/$/, '.')];
  const beside = [...known].filter((path) => path.startsWith(folder));
  const other = nearest(
    name,
    beside.map((path) => path.slice(folder.length)),
  );
  if (other) return [message, `Rename it to ${other}.`];
  return [
    message,
    `Give it the name of the file it shall replace, or put it into a module of your own ("added" in ${layer}/course.yaml).`,
  ];
}

/** Where a file belongs that stands directly in the company's folder. */
function atRoot(name: string, layer: string, languages: readonly string[]): string {
  const near = nearest(name, rootFiles);
  if (near) return `Rename it to ${near}.`;
  if (/^(?:strings|glossary|level)\.yaml$/.test(name)) {
    return `Move it to the folder of its language: ${layer}/${languages[0]}/${name}.`;
  }
  const home = homes.find(({ types }) => types.test(name));
  if (home) return `Move it to ${layer}/${home.folder}/${name}.`;
  return `Delete it, or give it one of these names: ${rootFiles.join(', ')}.`;
}

const rootFiles = [
  ...['brand', 'course', 'facts', 'guidelines', 'ids', 'tracks'].map((name) => `${name}.yaml`),
  'theme.css',
];

const companyFolders = [OURS, 'public', 'fonts', 'components', 'hosting'];

const homes = [
  { types: /\.(?:svg|png|jpe?g|webp|ico|pdf)$/i, folder: 'public' },
  { types: /\.(?:woff2?|ttf|otf)$/i, folder: 'fonts' },
  { types: /\.astro$/i, folder: 'components' },
];
