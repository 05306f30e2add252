import type { Locator, Page } from '@playwright/test';
import type { Lang } from './course.ts';
import { say } from './strings.ts';

/** The practice box of a lesson: where the learner writes and ticks. */
export function practiceOn(page: Page, lang: Lang): Practice {
  const box = page.locator('do-it-now').first();
  return {
    field: box.getByRole('textbox'),
    done: box.getByRole('checkbox', { name: say(lang, 'do.done') }),
    kept: box.getByText(say(lang, 'do.kept')),
  };
}

/** The link at the end of a lesson that finishes it, whichever lesson it is. */
export function finishLink(page: Page, lang: Lang): Locator {
  const names = [say(lang, 'lesson.finish'), say(lang, 'lesson.finish.last')];
  return page.getByRole('link', { name: new RegExp(`^(${names.join('|')})$`) });
}

/** The tick of a lesson in the list beside it. */
export function tickOf(page: Page, lang: Lang, title: string): Locator {
  return page
    .getByRole('navigation', { name: say(lang, 'lesson.rail') })
    .getByRole('link', { name: title })
    .getByRole('img');
}

export interface Practice {
  field: Locator;
  done: Locator;
  /** Says that the text has been stored. */
  kept: Locator;
}
