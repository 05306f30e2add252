import { expect, it } from 'vitest';
import { smallCourse } from '../../tests/fixtures/content/course.ts';
import { inspect } from '../../tests/fixtures/content/inspect.ts';
import type { Content } from './content.ts';
import { findUnfinished, findUnfinishedIn } from './translated.ts';

it('finds nothing to say of our own languages, which are complete', () => {
  const content = read({});
  expect(findUnfinished(content)).toEqual({});
  expect(findUnfinishedIn(content, 'guidelines.yaml')).toEqual({});
});

it('finds the language that a company has begun, and the one that stands in', () => {
  const content = read({ 'brand.yaml': 'languages: [en, fr]\n' });
  expect(findUnfinished(content)).toEqual({ fr: 'en' });
  expect(findUnfinishedIn(content, 'guidelines.yaml')).toEqual({ fr: 'en' });
});

it('has nothing to say of a file that is translated, though others are not', () => {
  const guidelines = smallCourse['guidelines.yaml'] ?? '';
  const inFrench = guidelines.replaceAll(/en: ([^}]+) }/g, 'en: $1, fr: $1 }');
  const content = read({ 'brand.yaml': 'languages: [en, fr]\n', 'guidelines.yaml': inFrench });
  expect(findUnfinishedIn(content, 'guidelines.yaml')).toEqual({});
  expect(findUnfinished(content)).toEqual({ fr: 'en' });
});

function read(company: Record<string, string>): Content {
  const { content } = inspect({}, company);
  if (!content) throw new Error('The small course cannot be read.');
  return content;
}
