import { isDone } from '#domain/progress/derive.ts';
import { $progress, completeLesson, reopenLesson, visitLesson } from '#stores/progress.ts';

/** The end of a lesson: "done" goes on to the next one; a finished lesson can be opened again. */
const element = document.querySelector<HTMLElement>('lesson-end');
const next = element?.querySelector<HTMLAnchorElement>('.primary');
const finished = element?.querySelector<HTMLElement>('.finished');

if (element && next && finished) {
  const lesson = element.getAttribute('lesson') ?? '';
  const plain = next.textContent;
  next.addEventListener('click', () => completeLesson(lesson));
  finished.querySelector('button')?.addEventListener('click', () => {
    reopenLesson(lesson);
    next.focus();
  });
  $progress.subscribe((progress) => {
    const done = isDone(progress, lesson);
    finished.hidden = !done;
    next.textContent = done ? plain : (element.dataset.finish ?? plain);
  });
  visitLesson(lesson);
}
