import { one } from './one/one.ts';
import type { QuestionType } from './quiz.ts';
import { several } from './several/several.ts';

/** Every question type by its name. A new type is a new folder and one more line here. */
export const questionTypes = { one, several } satisfies Record<string, QuestionType>;
