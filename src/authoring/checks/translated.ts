import type { z } from 'astro/zod';
import { brandSchema } from '#schemas/brand.ts';
import { courseSchema } from '#schemas/course.ts';
import { factsSchema } from '#schemas/facts.ts';
import { guidelinesSchema } from '#schemas/guidelines.ts';
import { tracksSchema } from '#schemas/tracks.ts';
import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { findPerLanguage } from '../schema-walk.ts';
import { inData } from '../where.ts';

/** What stands in a data file once for all languages has a text in each of them. */
export function checkTranslated({ course, sources }: Content): Problem[] {
  return Object.entries(sideBySide).flatMap(([inner, schema]) => {
    const data = sources.get(inner);
    if (!data) return [];
    return [...findPerLanguage(schema, data.source.value)].flatMap(({ path, texts }) =>
      course.languages
        .filter((language) => texts[language] === undefined)
        .map((language) => {
          const where = inData(data, [...path, language]);
          const fix = `Add it: ${language}: "..."`;
          return problem('field-missing', where, `"${language}" is missing.`, fix);
        }),
    );
  });
}

/** The files in which the texts of all languages stand side by side. */
export const sideBySide: Record<string, z.ZodType> = {
  'course.yaml': courseSchema,
  'brand.yaml': brandSchema,
  'facts.yaml': factsSchema,
  'guidelines.yaml': guidelinesSchema,
  'tracks.yaml': tracksSchema,
};
