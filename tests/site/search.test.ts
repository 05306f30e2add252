import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files, languages, plain, readFile, readYaml, settled } from './dist.ts';
import { feedback, meanings, notes, prose } from './words.ts';

const fragments = files.filter((file) => file.endsWith('.pf_fragment')).map(readFragment);
const text = read(fragments);
const elsewhere = read(fragments.filter(({ url }) => !url.endsWith('/glossary/')));

test('every language has its own index', () => {
  const entry = JSON.parse(readFile('pagefind/pagefind-entry.json').toString()) as Entry;
  expect(Object.keys(entry.languages).sort()).toEqual([...languages].sort());
  for (const { page_count } of Object.values(entry.languages)) {
    expect(page_count).toBe(fragments.length / languages.length);
  }
});

describe('the search finds', () => {
  test('what stands in the lessons', () => {
    expect(prose.length).toBeGreaterThan(20);
    expect(prose.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  test('the lessons, the modules and the glossary', () => {
    const found = fragments.map(({ url }) => url);
    const expected = settled.filter(
      ({ path, html }) => path.endsWith('/glossary/') || html.includes('data-lesson='),
    );
    for (const { path } of expected.filter(({ html }) => html.includes('data-pagefind-body'))) {
      expect(found).toContain(path);
    }
  });
});

describe('the search does not find', () => {
  test('answers of the quiz', () => {
    expect(feedback.length).toBeGreaterThan(20);
    expect(feedback.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  test('what words mean, except in the glossary', () => {
    expect(meanings.length).toBeGreaterThan(20);
    expect(meanings.filter((meaning) => text.includes(meaning))).toEqual(meanings);
    expect(meanings.filter((meaning) => elsewhere.includes(meaning))).toEqual([]);
  });

  test('what stands around tasks and sources', () => {
    const around = languages.flatMap((lang) => {
      const table = readYaml(`${lang}/strings.yaml`) as Record<string, string | { text: string }>;
      const sentences = [table['do.stays'], table['lesson.sources.more']];
      return sentences.map((one) => plain(typeof one === 'object' ? one.text : (one ?? '')));
    });
    expect(around).not.toContain('');
    expect(around.filter((sentence) => elsewhere.includes(sentence))).toEqual([]);
  });

  test('notes for trainers', () => {
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
  });

  test('workshop plans, itself and the page for wrong addresses', () => {
    const found = fragments.map(({ url }) => url);
    expect(found.filter((url) => /\/(workshop|search)\/$|404/.test(url))).toEqual([]);
  });
});

function read(some: Fragment[]): string {
  return some.map(({ content }) => plain(content)).join('\n');
}

/** A fragment is gzipped JSON behind a mark (pagefind 1.5). */
function readFragment(file: string): Fragment {
  const unpacked = gunzipSync(readFile(file)).toString();
  const mark = 'pagefind_dcd';
  if (!unpacked.startsWith(mark)) throw new Error(`${file} does not begin with "${mark}".`);
  return JSON.parse(unpacked.slice(mark.length)) as Fragment;
}

interface Fragment {
  url: string;
  content: string;
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}
