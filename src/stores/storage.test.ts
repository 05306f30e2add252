import { describe, expect, it } from 'vitest';
import { fakeDisk } from './fake-disk.ts';
import { openShelf } from './storage.ts';

const forbidden = () => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

describe('a shelf', () => {
  it('sees only its own keys and touches no others (F30)', () => {
    const { storage } = fakeDisk().openTab();
    storage.setItem('other/me/meta', 'theirs');
    storage.setItem('smb/theme', 'theirs too');
    const shelf = openShelf('smb/me/', () => storage);
    expect(shelf.write('meta', 'mine')).toBeUndefined();
    expect(shelf.keys()).toEqual(['meta']);
    expect(shelf.read('meta')).toBe('mine');
    shelf.remove('meta');
    expect(Object.keys(storage)).toEqual(['other/me/meta', 'smb/theme']);
  });

  it('writes nothing when it is opened', () => {
    const disk = fakeDisk();
    openShelf('smb/me/', () => disk.openTab().storage);
    expect(disk.writes).toBe(0);
  });

  it.each([
    ['the getter throws', forbidden],
    ['there is no storage', () => null as unknown as Storage],
    ['the name is unknown', undefined],
  ])('is blocked, and never throws, if %s (F01)', (_, find) => {
    const shelf = find ? openShelf('smb/me/', find) : openShelf('smb/me/');
    expect(shelf.failure).toBe('blocked');
    expect(shelf.write('meta', 'x')).toBe('blocked');
    expect(shelf.read('meta')).toBeNull();
    expect(shelf.keys()).toEqual([]);
    expect(() => shelf.remove('meta')).not.toThrow();
  });

  it('is blocked if it is empty and takes nothing', () => {
    const disk = fakeDisk();
    disk.quota = 0;
    expect(openShelf('smb/me/', () => tab.storage).write('meta', 'x')).toBe('blocked');
    const tab = disk.openTab();
  });

  it('is full if others have filled it, and keeps the old text', () => {
    const disk = fakeDisk();
    const { storage } = disk.openTab();
    const shelf = openShelf('smb/me/', () => storage);
    shelf.write('meta', 'old');
    disk.quota = 20;
    expect(shelf.write('meta', 'a text that is longer')).toBe('full');
    expect(shelf.read('meta')).toBe('old');
  });

  it('notices a storage that swallows what is written', () => {
    const { storage } = fakeDisk().openTab();
    storage.setItem('other', 'x');
    const mute = Object.create(storage, { setItem: { value: () => {} } });
    expect(openShelf('smb/me/', () => mute).write('meta', 'x')).toBe('full');
  });
});
