import type { Content } from '../content.ts';
import { type Problem, problem } from '../problem.ts';
import { fieldsOf, listsIn, nounOf, questionTree, type Tree } from './questions/tree.ts';

/** Every answer has its own feedback: none is missing, none is copied. */
export function checkFeedback(content: Content): Problem[] {
  return content.quizzes.flatMap((quiz) =>
    quiz.questions.flatMap((question) => {
      const tree = questionTree(quiz, question);
      return [...checkGiven(tree), ...checkCopies(tree)];
    }),
  );
}

/** Where one entry of a list has feedback, all have. */
export function checkGiven(tree: Tree): Problem[] {
  return [...listsIn(tree.value)].flatMap(({ name, path, ids }) => {
    const places = ids.map((id, place) => ({ id, place: [...path, place] }));
    const silent = places.filter(({ place }) => !has(tree.value, [...place, 'feedback']));
    if (silent.length === places.length) return [];
    return silent.map(({ id, place }) => {
      const message = `The ${nounOf(name)} "${id}" has no feedback, and others have.`;
      const fix = 'Say why it fits or does not: feedback: "..."';
      return problem('feedback-missing', tree.at(place), message, fix);
    });
  });
}

/** One text for two answers explains neither. */
export function checkCopies(tree: Tree): Problem[] {
  const first = new Map<string, number>();
  return [...feedbackIn(tree.value)].flatMap(({ text, path }) => {
    const key = text.trim().toLowerCase();
    const where = tree.at(path);
    const earlier = first.get(key);
    first.set(key, earlier ?? where.place.line);
    if (earlier === undefined) return [];
    const message = `This feedback stands in line ${earlier} already: "${text.trim()}"`;
    const fix = 'Say what is right in this thought, and what is not.';
    return [problem('feedback-twice', where, message, fix)];
  });
}

function* feedbackIn(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  for (const [key, inner] of fieldsOf(value)) {
    const place = [...path, key];
    if (key === 'feedback' && typeof inner === 'string') yield { text: inner, path: place };
    else yield* feedbackIn(inner, place);
  }
}

function has(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return value !== undefined;
  return fieldsOf(value).some(([key, inner]) => key === step && has(inner, rest));
}

type Path = readonly PropertyKey[];
