/** What the review page needs. */
import './saving.ts';
import './search.ts';
import './view.ts';
import type { QuizProps } from '#islands/quiz/props.ts';
import type { ReviewData } from '#islands/review/props.ts';
import { fetchJson, startIsland } from './island.ts';
import { saveFile } from './save-file.ts';

// If it fails, what was learned is safe: what is missing is the list of cards, or the code that shows them.
startIsland<ReviewData>('review-page', async () => {
  const { startReview } = await import('#islands/review/start.tsx');
  return (place, data, fail) => {
    const resolve = (path: string) => new URL(path, location.href).href;
    startReview(place, { ...data, loadQuiz, resolve, save: saveFile }, fail);
  };
});

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
