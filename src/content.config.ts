import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { fromContent } from '#integrations/content/loader.ts';
import type {
  BrandRecord,
  CourseRecord,
  FactRecord,
  GuidelinesRecord,
  LessonRecord,
  LevelRecord,
  ModuleRecord,
  QuizRecord,
  TermRecord,
  TrackRecord,
  WorkshopRecord,
} from '#integrations/content/records.ts';
import * as records from '#integrations/content/records.ts';

/** The content is checked when it is read (src/authoring), so the collections only carry its types. */
export const collections = {
  course: defineCollection({
    loader: fromContent(records.course),
    schema: z.custom<CourseRecord>(),
  }),
  brand: defineCollection({ loader: fromContent(records.brand), schema: z.custom<BrandRecord>() }),
  facts: defineCollection({ loader: fromContent(records.facts), schema: z.custom<FactRecord>() }),
  guidelines: defineCollection({
    loader: fromContent(records.guidelines),
    schema: z.custom<GuidelinesRecord>(),
  }),
  glossary: defineCollection({
    loader: fromContent(records.glossary),
    schema: z.custom<TermRecord>(),
  }),
  modules: defineCollection({
    loader: fromContent(records.modules),
    schema: z.custom<ModuleRecord>(),
  }),
  lessons: defineCollection({
    loader: fromContent(records.lessons),
    schema: z.custom<LessonRecord>(),
  }),
  quizzes: defineCollection({
    loader: fromContent(records.quizzes),
    schema: z.custom<QuizRecord>(),
  }),
  levels: defineCollection({
    loader: fromContent(records.levels),
    schema: z.custom<LevelRecord>(),
  }),
  tracks: defineCollection({
    loader: fromContent(records.tracks),
    schema: z.custom<TrackRecord>(),
  }),
  workshops: defineCollection({
    loader: fromContent(records.workshops),
    schema: z.custom<WorkshopRecord>(),
  }),
};
