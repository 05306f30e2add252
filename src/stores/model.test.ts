import { describe, expect, it } from 'vitest';
import { answer, type Change, complete, set, visit, write } from '#domain/progress/acts.ts';
import { unseal } from '#domain/progress/frame.ts';
import { join } from '#domain/progress/join.ts';
import type { Delta } from '#domain/progress/types.ts';
import { fakeDisk } from './fake-disk.ts';
import { type OpenTab, openTab, PREFIX } from './fake-tab.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page view and the acts that it has not yet called saved. */
interface Page {
  readonly tab: OpenTab;
  frozen: boolean;
  waiting: Delta[];
}

/**
 * Up to four pages live side by side: they act, freeze, die, hear late of each other and find time
 * to fold. An act counts as promised once its page says that everything is saved; at the end a new
 * page must show every promised act.
 */
function live(run: number, trouble: 'quota' | 'damage') {
  const random = randomOf(seed + run);
  const pick = (count: number) => Math.floor(random() * count);
  const disk = fakeDisk();
  const pages: Page[] = [];
  const promised: Delta[] = [];
  let acts = 0;
  let folds = 0;
  let full = false;
  let damaged = 0;
  disk.refuse = () => full && random() < 0.7;

  function act(page: Page) {
    const before = page.tab.state;
    acts++;
    const id = `${acts}`;
    const changes: Change[] = [
      complete(id),
      answer({ question: id, rev: 1, answer: [id], mark: random() < 0.5 ? 0 : 1 }),
      answer({ question: `q${pick(3)}`, rev: pick(2), answer: [id], mark: 1 }),
      set(`check/${id}`, true),
      write(`text-${pick(3)}`, id, page.tab.writer),
      visit(id),
    ];
    const change = changes[pick(changes.length)] as Change;
    page.tab.act((state, now) => {
      const delta = change(state, now);
      page.waiting.push(delta);
      return delta;
    });
    if (acts % 20 === 0) expect(join(page.tab.state, before)).toBe(page.tab.state);
    collect(page);
  }

  function collect(page: Page) {
    if (page.tab.saving === 'saved' || page.tab.saving === 'rescued') {
      promised.push(...page.waiting.splice(0));
    }
  }

  function damage() {
    const slots = ['snap/a', 'snap/b'].map((key) => PREFIX + key);
    // One snapshot is the price of the other: damage to both at once is F05.
    if (!slots.every((key) => unseal(disk.data.get(key) ?? ''))) return;
    const key = slots[pick(2)] ?? '';
    const text = disk.data.get(key) ?? '';
    const foreign = disk.openTab();
    foreign.storage.setItem(key, text.slice(0, pick(text.length)));
    foreign.close();
    damaged++;
    // Power cuts damage disks: often no page is left that still remembers.
    if (random() < 0.7) for (const page of pages.splice(0)) page.tab.close();
    for (const { tab } of pages) tab.deliver();
    const next = openTab(disk);
    next.idle();
    next.close();
  }

  while (acts < 250) {
    const page = pages[pick(pages.length)];
    const dice = random();
    if (!page || (dice < 0.03 && pages.length < 4)) {
      pages.push({ tab: openTab(disk), frozen: false, waiting: [] });
    } else if (dice < 0.05) {
      page.tab.close();
      pages.splice(pages.indexOf(page), 1);
    } else if (dice < 0.09) {
      page.frozen = !page.frozen;
      if (!page.frozen) page.tab.deliver();
    } else if (page.frozen) {
      // A frozen page does nothing and hears nothing.
    } else if (dice < 0.2) {
      page.tab.deliver();
    } else if (dice < 0.26) {
      // What a fold reads is at most as old as the last event: a page with idle time has heard all.
      if (trouble === 'quota') page.tab.deliver();
      page.tab.idle();
      folds++;
      collect(page);
    } else if (dice < 0.28) {
      if (trouble === 'quota') full = !full && random() < 0.5;
      else if (random() < 0.3) damage();
    } else {
      act(page);
    }
  }

  const { state } = openTab(disk);
  const lost = promised.filter((delta) => join(state, delta) !== state);
  return { acts, promised: promised.length, lost: lost.length, folds, damaged };
}

describe('pages that live, freeze and die side by side', () => {
  it.each(['quota', 'damage'] as const)(
    'lose no act that was called saved, with %s',
    (trouble) => {
      const total = { acts: 0, promised: 0, lost: 0, folds: 0, damaged: 0 };
      for (let run = 0; run < 24; run++) {
        const result = live(run, trouble);
        expect({ run, seed, lost: result.lost }).toEqual({ run, seed, lost: 0 });
        for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += result[key];
      }
      expect(total.acts).toBeGreaterThanOrEqual(5000);
      expect(total.promised).toBeGreaterThan(total.acts * 0.6);
      console.info(`model with ${trouble}: seed ${seed}, ${JSON.stringify(total)}`);
    },
    120_000,
  );
});
