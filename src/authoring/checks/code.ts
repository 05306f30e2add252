import type { Content } from '../content.ts';
import type { MdxNode } from '../mdx.ts';
import { type Problem, problem } from '../problem.ts';
import { inText } from '../where.ts';

/** Lessons are words: no imports, exports or expressions, and pictures come from the course's art. */
export function checkCode({ documents }: Content): Problem[] {
  return documents.flatMap((document) =>
    document.nodes.flatMap(({ node }) => {
      const found = explain(node);
      if (found === undefined) return [];
      const [field, message, fix] = found;
      return [problem('mdx-code', inText(document, node, field), message, fix)];
    }),
  );
}

function explain(node: MdxNode): [field: string, message: string, fix: string] | undefined {
  if (node.type === 'mdxjsEsm') {
    const word = node.value.trim().split(/\s/)[0] ?? 'import';
    const message = `"${word}" is program code; a lesson holds words.`;
    return [word, message, 'Take the line out: every tag is there without an import.'];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (isComment(node.value)) return undefined;
    const message = `{${node.value}} is program code; a lesson holds words.`;
    return ['{...}', message, 'Write the text itself, or a plain brace as \\{.'];
  }
  if (node.attributes.some(({ name }) => name === '...')) {
    const message = 'An attribute is program code ({...}); a lesson holds words.';
    return [`<${node.name}>`, message, 'Write the attributes one by one.'];
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    const message = 'Pictures are drawn by the course, so that they follow the brand.';
    return ['![...]', message, 'Use <Picture name="..." alt="..." />.'];
  }
  return undefined;
}

function isComment(code: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);
}
