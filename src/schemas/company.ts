import { z } from 'astro/zod';
import { plannedModuleSchema, readyModuleSchema } from './course.ts';
import { id } from './id.ts';

/** `company/course.yaml`: what a company changes in the order of the course. */
export const companyCourseSchema = z.strictObject({
  /** Ids of modules in the order in which they are recommended; the others follow as they were. */
  order: z.array(id).optional().meta({ example: '[x1, gu1, pr1]' }),
  /** Ids of modules that are not shown. */
  hidden: z.array(id).default([]).meta({ example: '[x4]' }),
  /** Modules of the company's own, written as in content/course.yaml. */
  added: z
    .array(z.discriminatedUnion('status', [readyModuleSchema, plannedModuleSchema]))
    .default([]),
});

export type CompanyCourse = z.output<typeof companyCourseSchema>;
