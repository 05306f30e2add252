import { expect, it } from 'vitest';
import { inspect } from '../../tests/fixtures/content/inspect.ts';
import { formatProblems } from './format.ts';

it('says where, what and what now, by file and line, and counts at the end', () => {
  const { problems } = inspect({
    'en/beginner/profiles/quiz.yaml': [
      ['right: b', 'right: d'],
      ['type: several', 'type: sevral'],
    ],
    'en/beginner/profiles/first.mdx': [['alt="A window"', 'alt="Image of a window"']],
    'facts.yaml': [['expires: 2027-05-01', 'expires: 2026-11-20']],
  });
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/en/beginner/profiles/first.mdx:62  <Picture alt>
      The alternative text begins with "Image of"; a screen reader says that already. Begin with what is to be seen.
    content/en/beginner/profiles/quiz.yaml:8  questions.0.right
      "d" is not one of this question's options (a, b, c). Change it to one of them, or add the option "d".
    content/en/beginner/profiles/quiz.yaml:17  questions.1.type
      "sevral" is not one of one, several, pair, gap, case, estimate, fix, spot, text, match, sort, order. Change it to: type: several
    content/facts.yaml:8  0.expires  (warning)
      The fact "headline-length" is out of date since 2026-11-20. Used in content/de/beginner/profiles/first.mdx:24, content/de/beginner/profiles/first.mdx:64, content/en/beginner/profiles/first.mdx:24, content/en/beginner/profiles/first.mdx:64, content/de/beginner/profiles/quiz.yaml:7, content/en/beginner/profiles/quiz.yaml:7. Read the source again, then change text, checked and expires.

    3 errors and 1 warning in 3 files.
    Explained in docs/content-errors.md: alt-text, fact-expired, field-value, right-unknown."
  `);
});

it('counts a single error in the singular', () => {
  const { problems } = inspect({ 'en/beginner/profiles/second.mdx': [['<Quiz />', '']] });
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "content/en/beginner/profiles/second.mdx:1  <Quiz />
      The lesson has no quiz. End it with <Quiz />.

    1 error in 1 file.
    Explained in docs/content-errors.md: quiz-place."
  `);
});

it('is short when all is well', () => {
  expect(formatProblems([])).toBe('No problems.');
});
