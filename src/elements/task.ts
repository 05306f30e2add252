import { isChecked, textOf } from '#domain/progress/derive.ts';
import { onLeave } from '#stores/leave.ts';
import { $progress, setCheck, writeArtefact } from '#stores/progress.ts';

/** How long a learner pauses before a text is stored. Leaving the page stores it at once. */
const PAUSE = 800;

for (const element of document.querySelectorAll<HTMLElement>('do-it-now')) {
  const task = element.getAttribute('task') ?? '';
  const box = element.querySelector<HTMLInputElement>('input[type=checkbox]');
  const field = element.querySelector('textarea');
  if (box) bindCheck(task, box);
  if (field) bindText(element, task, field);
}

function bindCheck(task: string, box: HTMLInputElement) {
  // Ticked before this script arrived: that was an act too.
  if (box.checked) setCheck(task, true);
  box.addEventListener('change', () => setCheck(task, box.checked));
  $progress.subscribe((progress) => {
    box.checked = isChecked(progress, task);
  });
}

function bindText(element: HTMLElement, task: string, field: HTMLTextAreaElement) {
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
