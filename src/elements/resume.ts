import { lastLesson } from '#domain/progress/derive.ts';
import { nextLesson } from '#domain/progress/standing.ts';
import { $progress } from '#stores/progress.ts';

/** The main button of the home page: leads on to where the learner was. */
const element = document.querySelector<HTMLElement>('resume-link');
const link = element?.querySelector('a');
const lessons = element?.querySelector('template')?.content.querySelectorAll('a');

if (element && link && lessons) {
  const ids = [...lessons].map(({ dataset }) => dataset.lesson ?? '');
  $progress.subscribe((progress) => {
    const next = nextLesson(progress, ids);
    const begun = lastLesson(progress) !== undefined || Object.keys(progress.lessons).length > 0;
    const lesson = lessons[ids.indexOf(next ?? '')];
    if (!begun || !lesson) return;
    const title = lesson.textContent;
    link.href = lesson.href;
    link.textContent = element.dataset.label?.replace('{title}', title) ?? title;
  });
}
