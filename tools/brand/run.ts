import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { confirm, isCancel } from '@clack/prompts';
import { createTwoFilesPatch } from 'diff';
import { explainColour } from '#authoring/checks/brand.ts';
import { examineBrand } from '#authoring/doctor/brand.ts';
import type { BrandInput } from '#schemas/brand.ts';
import { askAll, type Terminal } from './ask.ts';
import { showColours } from './colours.ts';
import { Draft } from './draft.ts';
import type { Desk } from './files.ts';
import { type Flags, readFlags, WrongCall, writeHelp } from './flags.ts';
import { describeProblems } from './refused.ts';

/**
 * Asks, or reads the flags, shows what changes and writes it.
 * @throws WrongCall, or with place and reason when brand.yaml cannot be read
 */
export async function runBrand(
  argv: readonly string[],
  desk: Desk,
  terminal: Terminal,
): Promise<Outcome> {
  const say = (text: string) => terminal.output.write(`${text}\n`);
  const draft = new Draft(desk);
  const flags = readFlags(argv, draft.languages);
  if (flags.help) {
    say(writeHelp(draft.languages));
    return { code: 0, preview: false };
  }
  const notes = answerFlags(draft, flags);
  const asks = 'isTTY' in terminal.input && terminal.input.isTTY === true && !flags.yes;
  if (!asks) {
    checkProblems(draft);
    checkComplete(draft, flags);
  }
  for (const note of notes) say(note);

  const show = () => describeColours(draft, terminal);
  if (asks && !(await askAll(draft, new Set(flags.answers.keys()), terminal, show))) {
    return { code: 130, preview: false };
  }
  if (!asks) say(show());
  const { written, copies } = draft;
  if (written === draft.text && copies.length === 0) {
    say(`${draft.file} says all of this already; nothing changes.`);
    return { code: 0, preview: flags.open };
  }
  say(`\n${describeChange(draft, written, desk, terminal)}`);
  if (asks && !(await agree(draft, terminal))) {
    say(`Nothing was written: ${draft.untouched}.`);
    return { code: 130, preview: false };
  }
  write(draft, written, desk);
  say(`${draft.file} is written.`);
  say(describeRest(draft));
  return { code: 0, preview: flags.open };
}

/** @throws with every answer that cannot be used, and why */
function answerFlags(draft: Draft, flags: Flags): string[] {
  const notes: string[] = [];
  const wrong: string[] = [];
  // The languages come first in the table: what is asked in each depends on them.
  for (const flag of ['languages', ...draft.questions.map((question) => question.flag)]) {
    const question = draft.questions.find((one) => one.flag === flag);
    const typed = flags.answers.get(flag);
    if (!question || typed === undefined) continue;
    try {
      notes.push(...draft.answer(question, typed));
    } catch (error) {
      wrong.push(`--${flag}: ${(error as Error).message}`);
    }
  }
  if (wrong.length > 0) throw new WrongCall(wrong.join('\n'));
  return notes;
}

/** @throws with what cannot be read in brand.yaml, where nobody can be asked for it again */
function checkProblems(draft: Draft): void {
  const sentences = describeProblems(draft);
  if (sentences.length === 0) return;
  throw new Error([...sentences, `Nothing was written: ${draft.untouched}.`].join('\n'));
}

/** @throws with the flags that are missing where nobody can be asked */
function checkComplete(draft: Draft, flags: Flags): void {
  const open = draft.questions.filter((question) => draft.isMissing(question));
  const missing = open.map(({ flag, ask }) => `  --${flag}  ${ask}`);
  if (!flags.yes) missing.push('  --yes  Nobody can be asked here whether to write.');
  if (missing.length === 0) return;
  throw new WrongCall(
    `There is no terminal to ask in, or it shall not be used. Missing:\n${missing.join('\n')}\nAll flags: npm run brand -- --help`,
  );
}

function describeColours({ colours }: Draft, { output }: Terminal): string {
  const { colour, accent } = colours;
  const stream = output as Partial<WriteStream>;
  // The stream knows NO_COLOR, COLORTERM and what the terminal calls itself.
  const isPainted = stream.isTTY === true && (stream.getColorDepth?.() ?? 1) >= 24;
  const words = explainColour(colour, accent);
  const table = showColours(colour, accent, isPainted);
  return words ? `${words.message} ${words.fix}\n\n${table}` : table;
}

function describeChange(draft: Draft, written: string, desk: Desk, { output }: Terminal): string {
  const patch = createTwoFilesPatch(draft.file, draft.file, draft.text, written, '', '', {
    context: 1,
  });
  const lines = patch
    .split('\n')
    .filter((line) => !/^(Index:|===|---|\+\+\+|@@|\\)/.test(line))
    .map((line) => {
      const style = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
      return style ? styleText(style, line, { stream: output as NodeJS.WriteStream }) : line;
    });
  const copies = draft.copies.map(({ to }) => `+ ${relative(desk.root, to)}`);
  return [draft.file, ...lines, ...copies].join('\n').trimEnd();
}

async function agree(draft: Draft, terminal: Terminal): Promise<boolean> {
  const answer = await confirm({ ...terminal, message: `Write ${draft.file}?` });
  return !isCancel(answer) && answer;
}

/** The copies come first, so that brand.yaml never names a file that is not there. */
function write({ copies, file }: Draft, written: string, { root }: Desk): void {
  for (const { to, bytes } of copies) {
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  // A file of half its length would be worse than none.
  writeFileSync(`${path}.new`, written);
  renameSync(`${path}.new`, path);
}

/** What is still the default's, and has to be answered before the site goes out. */
function describeRest({ file, ours, own }: Draft): string {
  const { findings } = examineBrand(ours as BrandInput, { path: file, value: own });
  if (findings.length === 0) return 'Nothing of the default brand is left in it.';
  const lines = findings.map(({ what }) => `  ${what}`);
  return [
    'Before the site goes out:',
    ...lines,
    'npm run brand asks again; npm run doctor says where.',
  ].join('\n');
}

export interface Outcome {
  /** Of the process. */
  code: number;
  /** Whether the brand can be looked at now. */
  preview: boolean;
}
