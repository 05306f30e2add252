import { isJustFinished } from '#domain/progress/finish.ts';
import { $progress } from '#stores/progress.ts';
import { make } from '../make.ts';
import { loadSheet } from '../sheet.ts';
import { loadWords } from '../words.ts';
import sheet from './celebrate.css?url';
import shapes from './shapes.svg?raw';

let done = false;

/** A module was finished on the page before: says so once, quietly, where the learner has arrived. */
export async function celebrate(links: Iterable<HTMLElement>): Promise<void> {
  const lessons = [...links].map(({ dataset }) => dataset.lesson ?? '');
  const place = document.querySelector('#transfer, article');
  if (done || !place || !isArrival()) return;
  if (!isJustFinished($progress.get(), lessons, performance.timeOrigin)) return;
  done = true;
  const [say] = await Promise.all([loadWords(), loadSheet(sheet)]);
  const words = make('span', { role: 'status' });
  const picture = make('span', { innerHTML: shapes });
  place.prepend(make('p', { className: 'cheer' }, picture, words));
  // A screen reader speaks what changes, not what comes with the place itself.
  setTimeout(() => {
    words.textContent = say('celebrate.module', { count: lessons.length });
  }, 100);
}

/** A reload, or the way back, is no arrival. */
function isArrival(): boolean {
  const entries = performance.getEntriesByType('navigation');
  return entries.some((entry) => 'type' in entry && entry.type === 'navigate');
}
