import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readFormalLines } from '#authoring/formality/catalogue.ts';
import { speakFormally } from '#authoring/formality/speak.ts';
import type { Formality } from '#schemas/brand.ts';

/** A template in a language; in English where there is none in it yet. */
export function readTemplate(
  voice: Voice,
  name: 'lesson' | 'module' | 'workshop',
  ids: Record<string, string>,
): string {
  const text = readSpoken(new URL(`${folderOf(voice)}/${name}.mdx`, home), voice);
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const id = ids[key];
    if (id === undefined) throw new Error(`The template ${name}.mdx has no value for {{${key}}}.`);
    return id;
  });
}

/** What is added to files that are there already. */
export function readPieces(voice: Voice): Pieces {
  return parse(readSpoken(new URL(`${folderOf(voice)}/pieces.yaml`, home), voice));
}

/** The examples of all question types. */
export function readExamples(voice: Voice): { file: string; text: string } {
  const name = (code: string) => `../../src/authors/questions/${code}.yaml`;
  const code = existsSync(new URL(name(voice.language), import.meta.url)) ? voice.language : 'en';
  const file = name(code).replace('../../', '');
  return { file, text: readSpoken(new URL(name(code), import.meta.url), voice) };
}

const home = new URL('templates/', import.meta.url);

function folderOf({ language }: Voice): string {
  return existsSync(new URL(language, home)) ? language : 'en';
}

/** What a language says otherwise where it is formal stands in formal.diff beside its templates. */
function readSpoken(url: URL, voice: Voice): string {
  const text = readFileSync(url, 'utf8');
  const path = `${folderOf(voice)}/formal.diff`;
  const list = new URL(path, home);
  if (voice.formality === 'informal' || !existsSync(list)) return text;
  return speakFormally(text, readFormalLines({ path, text: readFileSync(list, 'utf8') }).lines);
}

/** In which language the learners are spoken to, and how. */
export interface Voice {
  language: string;
  formality: Formality;
}

interface Pieces {
  step: { title: string; how: string };
  term: { term: string; text: string };
}
