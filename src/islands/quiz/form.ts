import type { Answer } from '#domain/quiz/quiz.ts';

/**
 * What the learner has given so far in the form of a question: what it would send. A field `name`
 * gives its value; a field `name.part` (a select of one row, the words in one gap) `part:value`.
 */
export function readAnswer(root: ParentNode | null, name: string): Answer {
  const form = findForm(root, name);
  const fields = form ? [...new FormData(form)] : [];
  return fields.flatMap(([field, value]) => {
    if (value === '') return [];
    const part = field.slice(name.length + 1);
    return part ? `${part}:${value}` : String(value);
  });
}

/**
 * Moves the focus to the first input of the question that is still to be answered: a box that is not
 * ticked, or a part (`name.part`) that has no value.
 */
export function focusTask(root: ParentNode | null, name: string): void {
  const inputs = findForm(root, name)?.querySelectorAll<HTMLElement>(
    'fieldset :is(input, select, textarea, button)',
  );
  const list = [...(inputs ?? [])];
  (list.find((input) => !input.matches(':checked, [data-done]')) ?? list[0])?.focus();
}

function findForm(root: ParentNode | null, name: string): HTMLFormElement | null | undefined {
  return root?.querySelector<HTMLFormElement>(`form[data-question="${name}"]`);
}
