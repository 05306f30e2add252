import { countWords } from '#domain/writing/count.ts';
import { lessonMinutes } from '#domain/writing/minutes.ts';
import type { Content, Lesson, Quiz } from '../content.ts';

/** What a lesson asks of a learner: to read, to do, to answer. */
export function measureEffort(content: Content, { id, language, module, outline }: Lesson): Effort {
  const quiz = content.quizzes.find(
    (other) => other.language === language && other.module === module,
  );
  const questions = quiz?.questions.filter(({ data }) => data.lesson === id).length ?? 0;
  const words = countWords(outline.words);
  const facts = outline.facts.filter(({ inline }) => !inline);
  const read =
    words + countWords(facts.map((fact) => content.facts.get(fact.id)?.text[language] ?? ''));
  const taskMinutes = outline.tasks.reduce((sum, { minutes }) => sum + minutes, 0);
  const estimate = lessonMinutes({ words: read, taskMinutes, questions });
  return { language, quiz, words, read, taskMinutes, questions, estimate };
}

export interface Effort {
  language: string;
  /** The questions of the module; undefined if they could not be read. */
  quiz: Quiz | undefined;
  /** Words of the lesson's own prose, without quiz and notes. */
  words: number;
  /** The same and the facts that are shown: all that a learner reads. */
  read: number;
  taskMinutes: number;
  questions: number;
  /** Minutes for all of it, not rounded. */
  estimate: number;
}
