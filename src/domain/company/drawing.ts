import type { Token } from '../colour/palette.ts';

/**
 * Brings the drawing of a company's module into the shape of ours, so that a page can take it into its
 * markup: the root carries a viewBox alone, and ids, which would meet those of other drawings on the
 * page, begin with the module's.
 *
 * @param module id of the module
 * @param svg text of the file, from any drawing program
 * @throws {Error} with a sentence for whoever drew it, when it cannot be shown
 */
export function fitDrawing(module: string, svg: string): string {
  const [, root = '', body] = /<svg\b([^>]*)>(.*)<\/svg>/s.exec(svg) ?? [];
  const viewBox = /\sviewBox\s*=\s*["']([^"']+)["']/.exec(root)?.[1];
  if (body === undefined || viewBox === undefined) {
    throw new Error('This is no SVG with a viewBox, by which it takes the size of its place.');
  }
  if (/<script\b|\son\w+\s*=/i.test(svg)) throw new Error('A drawing carries no script.');
  if (/<style\b|\sstyle\s*=/i.test(svg)) {
    throw new Error(
      'The policy of the site forbids styles inside of a page, so it would be black.',
    );
  }
  if (/\b(?:href|src)\s*=\s*["'](?!#)|url\((?!["']?#)/i.test(svg)) {
    throw new Error('It holds a photo or a link, and a drawing is made of shapes.');
  }
  const unknown = [...svg.matchAll(/var\(--([\w-]+)/g)].find(([, name = '']) => !isToken(name));
  if (unknown) {
    const known = Object.keys(TOKENS).join(', ');
    throw new Error(`"--${unknown[1]}" is no colour of the course (${known}).`);
  }
  const looks = [...root.matchAll(/\s(?:fill|stroke)(?:-[a-z]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g)];
  const group = looks.length > 0 ? `<g${looks.join('')}>${body}</g>` : body;
  const own = group
    .replace(/<!--.*?-->/gs, '')
    .replace(/(\sid\s*=\s*["'])/g, `$1${module}-`)
    .replace(/(href\s*=\s*["']#|url\(["']?#)/g, `$1${module}-`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${own}</svg>`;
}

function isToken(name: string): boolean {
  return Object.hasOwn(TOKENS, name);
}

/** The colours with which a drawing changes from brand to brand and from light to dark. */
const TOKENS = {
  ink: true,
  paper: true,
  sheet: true,
  line: true,
  brand: true,
  'brand-ink': true,
  loud: true,
  tint: true,
  accent: true,
  'accent-ink': true,
  'accent-tint': true,
  good: true,
  bad: true,
} as const satisfies Partial<Record<Token, true>>;
