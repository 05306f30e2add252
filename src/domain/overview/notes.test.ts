import { describe, expect, it } from 'vitest';
import { set, write } from '#domain/progress/acts.ts';
import { replay } from '#domain/progress/sample.ts';
import { bookmarksOf, isNote, markName, marksAt, noteName, notesOf, readText } from './notes.ts';

const face = { lesson: 'photo', section: 'face' };

describe('bookmarks', () => {
  it('are those that are set, the oldest first', () => {
    const progress = replay([
      set(markName({ lesson: 'post', section: '__proto__' }), true),
      set(markName(face), true),
      set('mark/gone', true),
      set('mark/odd#a', 'yes'),
      set('mark/photo#light', true),
      set('mark/photo#light', false),
    ]);
    expect(bookmarksOf(progress)).toEqual([
      { lesson: 'post', section: '__proto__', at: 1 },
      { ...face, at: 2 },
    ]);
  });
});

describe('notes', () => {
  it('have their place, their text and what it was before', () => {
    const id = noteName(face);
    const progress = replay([
      write(id, 'One', 'u'),
      write(id, 'Two', 'v'),
      write('photo-do', 'no note', 'v'),
    ]);
    expect(notesOf(progress)).toEqual([
      { ...face, id: 'note/photo#face', text: 'Two', at: 2, older: [{ text: 'One', at: 1 }] },
    ]);
  });

  it('stay while an older text of them is kept', () => {
    const id = noteName(face);
    expect(notesOf(replay([write(id, 'One', 'u'), write(id, '', 'u')]))).toEqual([]);
    expect(notesOf(replay([write(id, 'One', 'u'), write(id, '', 'v')]))).toMatchObject([
      { text: '', older: [{ text: 'One' }] },
    ]);
  });

  it('are told from other texts by their name', () => {
    expect(['note/a#b', 'note/a#', 'note/a', 'a-do'].map(isNote)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

it('finds the bookmark and the note of one section', () => {
  const noted = replay([set(markName(face), true), write(noteName(face), 'By the window', 'u')]);
  expect(marksAt(noted, face)).toEqual({ marked: true, note: 'By the window' });
  expect(marksAt(noted, { ...face, section: 'light' })).toEqual({ marked: false, note: '' });
});

it('gives each older wording once', () => {
  const progress = replay([
    write('t', 'One', 'u'),
    write('t', 'Two', 'v'),
    write('t', 'One', 'w'),
    write('t', 'Two', 'x'),
  ]);
  expect(readText(progress, 't')?.older.map(({ text }) => text)).toEqual(['One']);
  expect(readText(progress, 'gone')).toBeUndefined();
});
