import type { Option, Question, QuestionType } from '../quiz.ts';
import { several } from '../several/several.ts';
import type { SceneName } from './scenes.ts';

/** A drawing with numbered spots; the same spots are a list of options. */
export interface SpotQuestion extends Question {
  readonly picture: SceneName;
  /** Address of the file with the drawing; that with all drawings, if left out. */
  readonly file?: string;
  /** What the drawing shows, for those who do not see it. */
  readonly alt: string;
  readonly options: readonly Spot[];
}

export interface Spot extends Option {
  /** Left, top, width and height in units of the drawing. */
  readonly at: readonly number[];
}

/** Several spots may be meant: marked like `several`. Their numbers keep them in order. */
export const spot: QuestionType<SpotQuestion> = {
  ...several,
  shuffles: false,
  describe: () => ({ key: 'spot.task' }),
};
