import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../run.mjs';
import { readEntries } from './log.ts';
import { checkNote, checkWords } from './note.ts';

const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const note = (body: string, size = 'minor') =>
  checkNote(`---\n"bootcamp": ${size}\n---\n\n${body}\n`, 'bootcamp');

const sentence = 'Trainers print answer cards.';
const duty = '**You have to:** print the cards again.';

describe('a changeset', () => {
  it('is a sentence, and what companies have to do', () => {
    expect(note(sentence)).toEqual([]);
    expect(note(`${sentence}\n\n${duty}`)).toEqual([]);
    expect(note(`Trainers print\nanswer cards.\n\n${duty}`, 'major')).toEqual([]);
  });

  it('may show an example of what companies have to do', () => {
    const lines = '**You have to:** rename the field:\n\n```yaml\nnew: 1\n```';
    expect(note(`${sentence}\n\n${lines}`)).toEqual([]);
  });

  it.each([
    ['', 'minor', 'It has no sentence yet: say what people notice.'],
    ['trainers print cards.', 'minor', 'Its sentence begins with a capital letter.'],
    ['Trainers print cards', 'minor', 'Its sentence ends with a full stop.'],
    ['Cards can be printed. Read them.', 'minor', 'Its first paragraph is one sentence, not two.'],
    [
      `${sentence}\n\nMigration: print again.`,
      'minor',
      'Its second paragraph says what companies have to do and begins "**You have to:** ".',
    ],
    [
      `${sentence}\n\n**You have to:** print again`,
      'minor',
      'What companies have to do ends with a full stop, or with a colon before an example.',
    ],
    [
      `${sentence}\n\n${duty}`,
      'patch',
      'Nobody expects work from a patch: make it minor, or major from version 1 on.',
    ],
    [
      sentence,
      'major',
      'A major change says what companies have to do, in a paragraph that begins "**You have to:** ".',
    ],
    [sentence, 'large', 'Between the --- stands one line: "bootcamp": and patch, minor or major.'],
  ])('is told what is wrong with "%s" (%s)', (body, size, problem) => {
    expect(note(body, size)).toEqual([problem]);
  });

  it('without its head is told how it begins', () => {
    expect(checkNote(sentence, 'bootcamp')).toEqual([
      'It begins with three lines: ---, then "bootcamp": minor, then ---.',
    ]);
  });
});

it('has nothing to say about the changesets that wait for a release', () => {
  const files = globSync('.changeset/*.md', { cwd: root, dot: true });
  const problems = files.flatMap((file) =>
    checkNote(readFileSync(join(root, file), 'utf8'), name).map((told) => `${file}: ${told}`),
  );
  expect(problems).toEqual([]);
});

it('has nothing to say about the entries of CHANGELOG.md', () => {
  const entries = readEntries(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.flatMap((entry) => checkWords(entry).map((told) => `${entry}: ${told}`))).toEqual(
    [],
  );
});
