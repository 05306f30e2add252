import type { ReadyModule } from '#schemas/course.ts';
import { type QuestionType, questionTypes } from '#schemas/quiz.ts';
import { type Desk, takenIds, voiceIn } from './desk.ts';
import { change } from './drafts.ts';
import type { Kind } from './kind.ts';
import { languagesOf, quizModules } from './modules.ts';
import { faultOfChoice } from './names.ts';
import { addQuestions } from './questions.ts';
import { Refusal } from './refusal.ts';

export const question: Kind = {
  name: 'question',
  what: 'a question of any type, the same in every language',
  example: 'question pr1-photo several',
  fields: [
    {
      name: 'lesson',
      ask: 'Which lesson does it ask about?',
      choices: (desk) =>
        quizModules(desk).flatMap(({ lessons, path }) =>
          lessons.map(({ id }) => ({ value: id, hint: path })),
        ),
      fault: faultOfLesson,
    },
    {
      name: 'type',
      ask: 'Of which type? All are shown at /en/questions/.',
      choices: () => types.map((value) => ({ value })),
      fault: (_, value) => faultOfChoice(value, types, 'a type of question'),
    },
  ],
  async make(desk, { lesson = '', type = '' }) {
    const module = moduleOf(desk, lesson);
    if (!module || !isType(type)) throw new Refusal(faultOfLesson(desk, lesson) ?? '');
    const page = desk.content.lessons.find(({ id }) => id === lesson);
    const section = page?.outline.sections[0]?.id;
    const objective = page?.data.objectives[0];
    if (section === undefined || objective === undefined) {
      throw new Refusal(`The lesson "${lesson}" cannot be read: see "npm run content".`);
    }
    const id = nextId(takenIds(desk.content), lesson);
    const drafts = [];
    for (const language of languagesOf(desk, module, 'quiz.yaml')) {
      const file = `${desk.pages}/${language}/${module.path}/quiz.yaml`;
      drafts.push(
        await change(desk, file, (path, text) =>
          addQuestions(path, text, voiceIn(desk, language), [
            { type, id, lesson, objective, section },
          ]),
        ),
      );
    }
    return {
      drafts,
      next: [
        `The question "${id}" holds the example of its type. Write your own, in every language: what is marked with ✎, and which answers are right.`,
        `It leads to the section "${section}" and tests "${objective}"; change both if another fits better.`,
        'A lesson gets about half a minute longer by it: "npm run content" says when its minutes no longer fit.',
      ],
    };
  },
};

const types = Object.keys(questionTypes);

function isType(name: string): name is QuestionType {
  return types.includes(name);
}

function moduleOf(desk: Desk, lesson: string): ReadyModule | undefined {
  return quizModules(desk).find(({ lessons }) => lessons.some(({ id }) => id === lesson));
}

function faultOfLesson(desk: Desk, value: string): string | undefined {
  if (moduleOf(desk, value)) return undefined;
  const all = desk.content.course.modules.flatMap((one) => (one.status === 'ready' ? [one] : []));
  const ours = all.find(({ lessons }) => lessons.some(({ id }) => id === value));
  if (ours) {
    return `The questions of "${value}" are ours. Take them over first, and keep them up to date from then on: npm run new -- replace ${ours.path}/quiz.yaml`;
  }
  const known = all.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  return faultOfChoice(value, known, 'a lesson');
}

/** The number behind all that were ever given: an id of a question that is gone keeps its meaning. */
function nextId(taken: ReadonlyMap<string, string>, lesson: string): string {
  const numbers = [...taken.keys()].map((id) =>
    id.startsWith(`${lesson}-q`) ? Number(id.slice(lesson.length + 2)) : 0,
  );
  return `${lesson}-q${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
