import { expect, it } from 'vitest';
import { toCsv, toMarkdownTable } from './table.ts';

it('keeps a spreadsheet from taking a text for a formula, and numbers as they are', () => {
  const texts = ['=1+1', ' =1', '\u00a0@SUM(A1)', '-5', '+49', 'line\n=2', '\t=3', 'A = B'];
  for (const text of texts) {
    const [cell = ''] = toCsv([[text, -5]])
      .slice(1)
      .split(',-5');
    const value = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    for (const line of value.split('\n')) expect(line, text).not.toMatch(/^[\s\u00a0]*[=+\-@]/);
    expect(value.replaceAll("'", ''), text).toBe(text);
  }
  expect(toCsv([['A = B', -5]])).toBe('\uFEFFA = B,-5\r\n');
});

it('puts what has a comma or a quotation mark between quotation marks', () => {
  expect(toCsv([['a, "b"', 'c']])).toBe('\uFEFF"a, ""b""",c\r\n');
});

it('makes a table that Markdown reads, whatever stands in a cell', () => {
  expect(
    toMarkdownTable([
      ['Question', 'Right'],
      ['a | <b>\nc', 5],
    ]),
  ).toBe('| Question | Right |\n| --- | --- |\n| a \\| \\<b\\> c | 5 |\n');
});
