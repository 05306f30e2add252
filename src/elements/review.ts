/** What the review page needs. */
import './saving.ts';
import './search.ts';
import './view.ts';
import type { QuizProps } from '#islands/quiz/props.ts';
import type { ReviewData } from '#islands/review/props.ts';
import { saveFile } from './save-file.ts';

const element = document.querySelector<HTMLElement>('review-page');
const notice = element?.querySelector<HTMLElement>('.notice');
const place = element?.querySelector<HTMLElement>('[data-place]');

if (element && notice && place) {
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
  start(place, element.dataset.src ?? '').catch(fail);
}

async function start(place: HTMLElement, address: string) {
  const [{ startReview }, data] = await Promise.all([
    import('#islands/review/start.tsx'),
    fetchJson<ReviewData>(address),
  ]);
  const focused = place.contains(document.activeElement);
  const resolve = (path: string) => new URL(path, location.href).href;
  startReview(place, { ...data, loadQuiz, resolve, save: saveFile }, fail);
  if (focused) place.querySelector<HTMLElement>('a, button')?.focus();
  // The place that the address names has only now come into being.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const quizzes = new Map<string, Promise<QuizProps>>();

/** Each once, unless it did not arrive. */
function loadQuiz(path: string): Promise<QuizProps> {
  const known = quizzes.get(path);
  if (known) return known;
  const quiz = fetchJson<QuizProps>(`${path}quiz.json`);
  quizzes.set(path, quiz);
  quiz.catch(() => quizzes.delete(path));
  return quiz;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** What was learned is safe: what is missing is the list of cards, or the code that shows them. */
function fail() {
  if (notice) notice.hidden = false;
  place?.querySelector('.needs-script')?.remove();
}
