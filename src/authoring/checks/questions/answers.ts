import type { z } from 'astro/zod';
import { type Problem, problem } from '../../problem.ts';
import { hasFixedFields, isWords, schemaAt } from '../../schema-walk.ts';
import { fieldsOf, type IdList, listsIn, nounOf, type Tree } from './tree.ts';

/**
 * Whatever its type: the right answer names what the question has, and every id stands for one thing.
 * `right` is an id, a list of ids, or what belongs to what (`{ a: green }`).
 * @param schema of the question: it knows which parts of `right` are words
 */
export function checkAnswers(schema: z.ZodType, tree: Tree): Problem[] {
  const lists = [...listsIn(tree.value)];
  return [
    ...checkRight(schema, tree, lists),
    ...lists.flatMap((list) => checkDuplicates(tree, list)),
    ...checkMisconceptions(tree, lists),
  ];
}

/** The ids that the right answer of a question names, as a list; `a:green` for what belongs together. */
export function rightTokens(right: unknown): string[] {
  if (typeof right === 'string') return [right];
  if (Array.isArray(right)) return right.flatMap(rightTokens);
  return fieldsOf(right).flatMap(([part, value]) =>
    [value].flat().map((item) => `${String(part)}:${item}`),
  );
}

function checkRight(schema: z.ZodType, tree: Tree, lists: IdList[]): Problem[] {
  const right = rightOf(tree.value);
  const ids = [...stringsIn(right, ['right'])].filter(
    ({ path }) => !isWords(schemaAt(schema, path, tree.value)),
  );
  const checkIds = (known: IdList[]) =>
    ids.flatMap(({ text, path }) => checkKnown(text, known, tree.at(path)));

  const isPairs = !Array.isArray(right) && fieldsOf(right).length > 0;
  if (!isPairs || hasFixedFields(schemaAt(schema, ['right'], tree.value))) return checkIds(lists);

  const parts = fieldsOf(right).map(([key]) => String(key));
  const owner = listOf(parts, lists);
  if (owner === undefined) return [];
  const others = lists.filter((list) => list.name !== owner.name);
  return [
    ...parts.flatMap((part) => checkKnown(part, [owner], tree.keyAt(['right', part]))),
    ...checkIds(others),
    ...owner.ids
      .filter((id) => !parts.includes(id))
      .map((id) => {
        const message = `"right" does not say what belongs to the ${nounOf(owner.name)} "${id}".`;
        return problem('right-missing', tree.at(['right']), message, `Add it: ${id}: ...`);
      }),
  ];
}

/** The list whose ids are the keys of `right`: the one that has most of them, else the first. */
function listOf(parts: string[], lists: IdList[]): IdList | undefined {
  const hits = ({ ids }: IdList) => parts.filter((part) => ids.includes(part)).length;
  return [...lists].sort((a, b) => hits(b) - hits(a))[0];
}

function checkKnown(id: string, lists: IdList[], where: ReturnType<Tree['at']>): Problem[] {
  const known = [...new Set(lists.flatMap(({ ids }) => ids))];
  if (known.length === 0 || known.includes(id)) return [];
  const names = [...new Set(lists.map(({ name }) => name))];
  const message = `"${id}" is not one of this question's ${names.join(' or ')} (${known.join(', ')}).`;
  const fix = `Change it to one of them, or add the ${nounOf(names[0] ?? '')} "${id}".`;
  return [problem('right-unknown', where, message, fix)];
}

function checkDuplicates(tree: Tree, { name, path, ids }: IdList): Problem[] {
  return [...ids.entries()]
    .filter(([place, id]) => ids.indexOf(id) < place)
    .map(([place, id]) => {
      const message = `The question has two ${name} "${id}".`;
      const kind = name === 'options' ? 'a letter' : 'an id';
      const fix = `Give this one ${kind} that is free.`;
      return problem('option-duplicate', tree.at([...path, place, 'id']), message, fix);
    });
}

/** Only where the learner picks options: a right pick is no mistake, a right pair may be one. */
function checkMisconceptions(tree: Tree, lists: IdList[]): Problem[] {
  const right = rightTokens(rightOf(tree.value));
  return lists.flatMap(({ path, ids }) =>
    [...ids.entries()]
      .filter(
        ([place, id]) =>
          ids.indexOf(id) === place &&
          right.includes(id) &&
          valueAt(tree.value, [...path, place, 'misconception']) !== undefined,
      )
      .map(([place, id]) => {
        const message = `Option "${id}" is right, so nobody is mistaken who chooses it.`;
        const fix = 'Take the misconception out, or change "right".';
        const where = tree.at([...path, place, 'misconception']);
        return problem('misconception-right', where, message, fix);
      }),
  );
}

function rightOf(question: unknown): unknown {
  return valueAt(question, ['right']);
}

function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  const inner = fieldsOf(value).find(([key]) => key === step)?.[1];
  return inner === undefined ? undefined : valueAt(inner, rest);
}

function* stringsIn(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  for (const [key, inner] of fieldsOf(value)) yield* stringsIn(inner, [...path, key]);
}

type Path = readonly PropertyKey[];
