import { parseArgs } from 'node:util';
import { listQuestions, parts, type Question } from './questions.ts';

/**
 * What was written behind `npm run brand --`.
 * @param languages those of the site so far; `--languages` adds to them
 * @throws with the way to call it, when a flag is unknown or lacks its value
 */
export function readFlags(argv: readonly string[], languages: readonly string[]): Flags {
  const all = languagesIn(argv, languages);
  const questions = listQuestions(all);
  const options = {
    ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])),
    yes: { type: 'boolean' as const, short: 'y' },
    'no-open': { type: 'boolean' as const },
    help: { type: 'boolean' as const, short: 'h' },
  };
  const { values } = parse(argv, options);
  const answers = new Map(
    questions.flatMap(({ flag }): [string, string][] => {
      const value = values[flag];
      return typeof value === 'string' ? [[flag, value]] : [];
    }),
  );
  return {
    answers,
    yes: values.yes === true,
    open: values['no-open'] !== true,
    help: values.help === true,
  };
}

function parse(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options });
  } catch (error) {
    throw new WrongCall(`${(error as Error).message}\nAll flags: npm run brand -- --help`);
  }
}

/** A language that is only just added has flags of its own, too. */
function languagesIn(argv: readonly string[], languages: readonly string[]): string[] {
  const at = argv.findIndex((one) => /^--languages(=|$)/.test(one));
  const written = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  const added =
    at < 0 ? [] : written.split(/[,\s]+/).filter((one) => /^[a-z]{2,3}[\w-]*$/.test(one));
  return [...new Set([...languages, ...added])];
}

/** Every flag, in the parts and the words of the questions. */
export function writeHelp(languages: readonly string[]): string {
  const questions = listQuestions(languages);
  const width = Math.max(...questions.map(({ flag }) => flag.length)) + 2;
  const line = (flag: string, text: string) => `  --${flag.padEnd(width)}${text}`;
  return [
    'npm run brand                asks for everything, one question after the other',
    'npm run brand -- --company "Muster AG" --colour "#C9371F" --logo logo.svg --yes',
    '',
    'It writes brand.yaml in company/, or in the folder that COMPANY names. What is not asked for or',
    'not answered stays as it is. A - as an answer takes out what need not be there.',
    ...parts.flatMap((part) => [
      '',
      part,
      ...questions
        .filter((question) => question.part === part)
        .map((question) => line(question.flag, describe(question))),
    ]),
    '',
    line('yes', 'asks nothing and writes'),
    line('no-open', 'starts no preview at the end'),
    line('help', 'this list'),
  ].join('\n');
}

function describe({ ask, hint, needed }: Question): string {
  return `${ask} ${hint}${needed ? ' It has to be answered once.' : ''}`;
}

type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/** The way in which the tool was called cannot be followed. */
export class WrongCall extends Error {}

export interface Flags {
  /** As typed, by the name of the flag. */
  answers: Map<string, string>;
  /** Nothing is asked. */
  yes: boolean;
  /** Whether a preview starts at the end. */
  open: boolean;
  help: boolean;
}
