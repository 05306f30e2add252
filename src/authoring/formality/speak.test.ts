import { describe, expect, it } from 'vitest';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';
import { formatProblems } from '../format.ts';
import type { Reading } from '../read.ts';

const lesson = 'en/beginner/profiles/first.mdx';
const list = `formal/${lesson}.diff`;
const informal: Record<string, [from: string, to: string][] | string> = {
  [lesson]: [['This is a line.', '  This is thy line.\nAnd thou?']],
};
const formal = {
  ...informal,
  [list]:
    '# You\n- This is thy line.\n+ This is your line.\n\n- And thou? It is short.\n+ And you? It is short.\n',
};

describe('a course', () => {
  it('is informal unless the company says otherwise, and has no file but its own', () => {
    const reading = inspect(formal);
    expect(formatProblems(reading.problems)).toBe('No problems.');
    expect(textOf(reading)).toContain('  This is thy line.\nAnd thou?');
    expect(reading.content?.files.filter(({ inner }) => inner.startsWith('formal/'))).toEqual([]);
  });

  it('that is formal takes the formal lines, each in its place', () => {
    const reading = inspect(formal, { 'brand.yaml': 'formality: formal\n' });
    expect(formatProblems(reading.problems)).toBe('No problems.');
    expect(textOf(reading)).toContain('  This is your line.\nAnd you?');
    const first = reading.content?.lessons.find(({ file }) => file.inner === lesson);
    expect(first?.file.isFormal).toBe(true);
  });

  it('leaves what a company wrote itself as it is', () => {
    const own = 'nav.search: Such du!\n';
    const { content } = inspect(
      { 'formal/de/strings.yaml.diff': '- nav.search: Suche\n+ nav.search: Suchen Sie\n' },
      { 'brand.yaml': 'formality: formal\n', 'de/strings.yaml': own },
    );
    expect(content?.strings.get('de')?.get('nav.search')?.text).toBe('Such du!');
  });

  it('lays sentences of a formal course below those of the company', () => {
    const { content } = inspect(
      { 'formal/de/strings.yaml.diff': '- nav.search: Suche\n+ nav.search: Suchen Sie\n' },
      { 'brand.yaml': 'formality: formal\n' },
    );
    expect(content?.strings.get('de')?.get('nav.search')?.text).toBe('Suchen Sie');
    expect(content?.strings.get('en')?.get('nav.search')?.text).toBe('Search');
  });
});

function fileOf({ content }: Reading) {
  return content?.files.find(({ inner }) => inner === lesson);
}

function textOf(reading: Reading): string | undefined {
  return fileOf(reading)?.text;
}
