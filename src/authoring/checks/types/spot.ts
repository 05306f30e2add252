import { SCENES, SMALLEST_SPOT } from '#domain/quiz/spot/scenes.ts';
import type { Content, Quiz } from '../../content.ts';
import { suggest } from '../../nearest.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** The drawing exists, and a finger finds each region of it. */
export function checkSpots({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'spot' ? checkSpot(quiz, index, data) : [],
    ),
  );
}

function checkSpot(quiz: Quiz, index: number, { picture, options }: Spots): Problem[] {
  const names = Object.keys(SCENES);
  const size = new Map<string, readonly [number, number]>(Object.entries(SCENES)).get(picture);
  if (size === undefined) {
    const where = inData(quiz, ['questions', index, 'picture']);
    const message = `There is no drawing "${picture}" for spots (${names.join(', ')}).`;
    return [problem('spot-picture', where, message, suggest(picture, names) ?? 'Use one of them.')];
  }
  return options.flatMap(({ id, at }, place) => {
    const complaint = findFault(at, size) ?? findOverlap(at, options.slice(0, place));
    if (complaint === undefined) return [];
    const where = inData(quiz, ['questions', index, 'options', place, 'at']);
    return [problem('spot-place', where, `The region "${id}" ${complaint[0]}.`, complaint[1])];
  });
}

function findFault(at: number[], [wide, high]: readonly [number, number]): Complaint | undefined {
  const [left = 0, top = 0, width = 0, height = 0] = at;
  if (Math.min(width, height) < SMALLEST_SPOT) {
    return [
      `is ${width} by ${height} units`,
      `Make it ${SMALLEST_SPOT} or more each way, so that a finger hits it on a small phone.`,
    ];
  }
  if (left + width <= wide && top + height <= high) return undefined;
  return ['lies partly outside the drawing', `The drawing is ${wide} wide and ${high} high.`];
}

function findOverlap(at: number[], others: readonly Region[]): Complaint | undefined {
  const other = others.find((one) => overlap(at, one.at));
  return other && [`covers a part of "${other.id}"`, 'Draw them apart: a tap means one of them.'];
}

function overlap(a: number[], b: number[]): boolean {
  return [0, 1].every((side) => {
    const [from = 0, size = 0, other = 0, length = 0] = [
      a[side],
      a[side + 2],
      b[side],
      b[side + 2],
    ];
    return from < other + length && other < from + size;
  });
}

type Complaint = readonly [message: string, fix: string];

interface Region {
  id: string;
  at: number[];
}

interface Spots {
  picture: string;
  options: Region[];
}
