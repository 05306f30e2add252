import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileList, joinPacks, judge, listPaths, weigh } from './list.ts';

const list: FileList = {
  release: 'r1',
  files: {
    'a.js': ['1', 100],
    'de/': ['2', 10],
    'en/': ['3', 20],
    'de/beginner/profiles/': ['4', 30],
    'de/beginner/posts/': ['5', 40],
  },
  packs: {
    shared: ['a.js'],
    de: ['de/'],
    en: ['en/'],
    'de/beginner/profiles': ['de/beginner/profiles/'],
    'de/beginner/posts': ['de/beginner/posts/'],
  },
};

const somePacks = fc.subarray(['de/beginner/profiles', 'de/beginner/posts', 'en/gone']);

describe('what a pack needs', () => {
  it('is what every page needs, the pages of its language and its own, in this order', () => {
    expect(listPaths(list, ['de/beginner/profiles'])).toEqual([
      'a.js',
      'de/',
      'de/beginner/profiles/',
    ]);
  });

  it('names no file twice, whatever is wanted', () => {
    fc.assert(
      fc.property(somePacks, (wanted) => {
        const paths = listPaths(list, [...wanted, ...wanted]);
        expect(paths).toEqual([...new Set(paths)]);
      }),
    );
  });

  it('is nothing if nothing is wanted', () => {
    expect(listPaths(list, [])).toEqual([]);
  });

  it('has a size', () => {
    expect(weigh(list, listPaths(list, ['de/beginner/profiles', 'de/beginner/posts']))).toBe(180);
  });
});

describe('how far a download has come', () => {
  it('counts what is here and names what is not', () => {
    expect(judge(list, ['de/beginner/profiles'], new Set(['a.js', 'old.js']))).toEqual({
      all: 3,
      have: 1,
      open: ['de/', 'de/beginner/profiles/'],
      bytes: 40,
    });
  });

  it('is whole exactly when nothing is open', () => {
    fc.assert(
      fc.property(somePacks, fc.subarray(Object.keys(list.files)), (wanted, kept) => {
        const { all, have, open, bytes } = judge(list, wanted, new Set(kept));
        expect(have + open.length).toBe(all);
        expect(bytes === 0).toBe(open.length === 0);
      }),
    );
  });
});

describe('the packs of two days', () => {
  it('are joined, each once', () => {
    expect(
      joinPacks(list, ['de/beginner/posts'], ['de/beginner/profiles', 'de/beginner/posts']),
    ).toEqual(['de/beginner/posts', 'de/beginner/profiles']);
  });

  it('lose what the site has no longer', () => {
    expect(joinPacks(list, ['de/beginner/gone'], ['de'])).toEqual(['de']);
  });
});
