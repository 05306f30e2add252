import { hydrateRoot } from 'react-dom/client';
import { loadKits } from './kits.ts';
import type { QuizProps } from './props.ts';
import Quiz from './Quiz.tsx';
import { loadSheets, sheetsOf } from './sheets.ts';

/**
 * Takes over the form that the server has rendered. If its data cannot be fetched, the form stays as
 * it is: readable, with its answers in place.
 */
export async function startQuiz(element: HTMLElement): Promise<void> {
  const response = await fetch(element.dataset.src ?? '');
  if (!response.ok) return;
  const props: QuizProps = await response.json();
  // A proxy that answers with something else must not take the readable form away.
  if (!props.quiz?.questions || !props.strings) return;
  const kits = await loadKits(props.quiz.questions);
  await loadSheets(sheetsOf(kits));
  hydrateRoot(element, <Quiz {...props} kits={kits} />);
}
