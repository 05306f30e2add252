import type { Content, Document } from '../content.ts';
import { isTag, type MdxAttribute, type MdxNode } from '../mdx.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { type Attribute, type Tag, vocabulary } from '../vocabulary.ts';
import { inText, type Where } from '../where.ts';

/** Authors use the tags of the vocabulary, with the attributes that each one has. */
export function checkTags({ documents }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.nodes
      .filter(({ node }) => isTag(node))
      .flatMap(({ node }) => {
        const tag = vocabulary[node.name];
        return tag ? checkAttributes(document, node, tag) : [unknownTag(document, node)];
      }),
  );
}

function unknownTag(document: Document, node: MdxNode): Problem {
  const where = inText(document, node, `<${node.name}>`);
  if (/^[a-z]/.test(node.name)) {
    const message = `<${node.name}> is HTML; lessons hold Markdown and the tags of the course.`;
    return problem('html-raw', where, message, htmlHelp[node.name] ?? 'Write it in Markdown.');
  }
  const names = Object.keys(vocabulary);
  const near = nearest(node.name, names);
  const message = `There is no tag <${node.name}>.`;
  const fix = near ? `Change it to <${near}>.` : `The tags are ${names.join(', ')}.`;
  return problem('tag-unknown', where, message, fix);
}

function checkAttributes(document: Document, node: MdxNode, tag: Tag): Problem[] {
  const known: Partial<Record<string, Attribute>> = tag.attributes ?? {};
  const names = Object.keys(known);
  const written = node.attributes.filter(({ name }) => name !== '...');
  const at = (name: string) => inText(document, node, `<${node.name} ${name}>`);

  const wrong = written.flatMap((attribute) => {
    const rule = known[attribute.name];
    if (rule) return checkValue(attribute, rule, at(attribute.name));
    const near = nearest(attribute.name, names);
    const has = names.length > 0 ? `has ${names.join(', ')}` : 'has no attributes';
    const message = `<${node.name}> has no attribute "${attribute.name}"; it ${has}.`;
    const fix = near ? `Change it to "${near}".` : 'Take it out.';
    return [problem('attribute-unknown', at(attribute.name), message, fix)];
  });
  const missing = Object.entries(known)
    .filter(([name, rule]) => rule?.required && !written.some((found) => found.name === name))
    .map(([name, rule]) => {
      const message = `<${node.name}> has no "${name}".`;
      return problem('attribute-missing', at(name), message, `Add ${example(name, rule)}.`);
    });
  const chosen = tag.oneOf?.filter((name) => written.some((found) => found.name === name)) ?? [];
  if (tag.oneOf && chosen.length !== 1) {
    const message = `<${node.name}> has ${chosen.length === 0 ? 'none' : 'all'} of ${tag.oneOf.join(', ')}.`;
    missing.push(
      problem('attribute-missing', at(tag.oneOf[0] ?? ''), message, 'Write exactly one.'),
    );
  }
  return [...wrong, ...missing];
}

function checkValue({ name, value, raw }: MdxAttribute, rule: Attribute, where: Where): Problem[] {
  if (rule.type === 'flag') {
    if (value === true) return [];
    return [problem('attribute-type', where, `"${name}" takes no value.`, `Write ${name} alone.`)];
  }
  const type = Array.isArray(value) ? 'list' : typeof value;
  const wanted = rule.type === 'text' ? 'string' : rule.type;
  if (type !== wanted || (type === 'number' && !(Number(value) > 0))) {
    const found = raw === '' ? 'nothing' : raw;
    const message = `"${name}" is ${found}; it takes ${typeNames[rule.type]}.`;
    return [problem('attribute-type', where, message, `Write ${example(name, rule)}.`)];
  }
  if (value === '' && name !== 'alt') {
    return [
      problem('attribute-type', where, `"${name}" is empty.`, `Write ${example(name, rule)}.`),
    ];
  }
  if (rule.values && !rule.values.includes(String(value))) {
    const near = nearest(String(value), rule.values);
    const message = `"${value}" is not one of ${rule.values.join(', ')}.`;
    const fix = `${near ? 'Change it to' : 'Choose one:'} ${name}="${near ?? rule.values[0]}".`;
    return [problem('attribute-type', where, message, fix)];
  }
  return [];
}

function example(name: string, rule: Attribute | undefined): string {
  if (rule?.type === 'number') return `${name}={4}`;
  if (rule?.type === 'list') return `${name}={["...", "..."]}`;
  return `${name}="${rule?.values?.[0] ?? '...'}"`;
}

const typeNames = {
  text: 'a text in quotes',
  number: 'a number in braces',
  list: 'a list of texts in braces',
  flag: 'no value',
} as const satisfies Record<Attribute['type'], string>;

/** What people reach for HTML for, and what to write instead. */
const htmlHelp: Partial<Record<string, string>> = {
  b: 'Write **bold**.',
  strong: 'Write **bold**.',
  i: 'Write *emphasis*.',
  em: 'Write *emphasis*.',
  a: 'Write [where it leads](../about/).',
  br: 'End the paragraph with a blank line.',
  img: 'Use <Picture name="..." alt="..." />.',
  p: 'Separate paragraphs by a blank line.',
  ul: 'Begin each line of the list with "- ".',
  ol: 'Begin each line of the list with "1. ".',
};
