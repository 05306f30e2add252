import type { CourseModule } from '#schemas/course.ts';
import { type Desk, takenIds, voiceIn } from './desk.ts';
import { change, create, type Draft } from './drafts.ts';
import type { Kind, Values } from './kind.ts';
import { LESSON_MINUTES, lessonIds, lessonQuestions } from './lesson.ts';
import { claim, faultOfChoice, faultOfId } from './names.ts';
import { addQuestions } from './questions.ts';
import { Refusal } from './refusal.ts';
import { readTemplate } from './templates.ts';
import { editYaml, entryOf, inOneLine, listAt } from './yaml.ts';

export const module: Kind = {
  name: 'module',
  what: 'a module with its first lesson, quiz and workshop',
  example: 'module beginner guidelines our-rules',
  fields: [
    {
      name: 'tier',
      ask: 'How hard is it?',
      choices: ({ content }) => content.course.tiers.map((value) => ({ value })),
      fault: ({ content }, value) => faultOfChoice(value, content.course.tiers, 'a tier'),
    },
    {
      name: 'topic',
      ask: 'Which row of the training map does it belong to?',
      choices: ({ content }) => content.course.topics.map((value) => ({ value })),
      fault: ({ content }, value) => faultOfChoice(value, content.course.topics, 'a topic'),
    },
    {
      name: 'file',
      ask: 'What is its folder called? It becomes a part of the address.',
      fault: (_, value) => faultOfId(value),
    },
    {
      name: 'id',
      ask: 'Its id, with which all ids in it begin. Without it, the name of the folder.',
      optional: true,
      fault: (_, value) => faultOfId(value),
    },
    {
      name: 'lesson',
      ask: 'The file of its first lesson. Without it: start.',
      optional: true,
      fault: (_, value) => faultOfId(value),
    },
  ],
  async make(desk, values) {
    const plan = makePlan(desk, values);
    const { id, path, objective } = plan;
    const name = `${id}-${plan.file}`;
    claim(withoutOwn(desk, plan), [
      ...[id, objective, `${id}-transfer`, `${id}-transfer-do`],
      ...[`${id}-workshop`, `${id}-w-look`, `${id}-w-try`, ...lessonIds(name)],
    ]);
    const ids = { module: id, objective, lesson: name };
    const drafts = [await addToCourse(desk, plan)];
    for (const language of desk.languages) {
      const folder = `${desk.pages}/${language}/${path}`;
      const voice = voiceIn(desk, language);
      const quiz = addQuestions('quiz.yaml', '', voice, lessonQuestions(name, objective));
      const page = (file: 'module' | 'lesson' | 'workshop') => readTemplate(voice, file, ids);
      drafts.push(
        create(desk, `${folder}/module.mdx`, page('module')),
        create(desk, `${folder}/${plan.file}.mdx`, page('lesson')),
        create(desk, `${folder}/quiz.yaml`, quiz),
        create(desk, `${folder}/workshop.mdx`, page('workshop')),
      );
    }
    return {
      drafts,
      next: [
        'Write over what is marked with ✎, in every language. "npm run dev" shows the module.',
        `Another lesson in it: npm run new -- lesson ${id} <file>`,
        `${desk.layer}/course.yaml says where the module stands among the others${desk.isCompany ? ' (order)' : ''}, and how many minutes it takes.`,
      ],
    };
  },
};

function makePlan(desk: Desk, { tier, topic = '', file = '', id, lesson = 'start' }: Values): Plan {
  const path = `${tier}/${file}`;
  const found = desk.content.course.modules.find((one) => one.path === path);
  if (found && (found.status === 'ready' || desk.isCompany)) {
    throw new Refusal(
      `The folder "${path}" belongs to the module "${found.id}"${found.status === 'planned' ? ', which is announced' : ''}. Choose another name.`,
    );
  }
  if (found && id !== undefined && id !== found.id) {
    throw new Refusal(`"${path}" is announced as "${found.id}". Leave --id out, or write that.`);
  }
  const own = found?.id ?? id ?? file;
  return { id: own, path, topic, file: lesson, objective: `${own}-o-first`, announced: found };
}

/** A module that was announced has its id already. */
function withoutOwn({ content }: Desk, { announced }: Plan): Map<string, string> {
  const taken = takenIds(content);
  if (announced) taken.delete(announced.id);
  return taken;
}

function addToCourse(desk: Desk, { id, path, topic, file, announced }: Plan): Promise<Draft> {
  const list = desk.isCompany ? 'added' : 'modules';
  return change(
    desk,
    `${desk.layer}/course.yaml`,
    (name, text) =>
      editYaml(name, text, (document) => {
        const modules = listAt(document, [list]);
        const lesson = inOneLine(document, { id: `${id}-${file}`, file, minutes: LESSON_MINUTES });
        const fields = { id, path, topic, status: 'ready', transferMinutes: 15, lessons: [lesson] };
        const entry = document.createNode(fields);
        const place = modules.items.indexOf(entryOf(modules, announced?.id ?? ''));
        if (place < 0) modules.items.push(entry);
        else modules.items.splice(place, 1, entry);
      }),
    '',
  );
}

interface Plan {
  id: string;
  path: string;
  topic: string;
  /** Of its first lesson. */
  file: string;
  objective: string;
  /** What stands in course.yaml until the module is ready. */
  announced: CourseModule | undefined;
}
