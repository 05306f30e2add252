import { z } from 'astro/zod';
import { id } from './id.ts';
import { perLanguage } from './language.ts';
import { day, httpsUrl, text } from './text.ts';

/** How well a fact is founded: O official, S study, W well attested, F folklore. */
export const grade = z.enum(['O', 'S', 'W', 'F']).meta({ example: 'W' });

/** One number or rule that can go stale, with its source, in every language. */
export const factSchema = z.strictObject({
  /** The id by which lessons and questions use the fact. */
  id: id.meta({ example: 'linkedin-headline-length' }),
  /** The number itself, if there is one; a box to write in can count up to it. */
  value: z.number().optional().meta({ example: '220' }),
  /** O official, S study, W well attested, F folklore. */
  grade,
  /** The value as it stands inside a sentence: `220 characters`. */
  short: perLanguage,
  /** The fact as one full sentence. */
  text: perLanguage,
  /** Where it comes from. */
  source: z
    .strictObject({
      /** Who says it, and where. */
      name: text('LinkedIn Help'),
      /** The page that was read. */
      url: httpsUrl,
    })
    .meta({ example: '{ name: LinkedIn Help, url: https://example.org/page }' }),
  /** The day on which the source was last read. */
  checked: day,
  /** The day after which the fact has to be checked again. */
  expires: day.meta({ example: '2027-05-24' }),
});

/** `content/facts.yaml`: every number and rule that can go stale. */
export const factsSchema = z.array(factSchema);

export type FactInput = z.input<typeof factSchema>;
export type Fact = z.output<typeof factSchema>;
export type Grade = z.output<typeof grade>;
