import type { PairQuestion } from '#domain/quiz/pair/pair.ts';
import type { Question } from '#domain/quiz/quiz.ts';

/** A question as a room is asked it. Nobody is identified: what comes back are numbers. */
export interface Poll<C extends Choice = Choice> {
  /** Id of the question. */
  readonly id: string;
  /**
   * - `one`: everybody raises one hand
   * - `several`: a hand for each option that one thinks right
   * - `pair`: one hand for the better version, and one for the reason
   * - `had`: nothing to raise a hand for; the room says after the reveal who had it right
   */
  readonly kind: PollKind;
  readonly prompt: string;
  /** The section that explains it, and its address. */
  readonly section: { readonly title: string; readonly path: string };
  readonly choices: readonly C[];
}

export interface Choice {
  /** Id of the option; `had` or `not` where the question has no options to vote on. */
  readonly id: string;
  /** What it is called on the slide, A to F. */
  readonly letter: string;
  readonly right: boolean;
  /** Which hand it competes for: the reasons of a pair are voted on apart from the versions. */
  readonly part: number;
}

/** A poll with what its trainer should know. */
export interface TrainerPoll extends Poll<TrainerChoice> {
  /** Misconceptions that do not hang on one option. */
  readonly thoughts: readonly string[];
}

export interface TrainerChoice extends Choice {
  readonly text: string;
  readonly feedback?: string | undefined;
  /** What somebody who raises a hand for it believes. */
  readonly misconception?: string | undefined;
}

export type PollKind = 'one' | 'several' | 'pair' | 'had';

/** What a room can be asked of this question. */
export function makePoll(question: Question, path: string): Poll {
  const { id, prompt, section, options, right } = question;
  const kind = isVoted(question.type) ? question.type : 'had';
  const first = question.type === 'pair' ? (question as PairQuestion).versions : [];
  const ids = kind === 'had' ? ['had', 'not'] : options.map((option) => option.id);
  return {
    id,
    kind,
    prompt,
    section: { title: section.title, path },
    choices: ids.map((choice, index) => ({
      id: choice,
      letter: letterAt(index),
      right: kind === 'had' ? choice === 'had' : right.includes(choice),
      part: first.length > 0 && !first.includes(choice) ? 1 : 0,
    })),
  };
}

/** A for the first option, B for the second. */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Types whose options have letters; the options of others are gaps, pieces, spots, replies. */
function isVoted(type: string): type is Exclude<PollKind, 'had'> {
  return ['one', 'several', 'pair'].includes(type);
}
