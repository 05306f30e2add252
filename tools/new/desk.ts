import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { companyFolder, findCompany } from '#authoring/company.ts';
import type { Content } from '#authoring/content.ts';
import { listAssets, OURS, readFiles } from '#authoring/files.ts';
import { listIds } from '#authoring/published.ts';
import { parseFiles } from '#authoring/read.ts';
import { Refusal } from './refusal.ts';
import type { Voice } from './templates.ts';

/**
 * Reads the course and says where something new belongs: into the company's folder if there is one,
 * or if it is to be begun, else into our own content.
 * @param root absolute path of the project
 * @param begins whether a company's folder is begun if there is none
 */
export async function openDesk(root: string, begins = false): Promise<Desk> {
  const wanted = companyFolder();
  const company = begins && !existsSync(join(root, wanted)) ? undefined : findCompany(root);
  const assets = await listAssets(root, company);
  const { content } = parseFiles(await readFiles(root, company), assets);
  if (!content) throw new Refusal('The course cannot be read: "npm run content" says why.');
  const layer = company ?? (begins ? wanted : OURS);
  const isCompany = layer !== OURS;
  const pages = isCompany ? `${layer}/${OURS}` : OURS;
  return { root, layer, isCompany, pages, content, languages: writtenLanguages(content) };
}

/** A language that a company has only begun need not have everything: another one stands in for it. */
function writtenLanguages({ borrow, course }: Content): string[] {
  const whole = course.languages.filter((language) => !borrow.languages.includes(language));
  return whole.length > 0 ? whole : course.languages;
}

/** How the texts of a language speak to learners here. */
export function voiceIn({ content }: Desk, language: string): Voice {
  return { language, formality: content.brand.formality };
}

/** Every id that stands for something, or did once, with its place. */
export function takenIds(content: Content): Map<string, string> {
  const { course, ids, idLists } = content;
  const taken = new Map<string, string>();
  for (const { file, published } of idLists) {
    for (const id of Object.values(published).flat()) taken.set(id, file.path);
  }
  for (const id of Object.keys(ids.heirs)) taken.set(id, 'the heirs in ids.yaml');
  for (const language of course.languages) {
    for (const { id, where } of listIds(content, language)) {
      taken.set(id, `${where.file}:${where.place.line}`);
    }
  }
  return taken;
}

export interface Desk {
  root: string;
  /** The folder into which is written, from the root: `content`, or that of the company. */
  layer: string;
  isCompany: boolean;
  /** Where its lessons stand: `content`, or `company/content`. */
  pages: string;
  content: Content;
  /** The languages in which something new has to be written. */
  languages: readonly string[];
}
