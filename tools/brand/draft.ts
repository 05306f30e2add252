import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatProblems } from '#authoring/format.ts';
import { explainIssue } from '#authoring/issues.ts';
import { mergeValues } from '#authoring/merge.ts';
import { type Problem, problem } from '#authoring/problem.ts';
import { findUnquoted, parseYaml } from '#authoring/yaml.ts';
import { type BrandInput, brandSchema } from '#schemas/brand.ts';
import {
  explainAnswer,
  NONE,
  toText,
  toValue,
  type Value,
  valueAt,
  withoutKey,
} from './answers.ts';
import { type Desk, isFile, type OwnFile, readFile } from './files.ts';
import { listQuestions, optionalField, type Question } from './questions.ts';
import { proposeSiteId } from './site-id.ts';
import { type Change, writeAnswers } from './write.ts';

/** The brand.yaml of a company while its questions are answered. Nothing is written before the end. */
export class Draft {
  /** Path of the file, from the root. */
  readonly file: string;
  /** The file as it is; empty if there is none. */
  readonly text: string;
  /** What to say of the file where nothing is written. */
  readonly untouched: string;
  readonly ours: unknown;
  readonly #answers = new Map<string, Answer>();
  readonly #courseLanguages: readonly string[];
  readonly #desk: Desk;

  /** @throws with place and reason when the file cannot be read */
  constructor(desk: Desk) {
    this.#desk = desk;
    this.file = `${desk.company}/brand.yaml`;
    const path = join(desk.root, this.file);
    const isThere = existsSync(path);
    this.text = isThere ? readFileSync(path, 'utf8') : '';
    this.untouched = isThere ? `${this.file} is as it was` : `there is no ${this.file}`;
    checkReadable(this.file, this.text);
    this.ours = parse(readFileSync(join(desk.root, 'content/brand.yaml'), 'utf8'));
    const course: unknown = parse(readFileSync(join(desk.root, 'content/course.yaml'), 'utf8'));
    this.#courseLanguages = strings(valueAt(course, ['languages']));
  }

  /** What brand.yaml will say, laid over the default. */
  get whole(): unknown {
    return mergeValues(this.ours, this.own);
  }

  /** What the company's own file will say. */
  get own(): unknown {
    return parse(this.written) ?? {};
  }

  /** The colours of the brand; no accent while the one in the file cannot be read. */
  get colours(): Pick<BrandInput, 'colour' | 'accent'> {
    const { colour, accent } = this.whole as BrandInput;
    return this.problems.some(({ field }) => field === 'accent') ? { colour } : { colour, accent };
  }

  /** What cannot be read in the file, with the answers so far. */
  get problems(): Problem[] {
    const { file, whole, written } = this;
    const unquoted = findUnquoted(file, written);
    const { source } = parseYaml(file, written);
    // A field that is left empty takes the default's out: what remains is judged, where the file says it.
    const context = { schema: brandSchema, file, source: { ...source, value: whole } };
    const issues = brandSchema.safeParse(whole).error?.issues ?? [];
    const refused = issues
      .flatMap((issue) => explainIssue(issue, context))
      .filter(({ field }) => unquoted.every((one) => one.field !== field));
    return [...unquoted, ...refused];
  }

  /** What cannot be read of the answer in the file; undefined if nothing is wrong. */
  refused(question: Question): Problem | undefined {
    return this.problems.find((one) => isAbout(one, question));
  }

  get languages(): string[] {
    const wanted = strings(valueAt(this.whole, ['languages']));
    return wanted.length > 0 ? wanted : [...this.#courseLanguages];
  }

  get questions(): Question[] {
    return listQuestions(this.languages);
  }

  /** The answer so far, as a person would type it: this time's, the file's, or the default's. */
  current({ path }: Question): string | undefined {
    const languages = path[0] === 'languages' ? toText(this.languages) : undefined;
    return languages ?? toText(valueAt(this.whole, path));
  }

  /** What Enter takes where the default's answer must not become the company's. */
  proposal({ path }: Question): string | undefined {
    const isOwn = valueAt(this.own, path) !== undefined;
    if (path[0] !== 'siteId' || isOwn) return undefined;
    const [short, company] = ['short', 'company'].map((field) =>
      toText(valueAt(this.own, [field])),
    );
    return proposeSiteId(short ?? company ?? '', (this.ours as BrandInput).siteId);
  }

  /** Whether a question is still open that the default brand cannot answer. */
  isMissing({ needed, path }: Question): boolean {
    return needed === true && toText(valueAt(this.own, path)) === undefined;
  }

  /** Whether a question has to be answered: what is there is the default's, or cannot be read. */
  isOpen(question: Question): boolean {
    return this.isMissing(question) || this.refused(question) !== undefined;
  }

  /** What is wrong with an answer; undefined if nothing is. */
  explain(question: Question, typed: string): string | undefined {
    try {
      return explainAnswer(question, this.#read(question, typed).value);
    } catch (error) {
      return (error as Error).message;
    }
  }

  /**
   * Keeps an answer for the end.
   * @returns what the person should know about it
   * @throws with a sentence when it cannot be used
   */
  answer(question: Question, typed: string): string[] {
    const { value, file } = this.#read(question, typed);
    const wrong = explainAnswer(question, value);
    if (wrong) throw new Error(wrong);
    this.#answers.set(question.flag, { question, value, file });
    return file?.notes ?? [];
  }

  #read(question: Question, typed: string): Omit<Answer, 'question'> {
    const answer = withoutKey(question, typed).trim();
    if (!isFile(question) || answer === NONE) return { value: toValue(question, answer) };
    const file = readFile(question, answer, this.#desk);
    return { value: file.name, file };
  }

  /** The file as it will be; as it was, if nothing changes. */
  get written(): string {
    const changes = [...this.#answers.values()].map(({ question, value }): Change => {
      const path = value === undefined ? optionalField(question) : question.path;
      return { path: path ?? question.path, value };
    });
    return writeAnswers(this.text, changes, this.ours);
  }

  /** Files to be copied into the company's folder, which are not there yet or differ. */
  get copies(): OwnFile[] {
    return [...this.#answers.values()]
      .flatMap(({ file }) => file ?? [])
      .filter(({ to, bytes }) => !existsSync(to) || !readFileSync(to).equals(bytes));
  }
}

/** Whether an answer mends it: a problem may be in a part of the answer, or in the group around it. */
export function isAbout({ field }: Problem, { path }: Question): boolean {
  const own = path.join('.');
  return `${own}.`.startsWith(`${field}.`) || field.startsWith(`${own}.`);
}

/**
 * Only what no answer could mend: text that is no YAML, or no fields.
 * @throws with place and reason
 */
function checkReadable(file: string, text: string): void {
  const { source, problems } = parseYaml(file, text);
  const { value } = source;
  const isGroup = value === undefined || value === null || isFields(value);
  const where = { file, place: { line: 1, column: 1 }, field: 'file' };
  const [what, fix] = ['This is no group of fields.', 'Write fields: company: Muster AG'];
  const found =
    problems.length > 0 || isGroup ? problems : [problem('field-type', where, what, fix)];
  if (found.length === 0) return;
  throw new Error(`${formatProblems(found)}\n${file} stays as it is. Mend it and start again.`);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

interface Answer {
  question: Question;
  value: Value;
  file?: OwnFile | undefined;
}
