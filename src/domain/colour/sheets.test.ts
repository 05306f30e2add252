import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { pairs, slidePairs } from './pairs.ts';

/** Every rule of our style sheets that sets something: file, declarations. */
const rules = globSync('src/**/*.css').flatMap((file) => {
  const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  // The innermost braces hold declarations; in nested rules also those before a nested one.
  return [...css.matchAll(/[{;}]\s*((?:[\w-]+\s*:[^;{}]+;\s*)+)/g)].map(([, block = '']) => ({
    file,
    lines: block.split(';').map((line) => line.trim().replace(/\s+/g, ' ')),
  }));
});
const lines = rules.flatMap(({ file, lines }) => lines.map((line) => ({ file, line })));

it('draws nothing thin and writes nothing in the fill of the brand or in the accent', () => {
  // A fill, a thick stripe beside a box: these may be as pale as the company likes.
  const broad =
    /^(background|fill|border-(inline|block)-(start|end)|border-color|--fill|box-shadow: inset 0 calc\(10)/;
  const thin = lines.filter(({ line }) => /var\(--brand\)/.test(line) && !broad.test(line));
  expect(thin).toEqual([]);
  expect(lines.filter(({ line }) => /^(color|outline.*): .*var\(--accent\)/.test(line))).toEqual(
    [],
  );
});

it('mixes no brand by hand: such a colour would be on no list', () => {
  expect(lines.filter(({ line }) => /color-mix\(.*--(brand|accent)/.test(line))).toEqual([]);
});

it('lists every pair that a rule sets together', () => {
  const listed = new Set([...pairs, ...slidePairs].map(({ colour, on }) => `${colour} on ${on}`));
  const used = rules.flatMap(({ file, lines }) => {
    const find = (property: string) =>
      lines.map((line) => line.match(property)?.[1]).find((token) => token !== undefined);
    const [colour, on] = [
      find('^color: var\\(--([\\w-]+)\\)$'),
      find('^background: var\\(--([\\w-]+)\\)$'),
    ];
    // The tone of an answer is ink, quiet, good, bad or loud; what stands on those is listed.
    return colour && on && on !== 'tone' ? [{ file, pair: `${colour} on ${on}` }] : [];
  });
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter(({ pair }) => !listed.has(pair))).toEqual([]);
});
