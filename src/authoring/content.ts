import type { Brand } from '#schemas/brand.ts';
import type { Course } from '#schemas/course.ts';
import type { Fact } from '#schemas/facts.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Guidelines } from '#schemas/guidelines.ts';
import type { Ids } from '#schemas/ids.ts';
import type { Language } from '#schemas/language.ts';
import type { LessonData } from '#schemas/lesson.ts';
import type { Level } from '#schemas/level.ts';
import type { ModuleData } from '#schemas/module.ts';
import type { Question } from '#schemas/quiz.ts';
import type { Track } from '#schemas/tracks.ts';
import type { WorkshopData } from '#schemas/workshop.ts';
import type { SourceFile } from './files.ts';
import type { Borrow } from './layers.ts';
import type { MdxNode, MdxVisit } from './mdx.ts';
import type { Outline } from './outline.ts';
import type { IdList } from './read-ids.ts';
import type { YamlSource } from './yaml.ts';

/** Everything that stands in the content folder, typed. */
export interface Content {
  course: Course;
  /** Languages that a company has begun to translate, and the one that stands in meanwhile. */
  borrow: Borrow;
  /** What is there and checked, but not shown. */
  hidden: Brand['hidden'];
  brand: Brand;
  /** All published ids together, and which one took the place of which. */
  ids: Ids;
  /** The same file by file, ours first. */
  idLists: IdList[];
  /** Facts by their id, in the order of the file. */
  facts: Map<string, Fact>;
  /** What people may post; undefined if it could not be read. */
  guidelines: Guidelines | undefined;
  /** Glossary words by their id, for each language. */
  glossary: Map<Language, Map<string, Term>>;
  /** Sentences of the user interface by their key, for each language. */
  strings: Map<Language, Map<string, StringValue>>;
  /** `module.mdx` of every ready module in every language. */
  modules: Module[];
  /** In the order of course.yaml; all of the first language, then the next. */
  lessons: Lesson[];
  quizzes: Quiz[];
  workshops: Workshop[];
  /** The level check, in the languages that have it. */
  levels: LevelCheck[];
  /** What to run for whom, in the order of tracks.yaml. */
  tracks: LocatedTrack[];
  /** Every MDX file that could be parsed, also those whose front matter is wrong. */
  documents: Document[];
  /** YAML files and front matters with their positions, by the path inside the layer. */
  sources: Map<string, DataSource>;
  files: SourceFile[];
  /** Pictures and fonts of the company, by their path in its folder: `public/logo.svg`. */
  assets: readonly string[];
  /** What is there but could not be read: checks stay silent about it, its own problem says it all. */
  unreadable: { files: Set<string>; ids: Set<string> };
}

/** A parsed MDX file. */
export interface Document {
  role: 'module' | 'lesson' | 'workshop';
  language: Language;
  /** The id of the module. */
  module: string;
  file: SourceFile;
  /** The front matter. */
  source: YamlSource;
  /** The MDX without its front matter. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  tree: MdxNode;
  /** All nodes of the tree in the order of the file. */
  nodes: MdxVisit[];
  outline: Outline;
}

export interface Lesson extends Document {
  id: string;
  /** The last part of the address: `headline`. */
  slug: string;
  /** The minutes of course.yaml. */
  minutes: number;
  data: LessonData;
}

export interface Module extends Document {
  id: string;
  data: ModuleData;
}

export interface Workshop extends Document {
  id: string;
  data: WorkshopData;
}

export interface Quiz {
  language: Language;
  /** The id of the module. */
  module: string;
  file: SourceFile;
  source: YamlSource;
  questions: LocatedQuestion[];
}

export interface LevelCheck extends DataSource {
  language: Language;
  data: Level;
}

export interface LocatedQuestion {
  /** Its place in the list of the file, from 0. */
  index: number;
  data: Question;
}

export interface LocatedTrack {
  /** Its place in the list of the file, from 0. */
  index: number;
  data: Track;
}

export interface StringValue {
  text: string;
  note?: string | undefined;
}

export interface DataSource {
  file: SourceFile;
  source: YamlSource;
}
