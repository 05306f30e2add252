import { expect, type Locator, type Page } from '@playwright/test';
import { findLesson, type Lang, modulePath, ownPrefix } from './course.ts';

/** The module whose deck the specs present. */
export const deckId = 'pr1';
export const stageKey = `${ownPrefix}stage/${deckId}`;

export function deckPath(lang: Lang): string {
  return `${modulePath(lang, findLesson('pr1-headline'))}present/`;
}

export function speakerPath(lang: Lang): string {
  return `${deckPath(lang)}speaker/`;
}

/** The slide that the room sees. */
export function slideOn(page: Page): Locator {
  return page.locator('.slide[data-shown]');
}

/** Waits until a window shows a slide. */
export async function expectSlide(page: Page, id: string): Promise<void> {
  await expect(slideOn(page)).toHaveAttribute('id', id);
}

/** Waits until the speaker view is there. */
export async function expectConsole(page: Page): Promise<void> {
  await expect(page.locator('.console')).toBeVisible();
}

/** Ids of all slides of a deck page, in the order of the page. */
export function listSlides(page: Page): Promise<string[]> {
  return page.locator('.deck > .slide').evaluateAll((all) => all.map(({ id }) => id));
}
