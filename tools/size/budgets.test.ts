import { expect, it } from 'vitest';
import { compare, format } from './budgets.ts';
import { weighStart } from './decks.ts';
import { checkStage, listImports } from './imports.ts';
import type { Load, Visit } from './visit.ts';

const load = (kind: Load['kind'], bytes: number, url = 'http://localhost/x'): Load => ({
  url,
  kind,
  bytes,
  foreign: !url.includes('localhost'),
});
const visit = (path: string, before: Load[], later: Load[] = []): Visit => ({
  path,
  before,
  all: [...before, ...later],
  blocking: [],
  hiding: [],
});
const row = (visits: Visit[], what: string) => compare(visits).find((found) => found.what === what);

it('holds each budget against the lesson that costs most of it', () => {
  const visits = [
    visit('/a/', [load('html', 9000), load('js', 100)]),
    visit('/b/', [load('html', 8000), load('css', 6001), load('js', 50)]),
  ];
  expect(row(visits, 'HTML and CSS')).toMatchObject({ value: 14_001, ok: false, where: '/b/' });
  expect(row(visits, 'JavaScript before the quiz')).toMatchObject({
    value: 100,
    ok: true,
    where: '/a/',
  });
});

it('counts what the quiz loads only in what is loaded in all', () => {
  const visits = [visit('/a/', [load('js', 4000)], [load('data', 2000), load('js', 74_000)])];
  expect(row(visits, 'JavaScript before the quiz')?.value).toBe(4000);
  expect(row(visits, 'JavaScript in all, quiz answered, without its question types')).toMatchObject(
    {
      value: 78_000,
      ok: true,
    },
  );
  expect(row(visits, 'Data for the quiz')?.value).toBe(2000);
});

it('weighs the question types of a quiz by themselves', () => {
  const type = load('js', 700, 'http://localhost/_astro/type-order.A1.js');
  const sheet = load('css', 300, 'http://localhost/_astro/type-order.B2.css');
  const visits = [visit('/a/', [load('js', 4000)], [load('js', 70_000), type, sheet])];
  expect(row(visits, 'JavaScript in all, quiz answered, without its question types')?.value).toBe(
    74_000,
  );
  expect(row(visits, 'Question types of one quiz: code and style')?.value).toBe(1000);
});

it('allows no other host and no search', () => {
  const visits = [
    visit('/a/', [
      load('other', 0, 'https://elsewhere.example/f.css'),
      load('js', 9, 'http://localhost/pagefind/p.js'),
    ]),
  ];
  expect(row(visits, 'Requests to another host')?.ok).toBe(false);
  expect(row(visits, 'Search, before it is opened')?.ok).toBe(false);
});

it('says so when nothing was measured', () => {
  expect(() => compare([])).toThrow('No lesson was measured.');
});

it('weighs a deck up to the end of its first slide', () => {
  const slide = (id: string) => `<section class="slide" id="${id}"><h2>${id}</h2></section>`;
  const start = `<!doctype html><main>${slide('opening')}`;
  const more = Array.from({ length: 90 }, (_, place) => slide(`s-${place}`)).join('');
  expect(weighStart(start + more)).toBe(weighStart(start));
  expect(weighStart(`${start.replace('<h2>', '<p>one more</p><h2>')}`)).toBeGreaterThan(
    weighStart(start),
  );
  expect(() => weighStart('<main></main>')).toThrow('no slide');
});

it('finds no file of the stage in what a lesson loads, and does find them in a deck', () => {
  expect(checkStage('.')).toMatchObject({ ok: true, value: 0 });
  expect(listImports('.', ['src/elements/lesson.ts'])).toContain('src/stores/progress.ts');
  const deck = listImports('.', ['src/elements/stage.ts', 'src/styles/stage.css']);
  expect(deck).toContain('src/domain/stage/acts.ts');
  expect(deck).toContain('src/components/stage/slide.css');
});

it('writes kilobytes of 1,000 bytes, and counts as they are', () => {
  expect([format(14_649, 'bytes'), format(0, 'bytes'), format(8, 'count')]).toEqual([
    '14.6 kB',
    '0',
    '8',
  ]);
});
