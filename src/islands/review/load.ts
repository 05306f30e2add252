import type { Card } from '#domain/review/deck.ts';
import { loadKits } from '#islands/quiz/kits.ts';
import type { LoadedProps } from '#islands/quiz/props.ts';
import { loadSheets, sheetsOf } from '#islands/quiz/sheets.ts';
import type { ReviewProps } from './props.ts';

/**
 * A quiz of this question alone, with the code and the style of its type. Its links to what explains
 * it lead into the lesson.
 *
 * @throws when the lesson has the question no longer, or a part of it does not arrive.
 */
export async function loadQuestion(
  { id, lesson }: Card,
  loadQuiz: ReviewProps['loadQuiz'],
): Promise<LoadedProps> {
  const { quiz, strings, lang } = await loadQuiz(lesson.path);
  const question = quiz.questions.find((one) => one.id === id);
  if (!question) throw new Error(`${lesson.path} has no question "${id}"`);
  const kits = await loadKits([question]);
  await loadSheets(sheetsOf(kits));
  const section = { ...question.section, path: lesson.path };
  return {
    lang,
    kits,
    // One question has no score.
    strings: { ...strings, 'quiz.score': '' },
    quiz: { id: 'again', questions: [{ ...question, section }] },
  };
}
