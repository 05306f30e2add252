import type { z } from 'astro/zod';
import { brandSchema } from '#schemas/brand.ts';
import { factsSchema } from '#schemas/facts.ts';
import { guidelinesSchema } from '#schemas/guidelines.ts';
import type { Content, DataSource } from '../content.ts';
import { OURS } from '../files.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { findPerLanguage } from '../schema-walk.ts';
import { atKey, inData } from '../where.ts';

/** The languages of the site have words, and what a company says, it says in all of them. */
export function checkLanguages(content: Content): Problem[] {
  return [
    ...checkList(content),
    ...Object.entries(schemas).flatMap(([inner, schema]) => {
      const data = content.sources.get(inner);
      return data ? checkTexts(content, data, schema) : [];
    }),
  ];
}

/** `languages` in brand.yaml: each one once, and each one with at least a folder. */
function checkList({ brand, files, sources }: Content): Problem[] {
  const data = sources.get('brand.yaml');
  const written = new Set(files.filter(isWritten).map(({ inner }) => inner.split('/')[0] ?? ''));
  return (brand.languages ?? []).flatMap((language, index, all) => {
    if (!data) return [];
    const where = inData(data, ['languages', index]);
    if (all.indexOf(language) < index) {
      const message = `"${language}" stands in this list for the second time.`;
      return [problem('entry-twice', where, message, 'Take it out here.')];
    }
    if (written.has(language)) return [];
    const folder = `${where.file.replace(/[^/]+$/, '')}${language}/`;
    const message = `There is no word in "${language}" yet: not in ${OURS}/, and not in ${folder}.`;
    const fix =
      suggest(language, written) ??
      `Add ${folder}strings.yaml with a first sentence, or take it out.`;
    return [problem('language-unknown', where, message, fix)];
  });
}

/** A text that a company writes in one language only would stand beside ours in the others. */
function checkTexts(content: Content, data: DataSource, schema: z.ZodType): Problem[] {
  const { borrow, course, files } = content;
  const spoken = course.languages.filter((language) => !borrow.languages.includes(language));
  const known = new Set([...course.languages, ...files.filter(isOurs).map(languageOf)]);
  return [...findPerLanguage(schema, data.source.value)].flatMap(({ path, texts }) => {
    const at = (language: string) => atKey(data, [...path, language]);
    const isTheirs = (language: string) => !at(language).file.startsWith(`${OURS}/`);
    const strange = Object.keys(texts).filter((name) => isTheirs(name) && !known.has(name));
    const [theirs] = spoken.filter((name) => texts[name] !== undefined && isTheirs(name));
    const ours = spoken.filter((name) => texts[name] !== undefined && !isTheirs(name));
    return [
      ...strange.map((name) => {
        const message = `"${name}" is not a language of this site (${course.languages.join(', ')}).`;
        const fix = suggest(name, known) ?? 'Take it out, or add it to languages in brand.yaml.';
        return problem('language-unknown', at(name), message, fix);
      }),
      ...(theirs && strange.length === 0 ? ours : []).map((name) => {
        const where = { ...at(theirs ?? ''), field: [...path, name].map(String).join('.') };
        const message = `This text is yours in "${theirs}" and still ours in "${name}": "${String(texts[name])}".`;
        return problem('text-half', where, message, `Add it: ${name}: "..."`);
      }),
    ];
  });
}

/** Not a copy that stands in for a translation. */
function isWritten({ inner, written }: Content['files'][number]): boolean {
  return inner.includes('/') && written === undefined;
}

function isOurs(file: Content['files'][number]): boolean {
  return isWritten(file) && file.layer === OURS;
}

function languageOf({ inner }: Content['files'][number]): string {
  return inner.split('/')[0] ?? '';
}

/** The files whose texts stand side by side and are laid over ours. */
const schemas: Record<string, z.ZodType> = {
  'brand.yaml': brandSchema,
  'facts.yaml': factsSchema,
  'guidelines.yaml': guidelinesSchema,
};
