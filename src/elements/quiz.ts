/** The quiz comes to life, and React with it, when the learner comes near. */
const NEAR = '300px';

for (const quiz of document.querySelectorAll<HTMLElement>('lesson-quiz')) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Offline the chunk or the data may be missing: the form can be read without them.
      import('#islands/quiz/start.tsx').then(({ startQuiz }) => startQuiz(quiz)).catch(() => {});
    },
    { rootMargin: NEAR },
  );
  observer.observe(quiz);
}
