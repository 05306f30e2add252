import type { Content } from '../content.ts';
import { isTag, type MdxNode } from '../mdx.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { listFactUses, listPlaceholders } from '../uses.ts';
import { brandValues, pictures } from '../vocabulary.ts';
import { inText, type Where } from '../where.ts';

/** Everything that a text points at exists: facts, words, pictures, values of the brand. */
export function checkReferences(content: Content): Problem[] {
  return [
    ...checkFacts(content),
    ...checkLimits(content),
    ...checkTerms(content),
    ...checkRules(content),
    ...checkPlaceholders(content),
    ...content.documents.flatMap((document) =>
      document.nodes.flatMap(({ node }) => {
        const at = (field: string) => inText(document, node, field);
        if (isTag(node, 'Brand')) return checkBrand(text(node, 'value'), at('<Brand value>'));
        if (isTag(node, 'Picture')) return checkPicture(node, at);
        return [];
      }),
    ),
  ];
}

function checkFacts(content: Content): Problem[] {
  const { facts, unreadable } = content;
  if (unreadable.files.has('facts.yaml')) return [];
  return listFactUses(content)
    .filter(({ id }) => id !== '' && !facts.has(id) && !unreadable.ids.has(id))
    .map(({ id, where }) => {
      const fix = suggest(id, facts.keys()) ?? `Add an entry "- id: ${id}" to facts.yaml.`;
      return problem('fact-unknown', where, `There is no fact "${id}" in facts.yaml.`, fix);
    });
}

function checkLimits({ documents, facts }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.outline.tasks.flatMap((task) => {
      const fact = facts.get(task.limit ?? '');
      if (fact === undefined || fact.value !== undefined) return [];
      const message = `The fact "${fact.id}" has no number, so the box cannot count up to it.`;
      const fix = 'Add "value: 220" to the fact, or take the limit out.';
      return [problem('limit-unknown', inText(document, task, '<DoItNow limit>'), message, fix)];
    }),
  );
}

function checkTerms({ documents, glossary, unreadable }: Content): Problem[] {
  return documents.flatMap((document) => {
    const words = glossary.get(document.language);
    const inner = `${document.language}/glossary.yaml`;
    if (words === undefined || unreadable.files.has(inner)) return [];
    return document.outline.terms
      .filter(({ id }) => id !== '' && !words.has(id) && !unreadable.ids.has(id))
      .map((term) => {
        const message = `There is no word "${term.id}" in ${inner}.`;
        const fix = suggest(term.id, words.keys()) ?? `Add an entry "- id: ${term.id}" to it.`;
        return problem('term-unknown', inText(document, term, '<Term id>'), message, fix);
      });
  });
}

function checkRules({ documents, guidelines }: Content): Problem[] {
  // A guideline that could not be read has a problem of its own.
  if (!guidelines) return [];
  const ids = guidelines.rules.map(({ id }) => id);
  return documents.flatMap((document) =>
    document.nodes.flatMap(({ node }) => {
      const rule = isTag(node, 'Guideline') ? text(node, 'rule') : '';
      if (rule === '' || ids.includes(rule)) return [];
      const message = `There is no rule "${rule}" in guidelines.yaml.`;
      const fix = suggest(rule, ids) ?? `Use one of them: ${ids.join(', ')}.`;
      return [problem('rule-unknown', inText(document, node, '<Guideline rule>'), message, fix)];
    }),
  );
}

function checkPlaceholders(content: Content): Problem[] {
  return listPlaceholders(content).flatMap(({ whole, kind, name, where }) => {
    if (kind === 'brand') return checkBrand(name, where);
    if (kind === 'fact') return [];
    const message = `${whole} is not filled in: braces hold {fact:id} or {brand:value}.`;
    const fix = 'Write one of the two, or use round brackets.';
    return [problem('placeholder-unknown', where, message, fix)];
  });
}

function checkBrand(value: string, where: Where): Problem[] {
  if (value === '' || brandValues.includes(value)) return [];
  const message = `"${value}" is not a value of the brand (${brandValues.join(', ')}).`;
  return [
    problem('brand-unknown', where, message, suggest(value, brandValues) ?? 'Use one of them.'),
  ];
}

function checkPicture(node: MdxNode, at: (field: string) => Where): Problem[] {
  const name = text(node, 'name');
  if (name === '') return [];
  const wanted = pictures[name];
  if (wanted === undefined) {
    const names = Object.keys(pictures);
    const message = `There is no picture "${name}" (${names.join(', ')}).`;
    const fix = suggest(name, names) ?? 'Use one of them.';
    return [problem('picture-unknown', at('<Picture name>'), message, fix)];
  }
  const labels = node.attributes.find((attribute) => attribute.name === 'labels')?.value;
  const found = Array.isArray(labels) ? labels.length : 0;
  if (found === wanted) return [];
  const message = `The picture "${name}" has ${wanted} labels; here are ${found}.`;
  const fix = `Write ${wanted}: labels={["...", "..."]}.`;
  return [problem('picture-labels', at('<Picture labels>'), message, fix)];
}

function text(node: MdxNode, name: string): string {
  const value = node.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
