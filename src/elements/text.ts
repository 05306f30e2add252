import { textOf } from '#domain/progress/derive.ts';
import { onLeave } from '#stores/leave.ts';
import { $progress, writeArtefact } from '#stores/progress.ts';

/** How long a learner pauses before a text is stored. Leaving the page stores it at once. */
const PAUSE = 800;

/**
 * Keeps what is typed in a field as the text `task`, and shows what is kept.
 *
 * @param element Has the sentences as `data-kept`, `data-count`, `data-over`, and their places.
 */
export function bindText(element: HTMLElement, task: string, field: HTMLTextAreaElement) {
  const kept = element.querySelector('[data-kept-out]');
  let timer: ReturnType<typeof setTimeout> | undefined;

  function save() {
    clearTimeout(timer);
    if (timer === undefined) return;
    timer = undefined;
    writeArtefact(task, field.value);
    if (kept) kept.textContent = element.dataset.kept ?? '';
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
    count(element, field);
  }

  if (field.value) wait();
  field.addEventListener('input', wait);
  field.addEventListener('blur', save);
  onLeave(save);
  $progress.subscribe((progress) => {
    // What is being typed here is newer than what another tab has stored.
    if (timer !== undefined) return;
    field.value = textOf(progress, task);
    count(element, field);
  });
}

function count(element: HTMLElement, field: HTMLTextAreaElement) {
  const out = element.querySelector('[data-count-out]');
  const limit = Number(element.dataset.limit);
  if (!out || !limit) return;
  // As people count: an umlaut or an emoji is one character.
  const used = [...field.value].length;
  const words = element.dataset[used > limit ? 'over' : 'count'] ?? '';
  out.toggleAttribute('data-over', used > limit);
  out.textContent = words
    .replace('{used}', String(used))
    .replace('{limit}', String(limit))
    .replace('{over}', String(used - limit));
}
