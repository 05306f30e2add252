import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { cancel, intro, isCancel, log, S_BAR, select, text } from '@clack/prompts';
import { explainColour } from '#authoring/checks/brand.ts';
import { hints, schemaAt } from '#authoring/schema-walk.ts';
import { brandSchema } from '#schemas/brand.ts';
import { NONE } from './answers.ts';
import type { Draft } from './draft.ts';
import { optionalField, type Question } from './questions.ts';
import { describeProblems } from './refused.ts';

const BACK = '<';
const NEXT_PART = '>';

/**
 * Asks one question after the other.
 * @param given flags whose answers stand already
 * @param show what the colours look like, as lines for this terminal
 * @returns false if the person gave up
 */
export async function askAll(
  draft: Draft,
  given: ReadonlySet<string>,
  terminal: Terminal,
  show: () => string,
): Promise<boolean> {
  intro(`Your brand, for ${draft.file}`, terminal);
  log.message(
    `Enter takes the answer that is shown, ${NONE} takes it out. ${BACK} goes back, ${NEXT_PART} to the next part.\nCtrl+C ends; then nothing is written.`,
    terminal,
  );
  for (const sentence of describeProblems(draft, 'It is asked for again below.')) {
    log.warn(sentence, terminal);
  }
  let part: string | undefined;
  for (let index = 0; ; ) {
    // An answer can change what is asked: a language more has questions of its own.
    const questions = draft.questions.filter(({ flag }) => !given.has(flag));
    const question = questions[index];
    if (!question) return true;
    if (question.part !== part) log.step(question.part, terminal);
    part = question.part;
    const typed = await askOne(draft, question, terminal);
    if (isCancel(typed)) break;
    if (typed === BACK) index = Math.max(0, index - 1);
    else if (typed === NEXT_PART) index = nextPart(draft, questions, index);
    else if (await keep(draft, question, typed, terminal, show)) index += 1;
    else break;
  }
  cancel(`Nothing was written: ${draft.untouched}.`, terminal);
  return false;
}

function askOne(draft: Draft, question: Question, terminal: Terminal) {
  const isOpen = draft.isOpen(question);
  const proposal = draft.proposal(question);
  const shown = isOpen ? undefined : (proposal ?? draft.current(question));
  const hint = proposal ? `${question.hint} Enter takes ${proposal}.` : question.hint;
  const { example = '' } = hints(schemaAt(brandSchema, question.path, {}));
  return text({
    ...terminal,
    message: `${question.ask}\n${styleText('gray', S_BAR)}  ${styleText('dim', hint)}`,
    placeholder: shown ?? (isOpen ? `for example ${example.replaceAll('"', '')}` : 'none'),
    defaultValue: shown ?? '',
    validate: (typed = '') => {
      if (typed === BACK) return undefined;
      if (isOpen && (typed.trim() === '' || typed === NEXT_PART)) return whyOpen(draft, question);
      if (typed.trim() === '' || typed === NEXT_PART || typed === shown) return undefined;
      return draft.explain(question, typed);
    },
  });
}

function whyOpen(draft: Draft, question: Question): string {
  const refused = draft.refused(question);
  if (!refused) return 'Without an answer the site would still be called ours.';
  const takesOut = optionalField(question) ? `, or ${NONE} to take it out` : '';
  return `${refused.message} Type what shall stand there${takesOut}.`;
}

/** The next part begins at its first question; a question that has to be answered is not passed by. */
function nextPart(draft: Draft, questions: readonly Question[], index: number): number {
  const part = questions[index]?.part;
  const next = questions.findIndex(
    (question, at) => at > index && (question.part !== part || draft.isOpen(question)),
  );
  return next < 0 ? questions.length : next;
}

/** @returns false if the person gave up */
async function keep(
  draft: Draft,
  question: Question,
  typed: string,
  terminal: Terminal,
  show: () => string,
): Promise<boolean> {
  const isKept = typed.trim() === '' || typed === draft.current(question);
  if (isKept && !draft.isOpen(question)) return true;
  for (const note of draft.answer(question, typed)) log.info(note, terminal);
  if (question.kind !== 'colour') return true;
  const isSettled = question.flag !== 'colour' || (await settle(draft, question, terminal));
  if (isSettled) log.message(show(), terminal);
  return isSettled;
}

/** Offers the nearest shade where a colour cannot be used for everything. */
async function settle(draft: Draft, question: Question, terminal: Terminal): Promise<boolean> {
  const { colour, accent } = draft.colours;
  const words = explainColour(colour, accent);
  if (!words) return true;
  const chosen = await select({
    ...terminal,
    message: words.message,
    options: [
      { value: colour, label: `Keep ${colour}`, hint: `text and lines take ${words.nearest}` },
      { value: words.nearest, label: `Take ${words.nearest}`, hint: 'for everything' },
    ],
  });
  if (isCancel(chosen)) return false;
  draft.answer(question, chosen);
  return true;
}

/** Where the questions stand and the answers come from. */
export interface Terminal {
  input: Readable;
  output: Writable;
}
