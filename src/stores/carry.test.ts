// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isDone, textOf } from '#domain/progress/derive.ts';
import { LIMIT } from '#domain/progress/file.ts';
import type { Preview } from './carry.ts';
import { fakeDisk } from './fake-disk.ts';
import { openPage, type Page } from './fake-page.ts';

async function previewOf(page: Page, file: Blob | string): Promise<Preview> {
  const preview = await page.previewImport(file);
  if (!preview.ok) throw new Error(preview.reason);
  return preview;
}

async function takeIn(page: Page, file: Blob | string, options = {}) {
  return page.applyImport(await previewOf(page, file), options);
}

/** The file of a learner who has done that elsewhere. */
async function fileFrom(act: (page: Page) => void): Promise<File> {
  const kept = { ...localStorage };
  localStorage.clear();
  const page = await openPage();
  act(page);
  const file = page.exportProgress({ title: 'Bootcamp', app: '1.0' });
  localStorage.clear();
  for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  return file;
}

const given = { question: 'q', rev: 1, answer: ['a'], mark: 1 };

/** The browser's storage in which there is no room for a backup. */
function withoutBackups(): Storage {
  const disk = fakeDisk();
  for (const [key, text] of Object.entries(localStorage)) disk.data.set(key, text);
  disk.refuse = (_, key) => key.includes('backup');
  return disk.openTab().storage;
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
});

describe('a file to carry', () => {
  it('is named after the course and the day', async () => {
    const page = await openPage();
    page.completeLesson('one');
    const file = page.exportProgress();
    expect(file.name).toMatch(/^smb-bootcamp-progress-\d{4}-\d\d-\d\d\.json$/);
    expect(file.type).toBe('application/json');
  });

  it('holds what another tab has done a moment ago', async () => {
    const page = await openPage();
    page.completeLesson('one');
    (await openPage()).completeLesson('two');
    expect(await page.exportProgress().text()).toContain('"two"');
  });

  it('can be made where nothing can be stored (F01)', async () => {
    const forbidden = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const page = await openPage();
    page.completeLesson('one');
    expect(await page.exportProgress().text()).toContain('"one"');
    forbidden.mockRestore();
  });
});

describe('taking in a file', () => {
  it('shows first what it adds, and changes nothing by that', async () => {
    const file = await fileFrom((there) => {
      there.completeLesson('one');
      there.completeLesson('two');
      there.recordAttempt(given);
      there.writeArtefact('t', 'Hi');
      there.setCheck('c', true);
    });
    const page = await openPage();
    page.completeLesson('one');
    const before = JSON.stringify(localStorage);
    expect(await previewOf(page, file)).toMatchObject({
      adds: { lessons: 1, answers: 1, texts: 1, marks: 1 },
      nothing: false,
      erased: false,
      about: { course: 'smb', title: 'Bootcamp', app: '1.0' },
    });
    expect(JSON.stringify(localStorage)).toBe(before);
  });

  it('adds it, keeps what is here and makes a backup before', async () => {
    const file = await fileFrom((there) => there.completeLesson('two'));
    const page = await openPage();
    page.completeLesson('one');
    expect(await takeIn(page, file)).toBeUndefined();
    const { lessons } = (await openPage()).$progress.get();
    expect(Object.keys(lessons).sort()).toEqual(['one', 'two']);
    expect(page.listBackups()).toMatchObject([{ why: 'import' }]);
  });

  it('twice is taking it in once; its own file adds nothing (F15)', async () => {
    const page = await openPage();
    page.completeLesson('one');
    expect(await previewOf(page, page.exportProgress())).toMatchObject({ nothing: true });
    const file = await fileFrom((there) => there.completeLesson('two'));
    await takeIn(page, file);
    const state = page.$progress.get();
    await takeIn(page, file);
    expect(page.$progress.get()).toBe(state);
    expect(page.listBackups()).toHaveLength(1);
  });

  it('gives the same in any order (F15)', async () => {
    const files = [
      await fileFrom((there) => there.writeArtefact('t', 'first')),
      await fileFrom((there) => there.writeArtefact('t', 'second')),
      await fileFrom((there) => there.completeLesson('one')),
    ];
    const results: unknown[] = [];
    for (const order of [files, [...files].reverse()]) {
      localStorage.clear();
      const page = await openPage();
      for (const file of order) await takeIn(page, file);
      results.push(page.$progress.get());
    }
    expect(results[0]).toEqual(results[1]);
  });

  it('restores everything after the browser has lost it', async () => {
    const page = await openPage();
    page.completeLesson('one');
    page.recordAttempt(given);
    page.writeArtefact('t', 'Hi');
    const before = page.$progress.get();
    const file = page.exportProgress();
    localStorage.clear();
    const next = await openPage();
    await takeIn(next, file);
    expect(next.$progress.get()).toEqual(before);
  });

  it('asks whether what was erased should come back (F15)', async () => {
    const page = await openPage();
    page.completeLesson('one');
    const file = page.exportProgress();
    page.eraseProgress();
    const preview = await previewOf(page, file);
    expect(preview).toMatchObject({ erased: true, adds: { lessons: 1 } });
    expect(page.applyImport(preview)).toBe('erased');
    expect(isDone(page.$progress.get(), 'one')).toBe(false);
    expect(page.applyImport(preview, { restore: true })).toBeUndefined();
    expect(isDone((await openPage()).$progress.get(), 'one')).toBe(true);
  });

  it('removes nothing here, even if its learner has erased more often', async () => {
    const file = await fileFrom((there) => {
      there.completeLesson('old');
      there.eraseProgress();
      there.completeLesson('two');
    });
    const page = await openPage();
    page.completeLesson('one');
    await takeIn(page, file);
    expect(Object.keys(page.$progress.get().lessons).sort()).toEqual(['one', 'two']);
    page.eraseProgress();
    expect(page.$progress.get().epoch).toBe(1);
  });

  it('needs no room for a backup if the learner goes on without', async () => {
    const file = await fileFrom((there) => there.completeLesson('two'));
    const page = await openPage();
    page.completeLesson('one');
    const room = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(withoutBackups());
    expect(await takeIn(page, file)).toBe('full');
    expect(isDone(page.$progress.get(), 'two')).toBe(false);
    expect(await takeIn(page, file, { backup: false })).toBeUndefined();
    expect(isDone(page.$progress.get(), 'two')).toBe(true);
    room.mockRestore();
  });
});

describe('a file that cannot be taken in', () => {
  it('of 50 MB is refused unread (F16)', async () => {
    const text = vi.fn();
    const huge = { size: 50 * 1024 * 1024, text } as unknown as Blob;
    expect(await (await openPage()).previewImport(huge)).toEqual({
      ok: false,
      reason: 'size',
      bytes: huge.size,
      limit: LIMIT,
    });
    expect(text).not.toHaveBeenCalled();
  });

  it('that the browser cannot read is called broken', async () => {
    const gone = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await (await openPage()).previewImport(gone)).toEqual({ ok: false, reason: 'broken' });
  });

  it('is refused with a reason, and changes nothing (F18, F20)', async () => {
    const page = await openPage();
    page.completeLesson('one');
    const before = JSON.stringify(localStorage);
    const own = await page.exportProgress({ title: 'Bootcamp' }).text();
    const reasons = await Promise.all(
      [
        'no JSON',
        own.slice(0, -5),
        own.replace('"course":"smb"', '"course":"other"'),
        own.replace('"minReader":1', '"minReader":99'),
      ].map(async (text) => {
        const result = await page.previewImport(text);
        return result.ok ? 'taken' : result.reason;
      }),
    );
    expect(reasons).toEqual(['foreign', 'broken', 'course', 'newer']);
    expect(JSON.stringify(localStorage)).toBe(before);
  });

  it('full of traps does no harm (F18)', async () => {
    const page = await openPage();
    page.completeLesson('one');
    const own = await page.exportProgress().text();
    const traps = [
      '"lessons":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      `"lessons":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `"lessons":{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":{"done":1}`).join()}}`,
      '"artefacts":{"t":{"w":{"t":1e999,"v":"<img src=x onerror=alert(1)>"}}}',
      '"lessons":{"a":{"done":1},"a":{"done":2}}',
    ];
    for (const trap of traps) {
      const result = await page.previewImport(own.replace(/"lessons":\{.*?\}\}/, trap));
      if (result.ok) page.applyImport(result);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(isDone(page.$progress.get(), 'one')).toBe(true);
    expect(textOf(page.$progress.get(), 't')).toBe('');
  }, 30_000);
});
