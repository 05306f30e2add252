import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormField, FormSchema } from './forms.ts';
import { planForms } from './plan.ts';

const read = (name: string): FormSchema =>
  JSON.parse(
    readFileSync(new URL(`../../../schemas/company/${name}.json`, import.meta.url), 'utf8'),
  );
const names = ['brand', 'course', 'facts', 'glossary', 'guidelines'];
const plan = planForms({
  folder: 'company',
  languages: ['de', 'en'],
  schemas: Object.fromEntries(names.map((name) => [name, read(name)])),
  texts: ['content/de/beginner/channels/minimum.mdx'],
});
const collections = plan.config.collections as {
  name: string;
  files: { label: string; format: string; fields: FormField[] }[];
}[];
const fieldsOf = (label: string) =>
  collections.flatMap(({ files }) => files).find((file) => file.label === label)?.fields ?? [];
const find = (fields: FormField[] = [], path: string): FormField | undefined =>
  path
    .split('.')
    .reduce<{ fields?: FormField[] } | undefined>(
      (inner, name) => inner?.fields?.find((field) => field.name === name),
      { fields },
    ) as FormField | undefined;

it('has a form for every data file and every lesson of the company', () => {
  expect(collections.map(({ files }) => files.map(({ label }) => label))).toEqual([
    [
      'brand.yaml',
      'course.yaml',
      'guidelines.yaml',
      'facts.yaml',
      'de/strings.yaml',
      'de/glossary.yaml',
      'en/strings.yaml',
      'en/glossary.yaml',
    ],
    ['content/de/beginner/channels/minimum.mdx'],
  ]);
});

it('writes every data file with a format of its own, and lessons as they are', () => {
  const [data = [], texts = []] = collections.map(({ files }) => files.map(({ format }) => format));
  expect(plan.formats.map(({ name }) => name)).toEqual(data);
  expect(new Set(data).size).toBe(data.length);
  expect(texts).toEqual(['raw']);
});

describe('brand.yaml', () => {
  const brand = fieldsOf('brand.yaml');

  it('has every field of the schema, with our comment as its hint', () => {
    expect(brand.map(({ name }) => name)).toEqual(Object.keys(read('brand').properties ?? {}));
    expect(brand.filter(({ hint }) => !hint)).toEqual([]);
    expect(find(brand, 'siteId')?.label).toBe('Site id');
  });

  it('asks for each language, each contact, a colour', () => {
    expect(find(brand, 'course')?.fields?.map(({ name }) => name)).toEqual(['de', 'en']);
    expect(find(brand, 'contacts.works-council.role.de')?.widget).toBe('string');
    expect(find(brand, 'colour')?.widget).toBe('color');
  });

  it('writes no "false" where nothing was said', () => {
    const all = JSON.stringify(brand);
    expect(find(brand, 'resultCodes')?.widget).toBe('select');
    expect(all).not.toContain('"boolean"');
  });

  it('demands nothing but what a whole entry of a list needs', () => {
    expect(brand.filter(({ required }) => required)).toEqual([]);
    expect(find(brand, 'mentors.topic')?.required).toBe(true);
    expect(find(brand, 'contacts.legal.name')?.required).toBe(false);
  });
});

it('tells modules that are ready from planned ones', () => {
  const added = fieldsOf('course.yaml').find(({ name }) => name === 'added');
  expect(added?.typeKey).toBe('status');
  expect(((added?.types ?? []) as { name: string }[]).map(({ name }) => name)).toEqual([
    'ready',
    'planned',
  ]);
});

it('gives sentences room', () => {
  const [facts] = fieldsOf('facts.yaml');
  expect(find(facts?.fields, 'text.de')?.widget).toBe('text');
  expect(find(facts?.fields, 'short.de')?.widget).toBe('string');
});
