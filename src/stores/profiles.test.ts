// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isDone } from '#domain/progress/derive.ts';
import { openPage, type Page } from './fake-page.ts';
import { KEPT_DAYS } from './keep.ts';

const DAY = 24 * 60 * 60 * 1000;

function ownKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith('smb/'));
}

function names(page: Page): string[] {
  return page.listProfiles().map(({ name, here }) => `${name}${here ? ' *' : ''}`);
}

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('foreign', 'theirs');
  document.documentElement.dataset.site = 'smb';
});

describe('a profile', () => {
  it('begins empty with the next page view, and touches no other', async () => {
    const page = await openPage();
    page.completeLesson('mine');
    expect(page.addProfile(' Noor\u202E ')).toBeUndefined();
    const next = await openPage();
    next.completeLesson('hers');
    expect(names(next)).toEqual(['', 'Noor *']);
    expect(Object.keys(next.$progress.get().lessons)).toEqual(['hers']);
    next.switchProfile('me');
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual(['mine']);
  });

  it('stays with a page that is open while another tab switches', async () => {
    const page = await openPage();
    page.completeLesson('one');
    (await openPage()).addProfile('Noor');
    page.completeLesson('two');
    const { lessons } = (await openPage()).$progress.get();
    expect(lessons).toEqual({});
    page.switchProfile('me');
    expect(isDone((await openPage()).$progress.get(), 'two')).toBe(true);
  });

  it('can be renamed; a name is one line of forty characters', async () => {
    const page = await openPage();
    page.renameProfile('me', `Mara\n${'x'.repeat(99)}`);
    expect(page.listProfiles()[0]?.name).toBe(`Mara${'x'.repeat(36)}`);
  });

  it('that was removed can be downloaded and comes back', async () => {
    (await openPage()).addProfile('Noor');
    const hers = await openPage();
    hers.completeLesson('hers');
    hers.switchProfile('me');
    const page = await openPage();
    const id = page.listProfiles()[1]?.id ?? '';
    page.removeProfile(id);
    expect(names(page)).toEqual([' *']);
    expect(await page.exportProfile(id, 'Course').text()).toContain('"hers"');
    page.bringBack(id);
    page.switchProfile(id);
    expect(isDone((await openPage()).$progress.get(), 'hers')).toBe(true);
  });

  it('that was removed goes after thirty days, and at once when asked', async () => {
    for (const name of ['Noor', 'Mara']) {
      (await openPage()).addProfile(name);
      (await openPage()).completeLesson('one');
    }
    const page = await openPage();
    page.switchProfile('me');
    const home = await openPage();
    const [, noor, mara] = home.listProfiles();
    home.removeProfile(noor?.id ?? '', 1000);
    home.removeProfile(mara?.id ?? '', 1000);
    expect(home.listRemoved(1000 + KEPT_DAYS * DAY).map(({ name }) => name)).toEqual([
      'Noor',
      'Mara',
    ]);
    home.eraseRemoved(noor?.id ?? '');
    expect(ownKeys().filter((key) => key.includes(noor?.id ?? ''))).toEqual([]);
    expect(home.listRemoved(1001 + KEPT_DAYS * DAY)).toEqual([]);
    expect(ownKeys().filter((key) => key.includes('/p-'))).toEqual([]);
  });

  it.each(['garbage', '[]', '7', 'null', '{"../x":{}}'])(
    'survives names that are %s',
    async (text) => {
      (await openPage()).addProfile('Noor');
      (await openPage()).completeLesson('hers');
      localStorage.setItem('smb/profiles', text);
      const page = await openPage();
      page.completeLesson('mine');
      expect(localStorage.getItem('smb/me/meta')).not.toBeNull();
      const [, found] = page.listProfiles();
      expect(page.listProfiles()).toHaveLength(2);
      page.switchProfile(found?.id ?? '');
      expect(isDone((await openPage()).$progress.get(), 'hers')).toBe(true);
      if (text === 'garbage') {
        expect(page.listDamaged()).toMatchObject([{ text: '{"profiles":"garbage"}' }]);
      }
    },
  );

  it('counts only if it is listed', async () => {
    localStorage.setItem('smb/who', 'p-nobody');
    (await openPage()).completeLesson('mine');
    expect(ownKeys()).toContain('smb/me/meta');
  });

  it('is not added where nothing can be stored', async () => {
    const forbidden = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const page = await openPage();
    expect(page.addProfile('Noor')).toBe('blocked');
    expect(names(page)).toEqual([' *']);
    forbidden.mockRestore();
  });
});

describe('leaving a computer', () => {
  it('leaves no key of the site, and every foreign one (F60)', async () => {
    const page = await openPage();
    for (let i = 0; i < 30; i++) page.completeLesson(`lesson-${i}`);
    localStorage.setItem('smb/ui', 'dark');
    localStorage.setItem('smb/me/quar/found.1', 'torn');
    await vi.waitFor(() => expect(ownKeys()).toContain('smb/me/snap/a'));
    page.renameProfile('me', 'Mara');
    await page.leaveComputer(0);
    expect(Object.keys(localStorage)).toEqual(['foreign']);
    expect(page.$progress.get().lessons).toEqual({});
  });

  it('takes nothing of the others along (F60)', async () => {
    (await openPage()).completeLesson('hers');
    (await openPage()).addProfile('Mara');
    const page = await openPage();
    page.completeLesson('mine');
    page.eraseProgress();
    await page.leaveComputer(0);
    expect(ownKeys().filter((key) => !key.startsWith('smb/me/'))).toEqual([]);
    expect(isDone((await openPage()).$progress.get(), 'hers')).toBe(true);
  });

  it('reaches other tabs, which bring nothing back', async () => {
    const other = await openPage();
    other.completeLesson('one');
    const page = await openPage();
    const leaving = page.leaveComputer(20);
    other.openProgress().hear('meta', localStorage.getItem('smb/me/meta'));
    await leaving;
    other.completeLesson('two');
    expect(Object.keys((await openPage()).$progress.get().lessons)).toEqual(['two']);
  });
});
