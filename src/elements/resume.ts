import { lastLesson } from '#domain/progress/derive.ts';
import { nextLesson, placeIn } from '#domain/progress/standing.ts';
import { $progress } from '#stores/progress.ts';

/** The main button of the home page: leads on to where the learner was, and names the section. */
const element = document.querySelector<HTMLElement>('resume-link');
const link = element?.querySelector('a');
const note = element?.querySelector('small');
const lessons = element?.querySelector('template')?.content.querySelectorAll('a');
let shown = '';

if (element && link && note && lessons) {
  const ids = [...lessons].map(({ dataset }) => dataset.lesson ?? '');
  $progress.subscribe((progress) => {
    const next = nextLesson(progress, ids) ?? '';
    const begun = lastLesson(progress) !== undefined || Object.keys(progress.lessons).length > 0;
    const lesson = lessons[ids.indexOf(next)];
    if (!begun || !lesson) return;
    const title = lesson.textContent;
    const section = placeIn(progress, next);
    link.href = section ? `${lesson.href}#${section}` : lesson.href;
    link.textContent = element.dataset.label?.replace('{title}', title) ?? title;
    if (link.href === shown) return;
    shown = link.href;
    note.hidden = true;
    const address = lesson.href;
    if (section) {
      nameSection(address, section)
        .then((name) => {
          if (link.href === shown) show(link, note, name, address);
        })
        .catch(() => {});
    }
  });
}

function show(link: HTMLAnchorElement, note: HTMLElement, name: string | undefined, plain: string) {
  // A section that the lesson has no longer is no place to go to.
  if (!name) link.href = plain;
  note.hidden = !name;
  note.textContent = element?.dataset.at?.replace('{section}', name ?? '') ?? '';
}

/** Asks the lesson itself, which the learner is about to open: the home page cannot list all sections. */
async function nameSection(address: string, section: string): Promise<string | undefined> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.getElementById(section)?.textContent ?? undefined;
}
