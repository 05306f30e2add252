import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { UNWRITTEN } from '#domain/writing/unwritten.ts';
import type { QuestionType } from '#schemas/quiz.ts';
import { readExamples, type Voice } from './templates.ts';
import { editYaml, entryOf, listAt } from './yaml.ts';

/**
 * Adds questions to a quiz, behind those of the same lesson. Each is the example of its type: its
 * answers fit each other, and a ✎ stands before every text that has to be written over.
 */
export function addQuestions(
  file: string,
  text: string,
  voice: Voice,
  wishes: readonly Wish[],
): string {
  return editYaml(file, text, (document) => {
    const { items } = listAt(document, ['questions']);
    for (const wish of wishes) {
      const last = items.findLastIndex((item) => isMap(item) && item.get('lesson') === wish.lesson);
      const question = makeQuestion(voice, wish);
      question.spaceBefore = items.length > 0;
      items.splice(last < 0 ? items.length : last + 1, 0, question);
    }
  });
}

/** The example of a type, as a question of a lesson. */
function makeQuestion(voice: Voice, { type, id, lesson, objective, section }: Wish): YAMLMap {
  const { file, text } = readExamples(voice);
  const document: Document = parseDocument(text);
  const example = entryOf(listAt(document, ['questions']), `example-${type}`);
  if (!example) throw new Error(`${file} has no example of the type "${type}".`);
  for (const [key, value] of Object.entries({ id, lesson, objective, section })) {
    example.set(key, value);
  }
  visit(example, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !written.includes(String(key.value))) return;
      // The words of a gap stand in its bank, too, and would not be found there with a mark.
      if (type === 'gap' && key.value === 'text') return;
      // The feedback to an estimate has fields of its own.
      if (isMap(value)) for (const { value: inner } of value.items) mark(inner);
      else if (!isSeq(value)) mark(value);
    },
  });
  return example;
}

/** The fields whose texts are the example's. */
const written = [
  ...['prompt', 'context', 'text', 'instead', 'model'],
  ...['hint', 'feedback', 'otherwise', 'misconception'],
];

function mark(node: unknown): void {
  if (isScalar(node)) node.value = `${UNWRITTEN} ${node.value}`;
}

export interface Wish {
  type: QuestionType;
  id: string;
  lesson: string;
  objective: string;
  /** The id of the section that explains it. */
  section: string;
}
