/** Words that an adult reads in a minute when the text is there to be learned from. */
export const wordsPerMinute = 200;

/** Minutes for one question: read it, choose, read the feedback. */
export const minutesPerQuestion = 0.6;

/** Minutes of reading, not rounded. */
export function readingMinutes(words: number): number {
  return words / wordsPerMinute;
}

/**
 * Minutes that a lesson takes: reading, do-it-now steps and questions, not rounded.
 * @param parts words of prose, minutes of the steps, number of questions
 */
export function lessonMinutes(parts: LessonParts): number {
  return readingMinutes(parts.words) + parts.taskMinutes + parts.questions * minutesPerQuestion;
}

interface LessonParts {
  words: number;
  taskMinutes: number;
  questions: number;
}
