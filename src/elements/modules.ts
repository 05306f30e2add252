import { isDone, lastLesson } from '#domain/progress/derive.ts';
import { $progress } from '#stores/progress.ts';

/** The training map and the module cards fill up: each link knows the lessons of its module. */
const links = document.querySelectorAll<HTMLElement>('[data-lessons]');

if (links.length > 0) {
  $progress.subscribe((progress) => {
    for (const link of links) {
      const lessons = link.dataset.lessons?.split(' ') ?? [];
      const done = lessons.filter((id) => isDone(progress, id)).length;
      const full = done === lessons.length;
      link.style.setProperty('--done', String(done / lessons.length));
      link.toggleAttribute('data-full', full);
      link.toggleAttribute('data-now', !full && lessons.includes(lastLesson(progress) ?? ''));
      if (done > 0) say(link, done, lessons.length);
    }
  });
}

/** The share in words, in the place of the size of the module. */
function say(link: HTMLElement, done: number, all: number) {
  const { done: finished = '', share = '' } =
    link.closest<HTMLElement>('[data-share]')?.dataset ?? {};
  const place = link.closest('li')?.querySelector('small');
  const words = share.replace('{done}', String(done)).replace('{all}', String(all));
  if (place) place.textContent = done === all ? finished : words;
}
