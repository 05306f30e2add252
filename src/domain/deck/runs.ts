import type { Element } from 'hast';
import { cutLesson, type Group, paragraph } from './cut.ts';
import type { Run } from './layout.ts';
import { askQuestion } from './questions.ts';
import type { DeckSource, LessonSource, PlannedStep, Say } from './source.ts';
import { element } from './tree.ts';

/**
 * A deck in its order: opening, agenda, each step with the lessons that it shows, transfer, closing.
 * The two breaks stand at the end: whoever walks through the deck puts them where the plan has them.
 */
export function writeRuns(source: DeckSource): Run[] {
  const { lessons, steps, say } = source;
  return [
    writeOpening(source),
    writeAgenda(source),
    ...steps.flatMap((step) => [
      writeStep(step, say),
      ...step.lessons.flatMap((id) => {
        const lesson = lessons.find((one) => one.id === id);
        return lesson ? writeLesson(lesson, step.id, say) : [];
      }),
    ]),
    writeTransfer(source),
    writeClosing(source),
    ...['break-1', 'break-2'].map((id) => writeBreak(id, say)),
  ];
}

function writeOpening({ title, place, dots, promise }: DeckSource): Run {
  const line = element('p', { className: ['place'] }, element('span', {}, place), dots);
  return {
    ...plain('opening', [group(title, [line, paragraph(promise)])], TITLE),
    kind: 'opening',
  };
}

/** Each row names its step, so that a plan can leave it out. */
function writeAgenda({ steps, say }: DeckSource): Run {
  const rows = steps.map(({ id, title, minutes }) =>
    element(
      'li',
      { dataStep: id },
      element('span', {}, title),
      ' ',
      element('b', {}, say('time.short', { count: minutes })),
    ),
  );
  const list = element('ol', { className: ['agenda'] }, ...rows);
  return { ...plain('agenda', [group(say('deck.agenda'), [list])]), kind: 'agenda' };
}

function writeStep({ id, title, minutes, how }: PlannedStep, say: Say): Run {
  const time = element('p', { className: ['time'] }, say('time.minutes', { count: minutes }));
  return {
    ...plain(id, [group(title, [time])], TITLE),
    kind: 'step',
    step: id,
    prompts: [paragraph(how)],
  };
}

/** Its title, its sections, its questions: the first of them is asked, the others can be. */
function writeLesson(lesson: LessonSource, step: string, say: Say): Run[] {
  const { id, file, title, objective, tree, questions } = lesson;
  const own = { step, lesson: id };
  const sections = cutLesson(tree).map((part): Run => {
    // No section begins with a number, and what goes on begins with 2.
    const name = part.id === '' ? '0' : part.id;
    return {
      ...plain(`${file}-${name}`, part.groups),
      ...own,
      kind: 'section',
      minutes: part.minutes,
      prompts: part.prompts,
    };
  });
  return [
    {
      ...plain(file, [group(title, [paragraph(objective)])], TITLE),
      ...own,
      kind: 'lesson',
    },
    ...sections,
    ...questions.flatMap((asked, place) =>
      askQuestion(asked, asked.say ?? say).map((run) => ({
        ...run,
        ...own,
        ...(place > 0 && { extra: true }),
      })),
    ),
  ];
}

function writeTransfer({ transfer, say }: DeckSource): Run {
  const tasks = transfer.tasks.map(({ title }) => element('li', {}, title));
  const heading = say('module.transfer', { title: transfer.title });
  const list = element('ol', { className: ['tasks'] }, ...tasks);
  return { ...plain('transfer', [group(heading, [list])]), kind: 'transfer' };
}

/** The sentences to keep, then what to look at again, and where all of it can be found. */
function writeClosing({ lessons, address, code, say }: DeckSource): Run {
  const cards = lessons.map(({ card }) => element('li', {}, card));
  const list = element('ul', { className: ['cards'] }, ...cards);
  const link = element('p', {}, address.replace(/^https?:\/\//, ''));
  const way = element('div', { className: ['way'] }, code, link);
  const results = element('div', { className: ['results'], dataResults: '' });
  return {
    ...plain('closing', [
      group(say('deck.closing'), [list]),
      group(say('deck.home'), [element('div', { className: ['farewell'] }, results, way)]),
    ]),
    kind: 'closing',
  };
}

function writeBreak(id: string, say: Say): Run {
  const time = element('p', { className: ['time'], dataBreak: id });
  return { ...plain(id, [group(say('deck.break'), [time])], TITLE), kind: 'break' };
}

const TITLE = ['title', 'large', 'section'] as const;

function plain(id: string, groups: readonly Group[], sizes: Run['sizes'] = ['section', 'small']) {
  return { id, sizes, groups, prompts: [] };
}

function group(heading: string, nodes: Element[]): Group {
  return {
    heading: [{ type: 'text', value: heading }],
    blocks: nodes.map((node) => ({ node, notes: [] })),
    notes: [],
  };
}
