import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { globSync } from 'tinyglobby';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readDocs } from './docs.ts';
import { listSchemas } from './list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = listSchemas(readDocs(join(root, 'src/schemas')));
const ajv = new Ajv({ strict: false, validateFormats: false });

/** What the schema minds about a text of YAML: `/colour must match pattern`. */
function check(schema: string, yaml: string): string[] {
  const validate = ajv.compile(JSON.parse(made[`${schema}.json`] ?? ''));
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${params.additionalProperty ?? ''}`.trim(),
  );
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the files in schemas/ are those that follow from src/schemas; if not, run "npm run schemas"', () => {
  const paths = globSync('**', { cwd: join(root, 'schemas') }).sort();
  expect(paths).toEqual(Object.keys(made).sort());
  for (const path of paths) expect(read(`schemas/${path}`)).toBe(made[path]);
});

describe('our own content', () => {
  const settings: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
    read('.vscode/settings.json'),
  );
  const pairs = Object.entries(settings['yaml.schemas']).flatMap(([schema, globs]) =>
    globSync(globs, { cwd: root })
      .filter((file) => file.startsWith('content/'))
      .map((file) => ({ schema: schema.replace(/^\.\/schemas\/|\.json$/g, ''), file })),
  );

  it('is known to the editor', () => {
    expect(pairs.length).toBeGreaterThan(20);
  });

  it.each(pairs)('is right by its schema: $file', ({ schema, file }) => {
    expect(check(schema, read(file))).toEqual([]);
  });
});

describe('a company', () => {
  it('writes only what is its own', () => {
    expect(check('company/brand', 'company: Acme\ncolour: "#ABCDEF"\naccent:\n')).toEqual([]);
    expect(check('company/brand', 'contacts: { legal: { name: Ada } }\n')).toEqual([]);
    expect(check('company/facts', '- { id: headline-length, value: 99 }\n')).toEqual([]);
    expect(check('company/course', 'order: [x1]\nhidden: [x4]\n')).toEqual([]);
  });

  it('is told what it mistypes', () => {
    expect(check('company/brand', 'color: "#ABCDEF"\n')).toEqual([
      'must NOT have additional properties color',
    ]);
    expect(check('company/brand', 'colour: red\n')).toEqual([
      '/colour must match pattern "^#[0-9a-fA-F]{6}$"',
    ]);
    expect(check('company/brand', 'contacts: { boss: { name: Ada } }\n')[0]).toMatch(/contacts/);
    expect(check('company/facts', '- { value: 99 }\n')).toEqual([
      "/0 must have required property 'id'",
    ]);
    expect(check('company/course', 'order: x1\n')).toEqual(['/order must be array']);
  });

  it('writes the entries of a list without ids as a whole', () => {
    expect(check('company/brand', 'mentors: [{ name: Ada }]\n').join()).toMatch(/'topic'/);
  });
});

it('shows the comments of the schemas, through names and spreads', () => {
  const { properties } = JSON.parse(made['company/brand.json'] ?? '');
  expect(properties.colour.description).toBe('The one loud colour of the brand.');
  expect(properties.contacts.additionalProperties.properties.email.description).toBe(
    'Where questions go.',
  );
  const quiz = JSON.parse(made['content/quiz.json'] ?? '');
  const [one] = quiz.properties.questions.items.oneOf;
  expect(one.properties.prompt.description).toBe('What is asked.');
  expect(one.properties.options.items.properties.feedback.description).toMatch(/^What a learner/);
});
