import type { Content, Document } from '../content.ts';
import { isTag, type MdxNode } from '../mdx.ts';
import { headingId } from '../outline.ts';
import { type Problem, problem } from '../problem.ts';
import { inFile, inText } from '../where.ts';

/** A lesson ends with its quiz, and every section ends with one note for the trainer. */
export function checkSequence({ documents }: Content): Problem[] {
  return documents
    .filter(({ role }) => role === 'lesson')
    .flatMap((document) => [...checkQuiz(document), ...checkNotes(document)]);
}

function checkQuiz(document: Document): Problem[] {
  const blocks = document.tree.children.filter(({ type }) => type !== 'mdxFlowExpression');
  const quizzes = blocks.filter((node) => isTag(node, 'Quiz'));
  const [first, second] = quizzes;
  if (first === undefined) {
    const message = 'The lesson has no quiz.';
    return [
      problem('quiz-place', inFile(document.file, '<Quiz />'), message, 'End it with <Quiz />.'),
    ];
  }
  if (second !== undefined) {
    const where = inText(document, second, '<Quiz />');
    return [
      problem(
        'quiz-place',
        where,
        'The quiz stands here for the second time.',
        'Keep the last one.',
      ),
    ];
  }
  if (blocks.at(-1) !== first) {
    const where = inText(document, first, '<Quiz />');
    return [problem('quiz-place', where, 'Text follows the quiz.', 'Move <Quiz /> to the end.')];
  }
  return [];
}

function checkNotes(document: Document): Problem[] {
  return splitSections(document.tree).flatMap(({ heading, blocks }) => {
    const notes = blocks.filter((node) => isTag(node, 'Note'));
    const [first, second] = notes;
    if (heading === undefined) {
      if (first === undefined) return [];
      const message = 'The note stands before the first section; a note belongs to a section.';
      const fix = 'Move it to the end of a section.';
      return [problem('note-place', inText(document, first, '<Note>'), message, fix)];
    }
    if (first === undefined) {
      const name = headingId(heading) ?? '';
      const message = `The section "${name}" has no note, so the trainer's timetable has no minutes for it.`;
      const fix = 'End the section with <Note minutes={3}>, a list of prompts, and </Note>.';
      return [problem('note-missing', inText(document, heading, '##'), message, fix)];
    }
    if (second !== undefined) {
      const message = 'The section has a second note.';
      const where = inText(document, second, '<Note>');
      return [problem('note-place', where, message, 'Join the two and add up their minutes.')];
    }
    // What stands behind the quiz is the quiz's problem.
    const end = blocks.findIndex((node) => isTag(node, 'Quiz'));
    const own = end === -1 ? blocks : blocks.slice(0, end);
    const last = own.findLast((node) => node.type !== 'mdxFlowExpression');
    if (last === first) return [];
    const message = 'Text follows the note; a note ends its section.';
    return [
      problem(
        'note-place',
        inText(document, first, '<Note>'),
        message,
        'Move it to the end of the section.',
      ),
    ];
  });
}

/** The blocks before the first `##`, then those of each section. */
function splitSections(tree: MdxNode): Part[] {
  const parts: Part[] = [{ heading: undefined, blocks: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, blocks: [] });
    else parts.at(-1)?.blocks.push(node);
  }
  return parts;
}

interface Part {
  heading: MdxNode | undefined;
  blocks: MdxNode[];
}
