import { describe, expect, it } from 'vitest';
import { encodeResults } from './code.ts';
import { collectResults, LEAST, releaseResults, takeCodes } from './collect.ts';
import type { Outcome, Results } from './results.ts';
import { course, module } from './sample.ts';

const right: Outcome = { first: 'right', solved: 1, choice: [] };
const none = { codes: new Map(), refused: [], copies: 0 };

function wrong(...choice: string[]): Outcome {
  return { first: 'wrong', choice };
}

function make(outcomes: Results['outcomes'], tag = 1): Results {
  return { module: 'm1', tag, outcomes };
}

function codeOf(results: Results): string {
  return encodeResults(results, module, 'smb');
}

describe('codes in a text', () => {
  const [one, two] = [make({ q1: right }, 1), make({ q1: right }, 2)];

  it('count once each, also where the answers are the same', () => {
    const text = `${codeOf(one)}\n${codeOf(two)}\r\n\n${codeOf(one)}`;
    const taken = takeCodes(text, none, course);
    expect([...taken.codes.values()]).toEqual([one, two]);
    expect(taken).toMatchObject({ refused: [], copies: 1 });
    expect(takeCodes(text, taken, course)).toMatchObject({ codes: taken.codes, copies: 3 });
  });

  it('are found between names and commas, several in a line', () => {
    const text = `Kim: ${codeOf(one)}, "${codeOf(two).toLowerCase()}"; thanks!`;
    expect(takeCodes(text, none, course)).toMatchObject({ codes: { size: 2 }, refused: [] });
  });

  it('are refused by line, and the others are taken', () => {
    const text = `Good morning\n${codeOf(one)}\n${codeOf(two).slice(0, -2)}`;
    const { codes, refused } = takeCodes(text, none, course);
    expect(codes.size).toBe(1);
    expect(refused).toEqual([
      { line: 1, text: 'Good morning', reason: 'foreign' },
      { line: 3, text: codeOf(two).slice(0, -2), reason: 'damaged' },
    ]);
  });
});

it('shows results when a group of five is new, never one by one', () => {
  const all = Array.from({ length: 12 }, (_, tag) => make({ q1: right }, tag));
  let shown: readonly Results[] = [];
  const counts = all.map((_, i) => {
    shown = releaseResults(shown, all.slice(0, i + 1));
    return shown.length;
  });
  expect(counts).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
  expect(releaseResults([], all)).toEqual(all);
});

describe('the results of a group', () => {
  const group = [
    make({ q1: right, q2: wrong('b'), q3: right }),
    make({ q1: wrong('c'), q2: wrong('b', 'c'), q3: right }),
    make({ q1: { first: 'wrong', solved: 2, choice: ['c'] }, q2: wrong('a', 'c'), q3: right }),
    make({ q1: wrong('a'), q2: right, q3: { first: 'partly', choice: [] } }),
    make({ q1: wrong('c'), q2: { first: 'partly', choice: ['a'] } }),
  ];

  it('say how many were right at first, and which wrong option was chosen most often', () => {
    const [first] = collectResults(group, module);
    expect(first).toEqual({
      question: 'q1',
      counts: {
        answered: 5,
        right: 1,
        partly: 0,
        wrong: 4,
        open: 0,
        later: 1,
        choices: [
          { id: 'a', count: 1 },
          { id: 'b', count: 1 },
          { id: 'c', count: 3 },
          { id: 'd', count: 0 },
        ],
        winners: ['c'],
      },
    });
  });

  it('name both options in a tie', () => {
    const tally = collectResults(group, module).find(({ question }) => question === 'q2');
    expect(tally?.counts).toMatchObject({ right: 1, partly: 1, wrong: 3, winners: ['b', 'c'] });
  });

  it('show nothing of a question that fewer than five have answered, and put it last', () => {
    expect(collectResults(group, module).at(-1)).toEqual({ question: 'q3' });
    const few = group.slice(0, LEAST - 1);
    expect(collectResults(few, module).every(({ counts }) => counts === undefined)).toBe(true);
  });

  it('leave out what belongs to another module', () => {
    const foreign = { ...make({ q1: right }), module: 'm2' };
    expect(collectResults([...group, foreign], module)).toEqual(collectResults(group, module));
  });

  it('put the weakest question first', () => {
    const order = collectResults([...group, make({ q1: right, q2: wrong('b') })], module);
    expect(order.map(({ question }) => question)).toEqual(['q2', 'q1', 'q3']);
  });
});
