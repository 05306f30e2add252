import type { Question } from '#schemas/quiz.ts';

/** One wholly right answer of an authored question, as the learner would give it. */
export function solve(data: Question): string[] {
  if (data.type === 'gap') return data.options.map(({ id, text }) => `${id}:${text}`);
  if (data.type === 'text') return [`text:${data.model}`, ...data.options.map(({ id }) => id)];
  if (data.type === 'estimate') return [`${data.answer}`];
  return toAnswer(data.right);
}

/** `c`, `[a, d]`, or what belongs to what: `{ a: green }` becomes `a:green`. */
function toAnswer(right: string | readonly string[] | Readonly<Record<string, string>>): string[] {
  if (typeof right === 'string' || Array.isArray(right)) return [right].flat();
  return Object.entries(right).map(([part, value]) => `${part}:${value}`);
}
