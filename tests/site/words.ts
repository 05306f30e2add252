import { fileURLToPath } from 'node:url';
import { isTag } from '#authoring/mdx.ts';
import { readContent } from '#authoring/read.ts';
import { plain } from './dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The day matters only to the checks of dates, which are not asked here.
const { content } = await readContent(root, { today: '2026-01-01' });
if (!content) throw new Error('The content could not be read. Run "npm run content".');

const questions = content.quizzes.flatMap((quiz) => quiz.questions.map(({ data }) => data));

/** What trainers read in the notes of the lessons, in pieces that stand in one element each. */
export const notes = content.lessons.flatMap(({ nodes }) =>
  nodes
    .filter(({ ancestors }) => ancestors.some((ancestor) => isTag(ancestor, 'Note')))
    .filter(({ node }) => node.type === 'text')
    .flatMap(({ node }) => toPieces(node.value)),
);

/** What learners read in the lessons, in the same pieces. */
export const prose = content.lessons.flatMap(({ nodes }) =>
  nodes
    .filter(({ node, ancestors }) => node.type === 'text' && ancestors.at(-1)?.type === 'paragraph')
    .filter(({ ancestors }) => !ancestors.some((one) => isTag(one) && one.name !== 'Key'))
    .flatMap(({ node }) => toPieces(node.value)),
);

/** What learners read after they have answered. */
export const feedback = textsUnder(questions, 'feedback').flatMap(toPieces);

/** What the words of the glossary mean. */
export const meanings = [...content.glossary.values()]
  .flatMap((terms) => [...terms.values()].map(({ text }) => text))
  .flatMap(toPieces);

/** What authors note of why a learner goes wrong; for no reader's eyes. */
export const misconceptions = textsUnder(questions, 'misconception').flatMap(toPieces);

/** Every text in a field of this name, however deep. */
function textsUnder(value: unknown, field: string, isInside = false): string[] {
  if (typeof value === 'string') return isInside ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsUnder(inner, field, isInside || key === field),
  );
}

/** Only pieces so long that they stand nowhere else by chance. */
function toPieces(text: string): string[] {
  return text
    .split(/\{[^}]*\}/)
    .map((piece) => plain(piece).trim())
    .filter(({ length }) => length >= 25);
}
