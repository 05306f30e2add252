/** The id of the lesson whose page this is; '' on other pages. */
export const lesson =
  document.querySelector<HTMLElement>('[data-lesson-page]')?.dataset.lessonPage ?? '';
