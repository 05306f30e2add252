import type { Content, Quiz } from '../../content.ts';
import { suggest } from '../../nearest.ts';
import { type Problem, problem } from '../../problem.ts';
import { inData } from '../../where.ts';

/** A conversation goes on after every reply until it ends, reaches all that is written, and can end well. */
export function checkCases({ quizzes }: Content): Problem[] {
  return quizzes.flatMap((quiz) =>
    quiz.questions.flatMap(({ index, data }) =>
      data.type === 'case' ? checkCase(quiz, index, data) : [],
    ),
  );
}

function checkCase(quiz: Quiz, index: number, data: Case): Problem[] {
  const at: At = (...path) => inData(quiz, ['questions', index, ...path]);
  const twice = checkNames(data, at);
  const targets = checkTargets(data, at);
  if (twice.length + targets.length > 0) return [...twice, ...targets];
  const loops = checkLoops(data, at);
  if (loops.length > 0) return loops;
  return [...checkReach(data, at), ...checkPath(data, at)];
}

/** Replies are named across steps; steps and endings share their names. */
function checkNames({ steps, endings }: Case, at: At): Problem[] {
  const replies = steps.flatMap(({ options }, step) =>
    options.map(({ id }, place) => ({
      id,
      step,
      where: at('steps', step, 'options', place, 'id'),
    })),
  );
  const places = new Set(steps.map(({ id }) => id));
  return [
    ...replies
      .filter(({ id, step }) => replies.some((one) => one.id === id && one.step < step))
      .map(({ id, where }) => {
        const message = `Two steps have a reply "${id}".`;
        return problem('case-names', where, message, 'Give this one a letter that is free.');
      }),
    ...[...endings.entries()]
      .filter(([, { id }]) => places.has(id))
      .map(([place, { id }]) => {
        const message = `A step and an ending are called "${id}".`;
        const fix = 'Give the ending an id of its own.';
        return problem('case-names', at('endings', place, 'id'), message, fix);
      }),
  ];
}

function checkTargets({ steps, endings }: Case, at: At): Problem[] {
  const known = [...steps, ...endings].map(({ id }) => id);
  return repliesOf(steps).flatMap(({ to, path }) => {
    if (known.includes(to)) return [];
    const message = `"${to}" is no step and no ending (${known.join(', ')}).`;
    const fix = suggest(to, known) ?? 'Use one of them, or write the step.';
    return [problem('case-target', at(...path, 'to'), message, fix)];
  });
}

/** Of all replies in a circle, the one that leads back up the file is most likely the slip. */
function checkLoops({ steps }: Case, at: At): Problem[] {
  const order = steps.map(({ id }) => id);
  const circle = repliesOf(steps).filter(({ from, to }) => reach(steps, to).has(from));
  const slip = circle.find(({ from, to }) => order.indexOf(to) <= order.indexOf(from));
  if (slip === undefined) return [];
  const message = `At "${slip.from}" this reply leads back to "${slip.to}".`;
  const fix = 'Let it lead to a later step or to an ending: learners can go back by themselves.';
  return [problem('case-loop', at(...slip.path, 'to'), message, fix)];
}

function checkReach({ steps, endings }: Case, at: At): Problem[] {
  const reached = reach(steps, steps[0]?.id ?? '');
  const unreached = (kind: 'steps' | 'endings', list: { id: string }[]) =>
    [...list.entries()]
      .filter(([, { id }]) => !reached.has(id))
      .map(([place, { id }]) => {
        const message = `No reply leads to "${id}".`;
        const fix = `Let a reply lead to it ("to: ${id}"), or take it out.`;
        return problem('case-unreached', at(kind, place), message, fix);
      });
  return [...unreached('steps', steps), ...unreached('endings', endings)];
}

function checkPath({ steps, endings, right }: Case, at: At): Problem[] {
  const replies = repliesOf(steps);
  // A letter that is no reply has a problem of its own.
  if (right.some((id) => !replies.some((reply) => reply.id === id))) return [];
  let here = steps[0]?.id;
  for (const [place, id] of right.entries()) {
    const reply = replies.find((one) => one.id === id && one.from === here);
    if (!reply) {
      const choices = replies.filter(({ from }) => from === here).map((one) => one.id);
      const message = `"${id}" cannot be said at "${here}" (${choices.join(', ')}).`;
      const fix = 'Write the letters of one whole path, in its order.';
      return [problem('case-path', at('right', place), message, fix)];
    }
    here = reply.to;
  }
  const ending = endings.find(({ id }) => id === here);
  if (ending?.mark === 1) return [];
  const message = ending
    ? `"right" leads to the ending "${ending.id}", whose mark is ${ending.mark}.`
    : `"right" stops at the step "${here}".`;
  const fix = 'Let it lead to an ending with "mark: 1".';
  return [problem('case-path', at('right'), message, fix)];
}

/** A step and everything that can follow it. */
function reach(steps: Case['steps'], start: string): Set<string> {
  const reached = new Set([start]);
  const replies = repliesOf(steps);
  for (const here of reached) {
    for (const { from, to } of replies) if (from === here) reached.add(to);
  }
  return reached;
}

function repliesOf(steps: Case['steps']) {
  return steps.flatMap(({ id: from, options }, step) =>
    options.map(({ id, to }, place) => ({ id, from, to, path: ['steps', step, 'options', place] })),
  );
}

interface Case {
  right: string[];
  steps: { id: string; options: { id: string; to: string }[] }[];
  endings: { id: string; mark: number }[];
}

type At = (...path: PropertyKey[]) => ReturnType<typeof inData>;
