import { hash } from '#domain/progress/places.ts';
import {
  LAST_TRY,
  type Outcome,
  type ResultModule,
  type ResultQuestion,
  type Results,
} from './results.ts';

/**
 * What a code consists of. The encoder writes these parts and no others, and the sheet for the works
 * council lists them from here: it cannot leave one out. These stand there as text.
 */
export const TEXT_FIELDS = ['form', 'module'] as const;

/** Over all other parts. */
export const CHECK = { name: 'check', bits: 32 } as const;

/** Once in each code. */
export const HEAD_FIELDS: readonly HeadField[] = [
  { name: 'course', bits: 16, of: ({ site }) => name16(site) },
  { name: 'questions', bits: 16, of: ({ module }) => nameQuestions(module) },
  { name: 'tag', bits: 32, of: ({ results }) => results.tag },
];

/** Once for each question of the module. */
export const QUESTION_FIELDS: readonly QuestionField[] = [
  { name: 'first', bits: () => 2, of: (_, outcome) => FIRST.indexOf(outcome?.first) },
  { name: 'solved', bits: (_, row) => (isMissed(row) ? 2 : 0), of: (_, one) => trying(one) },
  {
    name: 'choice',
    bits: ({ choices }, row) => (isMissed(row) ? choices.length : 0),
    of: ({ choices }, outcome) =>
      choices.reduce((sum, id, i) => sum + (outcome?.choice.includes(id) ? 2 ** i : 0), 0),
  },
];

/** The other way round: what the parts of one question say. */
export function readOutcome({ choices }: ResultQuestion, row: Row): Outcome | undefined {
  const first = FIRST[row.first ?? 0];
  if (!first) return undefined;
  if (first === 'right') return { first, solved: 1, choice: [] };
  const { solved = 0, choice = 0 } = row;
  return {
    first,
    ...(solved > 0 && { solved: solved + 1 }),
    choice: choices.filter((_, i) => Math.floor(choice / 2 ** i) % 2 === 1),
  };
}

const FIRST = [undefined, 'right', 'partly', 'wrong'] as const;

/** A first answer that was right says all there is to say. */
function isMissed({ first = 0 }: Row): boolean {
  return first > 1;
}

function trying(outcome: Outcome | undefined): number {
  return outcome?.solved ? Math.min(LAST_TRY, outcome.solved) - 1 : 0;
}

/** Another number as soon as a question, its meaning or its choices are others. */
function nameQuestions({ questions }: ResultModule): number {
  return name16(questions.map(({ id, rev, choices }) => [id, rev ?? 1, ...choices]).join(' '));
}

function name16(text: string): number {
  return hash(new TextEncoder().encode(text)) & 0xffff;
}

interface HeadField {
  readonly name: string;
  readonly bits: number;
  of(about: { site: string; module: ResultModule; results: Results }): number;
}

interface QuestionField {
  readonly name: string;
  /** None: the part is left out. */
  bits(question: ResultQuestion, row: Row): number;
  of(question: ResultQuestion, outcome: Outcome | undefined): number;
}

/** The parts of one question by their names, as far as they are known. */
export type Row = Readonly<Partial<Record<string, number>>>;
