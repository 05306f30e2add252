import { levelQuestionSchema } from '#schemas/level.ts';
import type { Content, LevelCheck } from '../content.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { atKey, inData, inFile } from '../where.ts';
import { compareStructure } from './parity/structure.ts';
import { checkAnswers } from './questions/answers.ts';
import type { Tree } from './questions/tree.ts';

/** The level check asks every topic that it has once in every tier, in every language. */
export function checkLevel({ levels, course, sources }: Content): Problem[] {
  const missing = levels.length > 0 ? course.languages.filter(isMissing(sources)) : [];
  return [
    ...levels.flatMap((level) => [
      ...checkPlaces(level, 'topic', course.topics),
      ...checkPlaces(level, 'tier', course.tiers),
      ...checkGrid(level, course.tiers),
      ...level.data.questions.flatMap((_, index) =>
        checkAnswers(levelQuestionSchema, treeOf(level, index)),
      ),
    ]),
    ...missing.flatMap((language) => checkMissing(language, levels[0])),
  ];
}

function checkPlaces(level: LevelCheck, name: 'topic' | 'tier', known: string[]): Problem[] {
  return level.data.questions.flatMap((question, index) => {
    if (known.includes(question[name])) return [];
    const list = `${name}s`;
    const message = `"${question[name]}" is not one of the ${list} of this course (${known.join(', ')}).`;
    const fix = suggest(question[name], known) ?? 'Use one of them.';
    return [problem('place-unknown', inData(level, ['questions', index, name]), message, fix)];
  });
}

/** With a hole in it the check could not say where to start. */
function checkGrid(level: LevelCheck, tiers: string[]): Problem[] {
  const { questions } = level.data;
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  return topics.flatMap((topic) =>
    tiers.flatMap((tier) => {
      const found = questions.flatMap((question, index) =>
        question.topic === topic && question.tier === tier ? [index] : [],
      );
      if (found.length === 1) return [];
      const [, second] = found;
      const where =
        second === undefined
          ? inFile(level.file, 'questions')
          : atKey(level, ['questions', second, 'tier']);
      const message = `"${topic}" has ${found.length} questions for the tier "${tier}"; the check needs one.`;
      const fix = second === undefined ? 'Add one.' : 'Take one of them out.';
      return [problem('level-grid', where, message, fix)];
    }),
  );
}

function isMissing(sources: Content['sources']): (language: string) => boolean {
  return (language) => !sources.has(`${language}/level.yaml`);
}

function checkMissing(language: string, other: LevelCheck | undefined): Problem[] {
  if (!other) return [];
  const message = `The level check exists, but not in the language "${language}".`;
  const fix = `Translate it as ${other.file.layer}/${language}/level.yaml.`;
  return [problem('parity-missing', inFile(other.file, 'questions'), message, fix)];
}

/** The level check has the same questions, the same in everything but their words, in every language. */
export function compareLevels(levels: LevelCheck[]): Problem[] {
  const lists = levels.map(({ data }) => data.questions.map(({ id }) => id));
  const [first = []] = lists;
  return first.flatMap((id) => {
    const trees = levels.map((level, side) => ({ level, index: lists[side]?.indexOf(id) ?? -1 }));
    const lost = trees.find(({ index }) => index < 0);
    if (lost) {
      const message = `The question "${id}" is missing here.`;
      const where = inFile(lost.level.file, 'questions');
      return [problem('parity-missing', where, message, 'Add it, or take it out everywhere.')];
    }
    return compareStructure(
      levelQuestionSchema,
      trees.map(({ level, index }) => treeOf(level, index)),
    );
  });
}

function treeOf(level: LevelCheck, index: number): Tree {
  const full = (path: readonly PropertyKey[]) => ['questions', index, ...path];
  return {
    value: level.data.questions[index],
    at: (path) => inData(level, full(path)),
    keyAt: (path) => atKey(level, full(path)),
  };
}
