import { type Document, isCollection, isScalar, parseDocument } from 'yaml';
import { type Value, valueAt } from './answers.ts';

/**
 * brand.yaml with the answers in it. Comments, order and fields that nobody asked for stay; a text in
 * which every answer stands already comes back as it was, to the letter.
 * @param text the file as it is; empty if there is none
 * @param changes in the order in which new fields are to stand
 * @param ours the default brand: what it has is taken out by an empty field
 */
export function writeAnswers(text: string, changes: readonly Change[], ours: unknown): string {
  const document = parseDocument(text || HEAD);
  const before = document.toJS();
  for (const { path, value } of changes) {
    if (value === undefined) takeOut(document, path, valueAt(ours, path) !== undefined);
    else if (!isSame(document, path, value)) put(document, path, value);
  }
  if (JSON.stringify(document.toJS()) === JSON.stringify(before)) return text;
  const written = document.toString({ lineWidth: 0, indentSeq: !/^[\w-]+:.*\n- /m.test(text) });
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

function isSame(document: Document, path: readonly string[], value: Value): boolean {
  return JSON.stringify(valueAt(document.toJS(), path)) === JSON.stringify(value);
}

function put(document: Document, path: readonly string[], value: string | string[] | null): void {
  // A group that is empty (`logo:`) makes room for one.
  for (const [length] of path.entries()) {
    const outer = path.slice(0, length);
    const node = length === 0 ? document.contents : document.getIn(outer, true);
    if (isCollection(node)) continue;
    if (length === 0) document.contents = document.createNode({});
    else document.setIn(outer, document.createNode({}));
  }
  const before = document.getIn(path, true);
  // A colour without quotes is a comment to YAML: the answer takes its place.
  if (isScalar(before) && before.value === null) before.comment = null;
  // A list stands in one line.
  document.setIn(path, Array.isArray(value) ? document.createNode(value, { flow: true }) : value);
}

function takeOut(document: Document, path: readonly string[], isOurs: boolean): void {
  if (isOurs) {
    put(document, path, null);
    return;
  }
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const outer = path.slice(0, -1);
  const group = outer.length > 0 ? document.getIn(outer, true) : undefined;
  if (isCollection(group) && group.items.length === 0) takeOut(document, outer, false);
}

const HEAD = '# What is set here stands over content/brand.yaml. "npm run brand" asks for it.\n';

export interface Change {
  path: readonly string[];
  /** Nothing takes the field out. */
  value: Value;
}
