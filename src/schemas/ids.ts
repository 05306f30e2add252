import { z } from 'astro/zod';
import { id } from './id.ts';

/** `content/ids.yaml`: every id that learners may already have in their progress. */
export const idsSchema = z.strictObject({
  /** The ids of each ready module, in alphabetical order. Written by the checker, not by hand. */
  published: z.record(id, z.array(id)),
  /** Which id took the place of one that is gone: `old-id: new-id`. */
  heirs: z.record(id, id),
});

export type IdsInput = z.input<typeof idsSchema>;
export type Ids = z.output<typeof idsSchema>;
