import type { Answer } from '#domain/quiz/quiz.ts';

/** What the learner has given so far in the form field `name`: what the form would send. */
export function readAnswer(root: ParentNode | null, name: string): Answer {
  const form = findForm(root, name);
  return form ? new FormData(form).getAll(name).map(String) : [];
}

/** Moves the focus to the first input of the question that is still to be answered. */
export function focusTask(root: ParentNode | null, name: string): void {
  const inputs = findForm(root, name)?.querySelectorAll<HTMLElement>(
    'fieldset :is(input, select, textarea, button)',
  );
  const list = [...(inputs ?? [])];
  (list.find((input) => !input.matches(':checked')) ?? list[0])?.focus();
}

function findForm(root: ParentNode | null, name: string): HTMLFormElement | null | undefined {
  return root?.querySelector(`[name="${name}"]`)?.closest('form');
}
