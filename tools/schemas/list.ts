import { z } from 'astro/zod';
import { parse } from 'yaml';
import { brandSchema } from '#schemas/brand.ts';
import { companyCourseSchema } from '#schemas/company.ts';
import { courseSchema } from '#schemas/course.ts';
import { factsSchema } from '#schemas/facts.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { guidelinesSchema } from '#schemas/guidelines.ts';
import { questionTypes, quizSchema } from '#schemas/quiz.ts';
import { stringsSchema } from '#schemas/strings.ts';
import { tracksSchema } from '#schemas/tracks.ts';
import { describe } from './describe.ts';
import type { Docs } from './docs.ts';
import type { Json } from './json.ts';
import { toOverlay } from './overlay.ts';

/**
 * The JSON Schemas by which editors complete and check YAML files, by their path in `schemas/`:
 * `content/` for our own files, `company/` for what a company writes over them.
 */
export function listSchemas(docs: Docs): Record<string, string> {
  const members = {
    modules: ['readyModuleSchema', 'plannedModuleSchema'].map(docs),
    questions: Object.keys(questionTypes).map((type) => docs(`${type}Schema`)),
    tracks: ['daysTrackSchema', 'datesTrackSchema', 'monthsTrackSchema'].map(docs),
  };
  const brand = describe(convert(brandSchema), docs('brandSchema'));
  const facts = describe(convert(factsSchema), docs('factSchema'));
  const glossary = describe(convert(glossarySchema), docs('termSchema'));
  const guidelines = describe(convert(guidelinesSchema), docs('guidelinesSchema'));
  const strings = convert(stringsSchema);
  const tracks = describe(convert(tracksSchema), {}, members.tracks);
  const quiz = describe(convert(quizSchema), docs('quizSchema'), members.questions);
  const course = describe(convert(courseSchema), docs('courseSchema'), members.modules);
  const changes = docs('companyCourseSchema');
  const parts = { brand, facts, glossary, guidelines, tracks };
  return {
    ...write('content', { ...parts, course, quiz, strings }),
    ...write('company', {
      ...Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, toOverlay(one)])),
      course: describe(convert(companyCourseSchema), changes, members.modules),
      strings,
    }),
  };
}

function write(folder: string, schemas: Record<string, Json>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${folder}/${name}.json`,
      `${JSON.stringify(schema, null, 1)}\n`,
    ]),
  );
}

function convert(schema: z.ZodType): Json {
  const options = {
    io: 'input',
    target: 'draft-7',
    reused: 'inline',
    override: translate,
  } as const;
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, options)));
}

/** Our hints in the words of JSON Schema; `patternErrorMessage` is understood by VS Code. */
function translate({ zodSchema, jsonSchema }: Conversion) {
  const json: Record<string, unknown> = jsonSchema;
  const { example, shape: _, words: __, perLanguage: ___, ...rest } = json;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, rest);
  if (typeof json.pattern === 'string' && ignoresCase(zodSchema)) {
    json.pattern = json.pattern.replace(
      /a-([fz])/g,
      (range, end: string) => `${range}A-${end.toUpperCase()}`,
    );
  }
  // A number does as well as its text: it is read as one.
  if ('coerce' in zodSchema._zod.def && json.type === 'string') json.type = ['string', 'number'];
  if (typeof example !== 'string' || /\.\.\./.test(example)) return;
  json.examples = [parse(example)];
  if (json.pattern) json.patternErrorMessage = `Write it like this: ${example}`;
}

/** JSON Schema knows no `i` behind a pattern. */
function ignoresCase(schema: z.core.$ZodTypes): boolean {
  const checks = schema._zod.def.checks ?? [];
  return checks.some(({ _zod: { def } }) => {
    const pattern = 'pattern' in def ? def.pattern : undefined;
    return pattern instanceof RegExp && pattern.ignoreCase;
  });
}

type Conversion = Parameters<
  NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>
>[0];
