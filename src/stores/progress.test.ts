// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isChecked, isDone, lastLesson, textOf } from '#domain/progress/derive.ts';
import { nothing } from '#domain/progress/join.ts';
import { latestAttempts } from '#domain/progress/standing.ts';
import { openPage } from './fake-page.ts';
import { onLeave } from './leave.ts';

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith('smb/'));
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
});

describe('the progress of a page', () => {
  it('is empty and stores nothing until the learner learns', async () => {
    const { $progress, $saving, visitLesson } = await openPage();
    const saving: string[] = [];
    $saving.subscribe((value) => saving.push(value));
    visitLesson('one');
    expect(lastLesson($progress.get())).toBe('one');
    expect([saving, ownKeys()]).toEqual([['none'], []]);
  });

  it('is not read before somebody listens, so that hydration finds what the server sent', async () => {
    (await openPage()).completeLesson('one');
    const { $progress } = await openPage();
    const seen: boolean[] = [];
    $progress.subscribe((state) => seen.push(isDone(state, 'one')));
    expect(seen).toEqual([true]);
    expect($progress.init).toEqual(nothing);
  });

  it('keeps every kind of act for the next page', async () => {
    const page = await openPage();
    page.completeLesson('one');
    page.completeLesson('two');
    page.reopenLesson('two');
    page.recordAttempt({ question: 'q', rev: 1, answer: ['a'], mark: 0.5 });
    page.setCheck('c', true);
    page.setCheck('d', true);
    page.setCheck('d', false);
    page.writeArtefact('t', 'My headline');
    page.visitLesson('two');
    expect(page.$saving.get()).toBe('saved');

    const next = await openPage();
    const state = next.$progress.get();
    expect(state).toEqual(page.$progress.get());
    expect([isDone(state, 'one'), isDone(state, 'two')]).toEqual([true, false]);
    expect(latestAttempts(state, ['q']).q).toMatchObject({ answer: ['a'], mark: 0.5 });
    expect([isChecked(state, 'c'), isChecked(state, 'd')]).toEqual([true, false]);
    expect([textOf(state, 't'), lastLesson(state)]).toEqual(['My headline', 'two']);
    expect(next.$saving.get()).toBe('saved');
  });

  it('does not tell its listeners of an act that changes nothing', async () => {
    const { $progress, completeLesson } = await openPage();
    completeLesson('one');
    const seen = vi.fn();
    $progress.listen(seen);
    completeLesson('one');
    expect(seen).not.toHaveBeenCalled();
  });

  it('hears of other tabs, and of no other site', async () => {
    const other = await openPage();
    const { $progress } = await openPage();
    $progress.listen(() => {});
    const stored = new Map(ownKeys().map((key) => [key, localStorage.getItem(key)]));
    other.completeLesson('one');
    const [key = ''] = ownKeys().filter((one) => !stored.has(one));
    dispatchEvent(new StorageEvent('storage', { key: `x${key}`, newValue: 'text' }));
    expect(isDone($progress.get(), 'one')).toBe(false);
    dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
    expect(isDone($progress.get(), 'one')).toBe(true);
  });

  it('joins what it has missed when it comes back from the back-forward cache (F13)', async () => {
    const { $progress } = await openPage();
    $progress.listen(() => {});
    const other = await openPage();
    other.completeLesson('one');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(isDone($progress.get(), 'one')).toBe(false);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(isDone($progress.get(), 'one')).toBe(true);
  });

  it('gives a copied tab a name of its own (F12)', async () => {
    const pages = [await openPage(), await openPage()];
    for (const page of pages) for (let i = 0; i < 20; i++) page.completeLesson(`${Math.random()}`);
    const lessons = Object.keys((await openPage()).$progress.get().lessons);
    expect(lessons).toHaveLength(40);
  });

  it('is folded when the browser has time', async () => {
    const page = await openPage();
    for (let i = 0; i < 30; i++) page.completeLesson(`lesson-${i}`);
    await vi.waitFor(() => expect(ownKeys()).toContain('smb/me/snap/a'));
    expect(page.$saving.get()).toBe('saved');
  });

  it('keeps two sites of one host apart (F30)', async () => {
    (await openPage()).completeLesson('one');
    document.documentElement.dataset.site = 'other';
    const { $progress } = await openPage();
    expect(isDone($progress.get(), 'one')).toBe(false);
  });

  it('stays in memory where storage is forbidden (F01)', async () => {
    const forbidden = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    const { $progress, $saving, completeLesson } = await openPage();
    expect($saving.get()).toBe('blocked');
    completeLesson('one');
    expect([isDone($progress.get(), 'one'), $saving.get()]).toEqual([true, 'blocked']);
    forbidden.mockRestore();
  });
});

describe('leaving a page', () => {
  it('is told when it is hidden or left, until nobody wants to know', () => {
    const save = vi.fn();
    const until = new AbortController();
    onLeave(save, until);
    const hide = (state: DocumentVisibilityState) => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide('hidden');
    hide('visible');
    dispatchEvent(new Event('pagehide'));
    expect(save).toHaveBeenCalledTimes(2);
    until.abort();
    hide('hidden');
    dispatchEvent(new Event('pagehide'));
    expect(save).toHaveBeenCalledTimes(2);
  });
});
