import { addressOfFile } from '#domain/course/hidden.ts';
import type { Course } from '#schemas/course.ts';
import type { Language } from '#schemas/language.ts';
import type { Content, Document } from '../content.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { type LocatedText, listTexts } from '../texts.ts';
import { inText, type Where } from '../where.ts';

/**
 * Links lead to a page and a section that exist, in the same language, and say where they lead.
 * They stand in the text of MDX files alone: fields are shown as they are.
 */
export function checkLinks(content: Content): Problem[] {
  return [...checkDocuments(content), ...listTexts(content).flatMap(checkField)];
}

function checkField({ kind, text, where }: LocatedText): Problem[] {
  const markup = kind === 'field' || kind === 'attribute' ? linkOrTag.exec(text)?.[0] : undefined;
  if (markup === undefined) return [];
  const message = `"${markup}" would be shown as it is: this field holds plain words.`;
  const fix = 'Move it into the text of a lesson, or take it out.';
  return [problem('field-markup', where(), message, fix)];
}

/** `[About](../about/)`, `<Fact id="..." />`, a bare address. */
const linkOrTag = /\[[^\]]*\]\([^)]*\)|<\/?[A-Za-z][^>]*>|https?:\/\/\S+/;

function checkDocuments(content: Content): Problem[] {
  const site = { course: content.course, pages: listPages(content) };
  return content.documents.flatMap((document) =>
    document.outline.links.flatMap((link) => {
      const where = inText(document, link, `[${link.text}]`);
      return [...checkText(link.text, where), ...checkAddress(link.url, document, site, where)];
    }),
  );
}

function checkText(text: string, where: Where): Problem[] {
  if (!vague.test(text)) return [];
  const message = `"${text}" does not say where the link leads.`;
  return [
    problem('link-text', where, message, 'Name the target: [how to write About](../about/).'),
  ];
}

function checkAddress(url: string, document: Document, site: Site, where: Where): Problem[] {
  if (url.startsWith('https://')) return [];
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(url)) {
    const message = `"${url}" is neither a relative address nor one that begins with https://.`;
    const secure = url.startsWith('http://') && url.replace('http:', 'https:');
    const fix = secure ? `Write ${secure}.` : 'Write it relative to this page: ../about/#fold.';
    return [problem('link-address', where, message, fix)];
  }
  const target = new URL(url, `https://course.invalid${addressOf(document)}`);
  const path = target.pathname.replace(/\/?$/, '/');
  const anchors = site.pages.get(path);
  if (anchors === undefined) {
    const message = `"${url}" leads to ${path}, which is not a page of this course.`;
    const fix = instead(path, document, site);
    return [problem('link-broken', where, message, fix)];
  }
  const hash = decodeURIComponent(target.hash.slice(1));
  if (hash === '' || anchors === 'any' || anchors.has(hash)) return [];
  const near = nearest(hash, anchors);
  const message = `"${url}" leads to a section "#${hash}" that ${path} does not have (${[...anchors].join(', ')}).`;
  const fix = near ? `Write #${near}.` : 'Use one of them.';
  return [problem('link-broken', where, message, fix)];
}

/**
 * What to write for a page that does not exist: every other page of the language whose name, the last
 * part of its address, is nearest. Folders are mistaken more often than names, so they do not count;
 * but pages of the same topic come first.
 */
function instead(path: string, document: Document, { course, pages }: Site): string {
  const here = addressOf(document);
  const others = [...pages.keys()].filter(
    (page) => page !== here && page.startsWith(`/${document.language}/`),
  );
  const name = nearest(nameOf(path), others.map(nameOf));
  const named = others.filter((page) => nameOf(page) === name);
  const { topic } = course.modules.find(({ id }) => id === document.module) ?? {};
  const folders = course.modules.filter((module) => module.topic === topic).map(({ path }) => path);
  const isNear = (page: string) => folders.some((folder) => page.includes(`/${folder}/`));
  const sorted = [...named.filter(isNear), ...named.filter((page) => !isNear(page))];
  const [first, ...rest] = sorted.map((page) => relative(here, page));
  if (first === undefined) return 'Take the link out, or write the address of a page that exists.';
  return rest.length === 0 ? `Write ${first}.` : `Write one of ${[first, ...rest].join(', ')}.`;
}

/** `photo` for `/en/beginner/profiles/photo/`. */
function nameOf(address: string): string {
  return address.split('/').at(-2) ?? '';
}

/** The addresses of the course and the anchors of each; `any` where the page is not read here. */
function listPages(content: Content): Pages {
  const { course, documents, unreadable } = content;
  const pages: Pages = new Map();
  for (const language of course.languages) {
    pages.set(`/${language}/`, 'any');
    for (const tier of course.tiers) pages.set(`/${language}/${tier}/`, 'any');
    for (const page of otherPages) pages.set(`/${language}/${page}/`, 'any');
    pages.set(`/${language}/glossary/`, anchorsOfGlossary(content, language));
    pages.set(`/${language}/guidelines/`, anchorsOfGuidelines(content));
  }
  // A page that is missing or broken has a problem of its own.
  for (const inner of unreadable.files) pages.set(addressOfFile(inner), 'any');
  for (const document of documents) {
    const { sections, tasks } = document.outline;
    const anchors = new Set([...sections, ...tasks].map(({ id }) => id));
    pages.set(addressOf(document), anchors);
  }
  return pages;
}

/** Every word, and the explanation of the grades. */
function anchorsOfGlossary({ glossary, unreadable }: Content, language: Language): Anchors {
  if (unreadable.files.has(`${language}/glossary.yaml`)) return 'any';
  return new Set([...(glossary.get(language)?.keys() ?? []), ...unreadable.ids, 'grades']);
}

/** Every rule, and whom to ask. */
function anchorsOfGuidelines({ guidelines }: Content): Anchors {
  return guidelines ? new Set([...guidelines.rules.map(({ id }) => id), 'whom']) : 'any';
}

function addressOf({ file }: Document): string {
  return addressOfFile(file.inner);
}

/** The way from one address to another, both with a slash at the end. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return '../'.repeat(here.length - common) + there.slice(common).join('/');
}

/** Pages of the site that have no file here. */
const otherPages = ['search', 'privacy', 'imprint', 'accessibility'];

const vague =
  /^(here|click here|this|link|more|read more|hier|klick hier|hier klicken|mehr|weiter|link)$/i;

type Anchors = Set<string> | 'any';
type Pages = Map<string, Anchors>;

interface Site {
  course: Course;
  pages: Pages;
}
