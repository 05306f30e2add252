import { z } from 'astro/zod';
import { text } from './text.ts';

const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/i)
  .meta({ shape: 'key' });

/** A sentence of the user interface: the text alone, or with a note for the translator. */
export const stringSchema = z.union([
  text(),
  z.strictObject({
    /** The sentence; `{name}` marks what is filled in. */
    text: text('Search'),
    /** Where it stands, for the translator. */
    note: text('Link in the top bar').optional(),
  }),
]);

/** `content/<lang>/strings.yaml`: flat dotted keys; `.one` and `.other` are plural forms. */
export const stringsSchema = z.record(key, stringSchema);

export type StringsInput = z.input<typeof stringsSchema>;
export type StringEntry = z.output<typeof stringSchema>;
