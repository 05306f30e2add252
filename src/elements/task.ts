import { isChecked } from '#domain/progress/derive.ts';
import { $progress, setCheck } from '#stores/progress.ts';
import { bindText } from './text.ts';

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
