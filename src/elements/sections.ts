import { isDone } from '#domain/progress/derive.ts';
import { onLeave } from '#stores/leave.ts';
import { $progress, keepPlace } from '#stores/progress.ts';

/**
 * The sections of a lesson: each heading gets a mark for a bookmark and a note, and the one that is
 * being read is kept, so that the next visit goes on there. What a mark opens is fetched on the first
 * click, or if the lesson has marks.
 */
const page = document.querySelector<HTMLElement>('[data-lesson-page]');
const template = page?.querySelector('template');

if (page && template) {
  const lesson = page.dataset.lessonPage ?? '';
  const headings = [...page.querySelectorAll('h2[id]')];
  const read = () => import('./notes/notes.ts');
  for (const heading of page.querySelectorAll('.prose>h2[id]')) {
    const mark = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
    mark.setAttribute('aria-describedby', heading.id);
    mark.onclick = () =>
      read()
        .then(({ openNote }) => openNote(mark))
        .catch(() => alert(template.dataset.failed));
    heading.after(mark);
  }
  $progress.subscribe(({ registers, artefacts }) => {
    const ids = Object.keys({ ...registers, ...artefacts });
    if (ids.some((id) => id.includes(`/${lesson}#`))) read().catch(() => {});
  });
  onLeave(() => {
    // The last heading above the middle of the window; whoever is at the top has read nothing now.
    const section = headings.findLast((one) => one.getBoundingClientRect().top < innerHeight / 2);
    if (scrollY && section && !isDone($progress.get(), lesson)) keepPlace(lesson, section.id);
  });
}
