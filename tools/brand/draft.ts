import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatProblems } from '#authoring/format.ts';
import { mergeValues } from '#authoring/merge.ts';
import { problem } from '#authoring/problem.ts';
import { findUnquoted, parseYaml } from '#authoring/yaml.ts';
import { explainAnswer, NONE, toText, toValue, type Value, valueAt } from './answers.ts';
import { type Desk, isFile, type OwnFile, readFile } from './files.ts';
import { listQuestions, optionalField, type Question } from './questions.ts';
import { type Change, writeAnswers } from './write.ts';

/** The brand.yaml of a company while its questions are answered. Nothing is written before the end. */
export class Draft {
  /** Path of the file, from the root. */
  readonly file: string;
  /** The file as it is; empty if there is none. */
  readonly text: string;
  readonly ours: unknown;
  readonly #answers = new Map<string, Answer>();
  readonly #courseLanguages: readonly string[];
  readonly #desk: Desk;

  /** @throws with place and reason when the file cannot be read */
  constructor(desk: Desk) {
    this.#desk = desk;
    this.file = `${desk.company}/brand.yaml`;
    const path = join(desk.root, this.file);
    this.text = existsSync(path) ? readFileSync(path, 'utf8') : '';
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

  /** Whether a question is still open that the default brand cannot answer. */
  isMissing({ needed, path }: Question): boolean {
    return needed === true && toText(valueAt(this.own, path)) === undefined;
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
    if (!isFile(question) || typed.trim() === NONE) return { value: toValue(question, typed) };
    const file = readFile(question, typed.trim(), this.#desk);
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

/** @throws with place and reason */
function checkReadable(file: string, text: string): void {
  const { source, problems } = parseYaml(file, text);
  const found = [...problems, ...findUnquoted(file, text)];
  const { value } = source;
  const isGroup = value === undefined || value === null || isFields(value);
  if (found.length === 0 && !isGroup) {
    const place = { line: 1, column: 1 };
    const [what, fix] = ['This is no group of fields.', 'Write fields: company: Muster AG'];
    found.push(problem('field-type', { file, place, field: 'file' }, what, fix));
  }
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
