import {
  type Document,
  isMap,
  isSeq,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { Refusal } from './refusal.ts';

/**
 * Changes a YAML file; comments, quotes and order survive.
 * @param file for the message, if it cannot be read
 */
export function editYaml(file: string, text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Refusal(`${file} cannot be read: "npm run content" says where it is broken.`);
  }
  edit(document);
  return print(document);
}

/** Changes the front matter of an MDX file. */
export function editFrontMatter(
  file: string,
  text: string,
  edit: (document: Document) => void,
): string {
  const [, open = '', front = '', rest = ''] =
    /^(---\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)[\s\S]*)/m.exec(text) ?? [];
  if (open === '') throw new Refusal(`${file} does not begin with front matter.`);
  return `${open}${editYaml(file, front, edit)}${rest}`;
}

/** The list at a path; it is begun if it is not there. */
export function listAt(document: Document, path: readonly unknown[]): YAMLSeq {
  const found = document.getIn(path);
  if (isSeq(found)) return found;
  const list = document.createNode([]);
  document.setIn(path, list);
  return list as YAMLSeq;
}

/** The entry of a list that has this id. */
export function entryOf(list: YAMLSeq, id: string): YAMLMap | undefined {
  return list.items.find((item): item is YAMLMap => isMap(item) && item.get('id') === id);
}

/** Fields in one line: `{ id: pr1-photo, file: photo }`. */
export function inOneLine(document: Document, value: Record<string, unknown>): YAMLMap {
  return document.createNode(value, { flow: true }) as YAMLMap;
}

/** The library pads `[ a ]` and `{ a: 1 }` alike; our files write `[a]`. */
export function print(document: Document): string {
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: 100_000 });
  const spaces: number[] = [];
  visit(parseDocument(text), {
    Seq(_, { flow, range }) {
      if (!flow || !range) return;
      const [from, to] = range;
      if (text.startsWith('[ ', from)) spaces.push(from + 1);
      if (text.startsWith(' ]', to - 2)) spaces.push(to - 2);
    },
  });
  return spaces
    .sort((a, b) => b - a)
    .reduce((rest, at) => rest.slice(0, at) + rest.slice(at + 1), text);
}

/**
 * Adds a language to brand.yaml.
 * @param known those that the site has without a list of the company's own
 */
export function addLanguage(
  file: string,
  text: string,
  code: string,
  known: readonly string[],
): string {
  return editYaml(file, text, (document) => {
    const list = listAt(document, ['languages']);
    if (list.items.length === 0) {
      list.flow = true;
      list.items.push(...known.map((one) => document.createNode(one)));
    }
    list.items.push(document.createNode(code));
  });
}
