import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { LETTERS, type SeenCard } from '../../src/domain/cards/card.ts';
import { addGlance, emptyRoom, type Room } from '../../src/domain/cards/room.ts';
import { findBrowser, quietFlags } from '../browser.mjs';
import { filmRoom } from './film.ts';
import type { Person } from './people.ts';
import type { Scene } from './picture.ts';

/** What the reader on its page made of a room. */
export interface Result {
  readonly scene: Scene;
  /** The numbers that the page shows as voted. */
  readonly voted: readonly number[];
  /** Votes for A to D, as the page shows them. */
  readonly counts: readonly number[];
  /** What each frame showed. */
  readonly glances: readonly Glance[];
}

/** One frame, as the reader's worker gave it to the page. */
export interface Glance {
  readonly cards: readonly SeenCard[];
  /** Milliseconds since the page was opened. */
  readonly at: number;
}

declare global {
  interface Window {
    glances?: Glance[];
  }
}

/**
 * Plays a room to the camera of a browser and lets the page of the answer cards read it: real camera
 * interface, real worker, real page.
 *
 * @param url Address of the page.
 * @param length How many frames are read at least, and of how many pictures the film is made.
 */
export async function readScene(
  scene: Scene,
  url: string,
  { frames, pictures }: { frames: number; pictures: number },
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const film = join(folder, 'room.mjpeg');
  try {
    const plain = await launch([]);
    writeFileSync(film, await filmRoom(plain, scene, pictures));
    await plain.close();
    const browser = await launch([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      return { scene, ...(await readOn(page, url, frames)) };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function launch(args: string[]): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({
    args: [...quietFlags, ...args],
    ...(executablePath ? { executablePath } : {}),
  });
}

async function readOn(page: Page, url: string, frames: number) {
  await page.addInitScript(listenToWorkers);
  await page.goto(url);
  await page.locator('[data-act=try]').click();
  await page.locator('.reader button').first().click();
  await page.waitForFunction((least) => (window.glances?.length ?? 0) >= least, frames, {
    timeout: 120_000,
  });
  const shown = await page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ firstChild }) =>
        Number(firstChild?.textContent),
      );
    return {
      voted: texts('.reader-numbers [data-state=voted]'),
      counts: texts('.reader-counts dd'),
      glances: window.glances ?? [],
    };
  });
  await page.locator('.reader button').last().click();
  return shown;
}

/** Runs in the browser: writes down what the reader's worker answers, frame by frame. */
function listenToWorkers() {
  const glances: Glance[] = [];
  window.glances = glances;
  window.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        glances.push({ cards: data.cards, at: performance.now() });
      });
    }
  };
}

/** How well a room was read. */
export interface Verdict {
  /** Cards whose right letter counts. */
  readonly right: readonly Person[];
  /** Cards that are not in the room, and cards whose vote is another than the one that they show. */
  readonly wrong: number;
  /** The same in single frames, before they are joined. */
  readonly wrongInFrames: number;
  /** Of all cards in all frames, the share that was read right. */
  readonly inFrames: number;
}

/** Compares what was read with what the room shows. */
export function judge({ scene: { people }, glances }: Result): Verdict {
  const shown = new Map(people.map(({ number, letter }) => [number, LETTERS[letter]]));
  const room: Room = glances.reduce((sum, { cards, at }) => addGlance(sum, cards, at), emptyRoom);
  const votes = [...room].flatMap(([number, { vote }]) => (vote ? [{ number, vote }] : []));
  const cards = glances.flatMap((glance) => glance.cards);
  const isRight = (number: number, letter: string | undefined) => shown.get(number) === letter;
  const readRight = cards.filter(({ number, letter }) => letter && isRight(number, letter)).length;
  const read = cards.filter(({ letter }) => letter).length;
  return {
    right: people.filter(({ number }) => isRight(number, room.get(number)?.vote)),
    wrong: votes.filter(({ number, vote }) => !isRight(number, vote)).length,
    wrongInFrames: read - readRight,
    inFrames: readRight / (people.length * glances.length),
  };
}
