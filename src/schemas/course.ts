import { z } from 'astro/zod';
import { id } from './id.ts';
import { inEachLanguage, language } from './language.ts';
import { minutes, shortText } from './text.ts';

/** One lesson in the order of its module. */
export const courseLessonSchema = z.strictObject({
  /** The id of the lesson, the same as in its file. */
  id,
  /** The name of the file without `.mdx`; it becomes the last part of the address. */
  file: id.meta({ example: 'headline' }),
  /** How long a learner needs, quiz included. */
  minutes,
});

const place = {
  /** The id of the module; ids of its lessons, questions and objectives begin with it. */
  id: id.meta({ example: 'pr1' }),
  /** The folder of the module in every language: tier, then a name. */
  path: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
    .meta({ shape: 'path', example: 'beginner/profiles' }),
  /** The row of the training map. */
  topic: id.meta({ example: 'profiles' }),
};

/** A module that learners can take: its words stand in its folder. */
export const readyModuleSchema = z.strictObject({
  ...place,
  /** `ready`: its files exist in every language. */
  status: z.literal('ready').meta({ example: 'ready' }),
  /** How long the transfer task takes, in addition to the lessons. */
  transferMinutes: minutes,
  /** The lessons in the order in which they are taught. */
  lessons: z.array(courseLessonSchema).min(1),
});

/** A module that is announced on the training map and has no files yet. */
export const plannedModuleSchema = z.strictObject({
  ...place,
  /** `planned`: announced, not written yet. */
  status: z.literal('planned').meta({ example: 'planned' }),
  /** How long the lessons will take, quiz included. */
  minutes,
  /** The name on the training map: a promise or a statement, at most 45 characters. */
  title: inEachLanguage(shortText(45)),
});

/** What the certificate of a tier asks for, beside every lesson done. */
export const certificateSchema = z.strictObject({
  /** How much of each module's quizzes the best answers must have right, in per cent. */
  quiz: z.int().min(0).max(100).meta({ example: '80' }),
  /** Whether the tasks for everyday work must be ticked. */
  transfer: z.boolean().meta({ example: 'true' }),
});

/** `content/course.yaml`: order, minutes and status. Nothing else knows them. */
export const courseSchema = z.strictObject({
  /** Names the course in files that learners export. */
  id: id.meta({ example: 'social-media-bootcamp' }),
  /** The languages of the course; the first one is the default. */
  languages: z.array(language).min(1).meta({ example: '[de, en]' }),
  /** The columns of the training map, from easy to hard. */
  tiers: z.array(id).min(1).meta({ example: '[beginner, advanced, expert]' }),
  /** The rows of the training map, from top to bottom. */
  topics: z.array(id).min(1).meta({ example: '[profiles, posts]' }),
  /** The rule of the certificates; the course itself locks nothing. */
  certificate: certificateSchema.default({ quiz: 80, transfer: true }),
  /** All modules in the recommended order. */
  modules: z.array(z.discriminatedUnion('status', [readyModuleSchema, plannedModuleSchema])).min(1),
});

export type CourseInput = z.input<typeof courseSchema>;
export type Course = z.output<typeof courseSchema>;
export type CourseModule = Course['modules'][number];
export type ReadyModule = z.output<typeof readyModuleSchema>;
export type PlannedModule = z.output<typeof plannedModuleSchema>;
export type CourseLesson = z.output<typeof courseLessonSchema>;
