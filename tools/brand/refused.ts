import { type Draft, isAbout } from './draft.ts';

/**
 * What cannot be read in brand.yaml, a sentence for each, with what to do about it.
 * @param again what to do about an answer that is asked for; without it, its flag is named
 */
export function describeProblems(draft: Draft, again?: string): string[] {
  return draft.problems.map((one) => {
    const question = draft.questions.find((question) => isAbout(one, question));
    const mend = question ? (again ?? `Mend it with --${question.flag}.`) : one.fix;
    return `${one.file}, line ${one.line}, ${one.field}: ${one.message} ${mend}`;
  });
}
