import { isDone } from '#domain/progress/derive.ts';
import { $progress } from '#stores/progress.ts';

/** Ticks of finished lessons, wherever a page lists lessons. Their room is there before they come. */
const lists = document.querySelectorAll<HTMLElement>('.lessons');

if (lists.length > 0) {
  $progress.subscribe((progress) => {
    for (const list of lists) {
      for (const link of list.querySelectorAll<HTMLElement>('[data-lesson]')) {
        const done = isDone(progress, link.dataset.lesson ?? '');
        const tick = link.querySelector('.tick');
        tick?.toggleAttribute('data-done', done);
        tick?.setAttribute('aria-label', list.dataset[done ? 'done' : 'open'] ?? '');
      }
    }
  });
}
