import type { Kind } from './kind.ts';
import { language } from './language.ts';
import { lesson } from './lesson.ts';
import { module } from './module.ts';
import { question } from './question.ts';
import { replace } from './replace.ts';
import { term } from './term.ts';

/** What can be made. A new kind is a new file and one more entry. */
export const kinds: readonly Kind[] = [lesson, module, question, term, language, replace];
