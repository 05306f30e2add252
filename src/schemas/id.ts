import { z } from 'astro/zod';

/** Lower-case words joined by hyphens: `pr1-headline`. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id: it is for ever, the same in every language, and unique over the whole course. */
export const id = z.string().regex(idPattern).meta({ shape: 'id', example: 'pr1-headline' });

/** The id of an option of a question: one letter from `a` to `f`, unique in its question. */
export const optionId = z.enum(['a', 'b', 'c', 'd', 'e', 'f']).meta({ example: 'a' });

export type OptionId = z.output<typeof optionId>;
