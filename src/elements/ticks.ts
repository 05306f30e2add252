import { isDone } from '#domain/progress/derive.ts';
import { $progress } from '#stores/progress.ts';

/**
 * Ticks of finished lessons, wherever a page lists lessons, and the minutes of those that are left.
 * Their room is there before they come.
 */
for (const list of document.querySelectorAll<HTMLElement>('.lessons')) {
  const links = list.querySelectorAll<HTMLElement>('[data-lesson]');
  const [left, none] = list.nextElementSibling?.children ?? [];
  $progress.subscribe((progress) => {
    let minutes = 0;
    for (const link of links) {
      const done = isDone(progress, link.dataset.lesson ?? '');
      const tick = link.querySelector('.tick');
      tick?.toggleAttribute('data-done', done);
      tick?.setAttribute('aria-label', list.dataset[done ? 'done' : 'open'] ?? '');
      if (!done) minutes += Number(link.dataset.minutes);
    }
    if (!left || !none) return;
    left.textContent = left.textContent?.replace(/\d+/, String(minutes)) ?? '';
    left.toggleAttribute('hidden', !minutes);
    none.toggleAttribute('hidden', minutes > 0);
    // What is celebrated, and whether, is fetched only when nothing is left.
    if (!minutes)
      import('./celebrate/celebrate.ts').then(({ celebrate }) => celebrate(links)).catch(() => {});
  });
}
