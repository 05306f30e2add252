import { isSeq } from 'yaml';
import type { ReadyModule } from '#schemas/course.ts';
import { type Desk, takenIds, voiceIn } from './desk.ts';
import { change, create, type Draft } from './drafts.ts';
import type { Kind } from './kind.ts';
import { languagesOf, objectivesOf, ownModules } from './modules.ts';
import { claim, faultOfChoice, faultOfId } from './names.ts';
import { addQuestions, type Wish } from './questions.ts';
import { Refusal } from './refusal.ts';
import { readPieces, readTemplate } from './templates.ts';
import { editFrontMatter, editYaml, entryOf, inOneLine, listAt } from './yaml.ts';

/** How long the lesson of the template takes. */
export const LESSON_MINUTES = 4;

export const lesson: Kind = {
  name: 'lesson',
  what: 'a lesson with its questions, in every language',
  example: 'lesson profiles name-badge',
  fields: [
    {
      name: 'module',
      ask: 'Which module does it belong to?',
      choices: (desk) => ownModules(desk).map(({ id, path }) => ({ value: id, hint: path })),
      fault: faultOfModule,
    },
    {
      name: 'file',
      ask: 'What is the file called? It becomes the last part of the address.',
      fault: (_, value) => faultOfId(value),
    },
    {
      name: 'objective',
      ask: 'Which objective of the module does it serve? Without it, the first.',
      optional: true,
      fault: (_, value) => faultOfId(value),
    },
  ],
  async make(desk, { module: id = '', file = '', objective: wanted }) {
    const module = ownModules(desk).find((one) => one.id === id);
    if (!module) throw new Refusal(faultOfModule(desk, id) ?? '');
    const objectives = objectivesOf(desk, id);
    const fault = wanted && faultOfChoice(wanted, objectives, `an objective of "${id}"`);
    if (fault) throw new Refusal(fault);
    const objective = wanted ?? objectives[0] ?? '';
    const name = `${id}-${file}`;
    const step = `${id}-w-${file}`;
    claim(takenIds(desk.content), [...lessonIds(name), step]);

    const drafts = [await addToCourse(desk, module, { id: name, file, minutes: LESSON_MINUTES })];
    for (const language of languagesOf(desk, module, 'quiz.yaml')) {
      const folder = `${desk.pages}/${language}/${module.path}`;
      const voice = voiceIn(desk, language);
      const text = readTemplate(voice, 'lesson', { lesson: name, objective });
      drafts.push(create(desk, `${folder}/${file}.mdx`, text));
      drafts.push(
        await change(desk, `${folder}/quiz.yaml`, (path, quiz) =>
          addQuestions(path, quiz, voice, lessonQuestions(name, objective)),
        ),
      );
    }
    for (const language of languagesOf(desk, module, 'workshop.mdx')) {
      drafts.push(
        await addStep(desk, `${desk.pages}/${language}/${module.path}`, language, step, name),
      );
    }
    return {
      drafts,
      next: [
        'Write over what is marked with ✎, in every language. "npm run dev" shows the lesson; all tags with examples: /en/authors/',
        `The lesson comes last in its module and is announced with ${LESSON_MINUTES} minutes: both stand in ${desk.layer}/course.yaml.`,
        'In the workshop it has a step for time to spare (priority 4).',
      ],
    };
  },
};

/** The ids that a new lesson brings. */
export function lessonIds(name: string): string[] {
  return [name, ...['card', 'do', 'q1', 'q2'].map((end) => `${name}-${end}`)];
}

/** One question of each of two types. */
export function lessonQuestions(name: string, objective: string): Wish[] {
  const about = { lesson: name, objective };
  return [
    { ...about, id: `${name}-q1`, type: 'one', section: 'first' },
    { ...about, id: `${name}-q2`, type: 'several', section: 'second' },
  ];
}

function faultOfModule(desk: Desk, value: string): string | undefined {
  const own = ownModules(desk).map(({ id }) => id);
  if (own.includes(value)) return undefined;
  const isOurs = desk.content.course.modules.some(
    ({ id, status }) => id === value && status === 'ready',
  );
  if (desk.isCompany && isOurs) {
    return `"${value}" is a module of the course, and a lesson in it would be lost with the next release. Insert into one of its lessons (docs/parts.md), or begin a module of your own: npm run new -- module`;
  }
  if (own.length === 0) {
    return 'There is no module of your own yet. Begin one: npm run new -- module';
  }
  return faultOfChoice(value, own, 'a module to which a lesson can be added');
}

function addToCourse(
  desk: Desk,
  module: ReadyModule,
  entry: Record<string, unknown>,
): Promise<Draft> {
  return change(desk, `${desk.layer}/course.yaml`, (file, text) =>
    editYaml(file, text, (document) => {
      const modules = listAt(document, [desk.isCompany ? 'added' : 'modules']);
      const lessons = entryOf(modules, module.id)?.get('lessons');
      if (!isSeq(lessons)) throw new Refusal(`${file} has no lessons for "${module.id}".`);
      lessons.items.push(inOneLine(document, entry));
    }),
  );
}

/** Each lesson is shown in one step; this one is for time to spare, so that the plan still adds up. */
function addStep(
  desk: Desk,
  folder: string,
  language: string,
  id: string,
  shown: string,
): Promise<Draft> {
  const { title, how } = readPieces(voiceIn(desk, language)).step;
  const step = { id, minutes: 10, title, how, priority: 4, least: 5, most: 20, lessons: [shown] };
  return change(desk, `${folder}/workshop.mdx`, (file, text) =>
    editFrontMatter(file, text, (document) => {
      const { items } = listAt(document, ['agenda']);
      // The last step says goodbye.
      items.splice(Math.max(items.length - 1, 0), 0, inOneLine(document, step));
    }),
  );
}
