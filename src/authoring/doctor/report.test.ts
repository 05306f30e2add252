import { expect, it } from 'vitest';
import type { Finding, Section } from './finding.ts';
import { formatReport, hasErrors } from './report.ts';

const finding = (level: Finding['level'], where: string): Finding => ({
  level,
  where,
  what: 'It is so.',
  now: 'Do this.',
});
const sections: Section[] = [
  { id: 'facts', title: 'Facts', fine: '2 facts', findings: [] },
  {
    id: 'links',
    title: 'All links',
    fine: '',
    findings: [
      finding('note', 'a'),
      finding('error', 'b'),
      { ...finding('warning', 'c'), more: '-old\n+new\n' },
      finding('note', 'd'),
      finding('note', 'e'),
    ],
  },
];

it('gives each part a line and shows the worst first', () => {
  expect(formatReport(sections, { all: false })).toMatchInlineSnapshot(`
    "✓ Facts      2 facts
    ✗ All links  1 error, 1 warning, 3 notes
        b
          It is so. Do this.
        c  (warning)
          It is so. Do this.
        a  (note)
          It is so. Do this.
        d  (note)
          It is so. Do this.
        and 1 more; all of them: npm run doctor -- --all

    1 error, 1 warning, 3 notes."
  `);
});

it('lays out figures below their heads', () => {
  const table = [
    { part: 'profiles', done: 2 },
    { part: 'why', done: 12 },
  ];
  const report = formatReport([{ ...sections[0], table } as Section], { all: false });
  expect(report.split('\n').slice(1, 4)).toEqual([
    '    part      done',
    '    profiles     2',
    '    why         12',
  ]);
});

it('shows all of it on demand', () => {
  const report = formatReport(sections, { all: true });
  expect(report).toContain('\n    e  (note)\n');
  expect(report).toContain('\n      -old\n      +new\n');
  expect(report).not.toContain('more;');
});

it('counts only errors as a reason to stop', () => {
  expect(hasErrors(sections)).toBe(true);
  expect(hasErrors(sections.slice(0, 1))).toBe(false);
  expect(hasErrors([{ id: 'x', title: 'X', fine: '', findings: [finding('warning', 'a')] }])).toBe(
    false,
  );
});
