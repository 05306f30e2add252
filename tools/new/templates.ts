import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A template in a language; in English where there is none in it yet. */
export function readTemplate(
  language: string,
  name: 'lesson' | 'module' | 'workshop',
  ids: Record<string, string>,
): string {
  const text = readFileSync(new URL(`${folderOf(language)}/${name}.mdx`, home), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const id = ids[key];
    if (id === undefined) throw new Error(`The template ${name}.mdx has no value for {{${key}}}.`);
    return id;
  });
}

/** What is added to files that are there already. */
export function readPieces(language: string): Pieces {
  return parse(readFileSync(new URL(`${folderOf(language)}/pieces.yaml`, home), 'utf8'));
}

/** The examples of all question types. */
export function readExamples(language: string): { file: string; text: string } {
  const name = (code: string) => `../../src/authors/questions/${code}.yaml`;
  const code = existsSync(new URL(name(language), import.meta.url)) ? language : 'en';
  const file = name(code).replace('../../', '');
  return { file, text: readFileSync(new URL(name(code), import.meta.url), 'utf8') };
}

const home = new URL('templates/', import.meta.url);

function folderOf(language: string): string {
  return existsSync(new URL(language, home)) ? language : 'en';
}

interface Pieces {
  step: { title: string; how: string };
  term: { term: string; text: string };
}
