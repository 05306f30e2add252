import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFormalLines } from '#authoring/formality/catalogue.ts';
import { informalWords } from '#domain/writing/informal.ts';
import { readExamples, readPieces, readTemplate } from './templates.ts';

const folder = 'tools/new/templates/de';
const list = readFormalLines({
  path: `${folder}/formal.diff`,
  text: readFileSync(`${folder}/formal.diff`, 'utf8'),
});

it('knows the formal version of lines that are there, and of no others', () => {
  expect(list.problems).toEqual([]);
  const files = readdirSync(folder).filter((name) => name !== 'formal.diff');
  const paths = [...files.map((name) => `${folder}/${name}`), 'src/authors/questions/de.yaml'];
  const there = new Set(
    paths.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.trim()),
    ),
  );
  expect([...list.lines.keys()].filter((line) => !there.has(line))).toEqual([]);
});

it('says du to nobody where the course is formal', () => {
  const voice = { language: 'de', formality: 'formal' } as const;
  const ids = { lesson: 'a', module: 'b', objective: 'c' };
  const texts = [
    ...(['lesson', 'module', 'workshop'] as const).map((name) => readTemplate(voice, name, ids)),
    JSON.stringify(readPieces(voice)),
    readExamples(voice).text,
  ];
  const lines = texts.flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => informalWords.de?.test(line))).toEqual([]);
  expect(texts[0]).toContain('Was würden Sie tun?');
});

it('says du where it is informal', () => {
  const voice = { language: 'de', formality: 'informal' } as const;
  expect(readTemplate(voice, 'lesson', { lesson: 'a', objective: 'c' })).toContain(
    'Was würdest du tun?',
  );
});
