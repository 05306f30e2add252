// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isDone } from '#domain/progress/derive.ts';
import { fakeDisk } from './fake-disk.ts';
import { openPage } from './fake-page.ts';
import { KEPT_DAYS } from './keep.ts';

function ownKeys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith('smb/'))
    .map((key) => key.replace(/\d{10,}$/, '<time>'))
    .sort();
}

/** The browser's storage in which there is no room for a backup. */
function withoutBackups(): Storage {
  const disk = fakeDisk();
  for (const [key, text] of Object.entries(localStorage)) disk.data.set(key, text);
  disk.refuse = (_, key) => key.includes('backup');
  return disk.openTab().storage;
}

beforeEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  localStorage.setItem('foreign', 'theirs');
  document.documentElement.dataset.site = 'smb';
});

describe('erasing', () => {
  it('leaves only the backup and the mark, and touches no other site', async () => {
    const page = await openPage();
    for (let i = 0; i < 30; i++) page.completeLesson(`lesson-${i}`);
    await vi.waitFor(() => expect(ownKeys()).toContain('smb/me/snap/a'));
    expect(page.eraseProgress()).toBeUndefined();
    expect(ownKeys()).toEqual(['smb/me/backup/erase.<time>', 'smb/me/meta']);
    expect(localStorage.getItem('foreign')).toBe('theirs');
    expect([Object.keys(page.$progress.get().lessons), page.$saving.get()]).toEqual([[], 'none']);
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual([]);
  });

  it('can be undone, beside what was done since', async () => {
    const page = await openPage();
    page.completeLesson('one');
    page.eraseProgress();
    page.completeLesson('two');
    const [backup] = page.listBackups();
    expect(backup && page.restoreBackup(backup)).toBeUndefined();
    const { lessons } = (await openPage()).$progress.get();
    expect(Object.keys(lessons).sort()).toEqual(['one', 'two']);
  });

  it('stores nothing of a visit afterwards, until the learner learns again', async () => {
    (await openPage()).completeLesson('one');
    (await openPage()).eraseProgress();
    const page = await openPage();
    page.visitLesson('two');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ownKeys()).toEqual(['smb/me/backup/erase.<time>', 'smb/me/meta']);
  });

  it('reaches a tab that sleeps: its memory does not come back', async () => {
    const sleeping = await openPage();
    sleeping.completeLesson('one');
    const page = await openPage();
    page.eraseProgress();
    page.discardBackups();
    sleeping.completeLesson('two');
    expect(Object.keys(sleeping.$progress.get().lessons)).toEqual(['two']);
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual(['two']);
  });

  it('keeps no backup if there should be none', async () => {
    const page = await openPage();
    page.completeLesson('one');
    page.eraseProgress();
    page.completeLesson('two');
    page.eraseProgress({ backup: false });
    expect(ownKeys()).toEqual(['smb/me/meta']);
    expect(page.listBackups()).toEqual([]);
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual([]);
  });

  it('does nothing if there is no room for the backup', async () => {
    const page = await openPage();
    page.completeLesson('one');
    const room = vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(withoutBackups());
    expect(page.eraseProgress()).toBe('full');
    expect(isDone(page.$progress.get(), 'one')).toBe(true);
    expect(page.eraseProgress({ backup: false })).toBeUndefined();
    expect(isDone(page.$progress.get(), 'one')).toBe(false);
    room.mockRestore();
  });

  it('works in memory where nothing can be stored', async () => {
    const forbidden = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const page = await openPage();
    page.completeLesson('one');
    page.eraseProgress();
    expect(isDone(page.$progress.get(), 'one')).toBe(false);
    forbidden.mockRestore();
  });
});

describe('a backup', () => {
  it('undoes an import, and that can be undone too', async () => {
    const other = await openPage();
    other.completeLesson('theirs');
    const file = other.exportProgress();
    localStorage.clear();

    const page = await openPage();
    page.completeLesson('mine');
    const preview = await page.previewImport(file);
    if (preview.ok) page.applyImport(preview);
    expect(isDone(page.$progress.get(), 'theirs')).toBe(true);
    const [before] = page.listBackups();
    expect(before && page.restoreBackup(before)).toBeUndefined();
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual(['mine']);

    const [undo] = page.listBackups();
    expect(undo).toMatchObject({ why: 'restore' });
    expect(undo && page.restoreBackup(undo)).toBeUndefined();
    expect(isDone(page.$progress.get(), 'theirs')).toBe(true);
  });

  it('that is damaged is not restored', async () => {
    const page = await openPage();
    page.completeLesson('one');
    page.eraseProgress();
    const [backup] = page.listBackups();
    localStorage.setItem(`smb/me/${backup?.key}`, 'garbage');
    expect(backup && page.restoreBackup(backup)).toBe('broken');
  });

  it('goes after thirty days', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01'), toFake: ['Date'] });
    const page = await openPage();
    page.completeLesson('one');
    page.eraseProgress();
    const visitAfter = async (days: number) => {
      vi.setSystemTime(new Date('2026-01-01').getTime() + days * 24 * 60 * 60 * 1000);
      (await openPage()).$progress.get();
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await visitAfter(KEPT_DAYS - 1);
    expect(ownKeys()).toContain('smb/me/backup/erase.<time>');
    await visitAfter(KEPT_DAYS + 1);
    expect(ownKeys()).toEqual(['smb/me/meta']);
  });
});

describe('damaged texts', () => {
  it('can be shown and discarded', async () => {
    localStorage.setItem('smb/me/j/torn', 'torn');
    const page = await openPage();
    page.completeLesson('one');
    await vi.waitFor(() => expect(page.$saving.get()).toBe('rescued'));
    expect(page.listDamaged()).toMatchObject([{ text: '{"j/torn":"torn"}' }]);
    page.discardDamaged();
    expect(page.listDamaged()).toEqual([]);
  });
});
