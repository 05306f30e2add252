import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeResults, encodeResults, type Read } from './code.ts';
import { HEAD_FIELDS, QUESTION_FIELDS } from './fields.ts';
import { type Outcome, outcomeOf, type ResultModule, type Results } from './results.ts';
import { course, module } from './sample.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyModule: fc.Arbitrary<ResultModule> = fc.record({
  id: fc.constantFrom('m1', 'my-module', 'x9'),
  questions: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('q1', 'q2', 'q3', 'constructor', 'q-5'),
      rev: fc.integer({ min: 1, max: 3 }),
      choices: fc.integer({ min: 0, max: 6 }).map((count) => ids.slice(0, count)),
      right: fc.constant(['a']),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  ),
});

/** A module, and results of it that are not empty. */
const pair = anyModule.chain((module) =>
  fc.record({
    module: fc.constant(module),
    results: fc
      .tuple(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.tuple(...module.questions.map(({ choices }) => fc.option(outcome(choices)))),
      )
      .map(([tag, all]) => makeResults(module, tag, all)),
  }),
);

const full = pair.filter(({ results }) => Object.keys(results.outcomes).length > 0);

function outcome(choices: readonly string[]): fc.Arbitrary<Outcome> {
  const missed: fc.Arbitrary<Outcome> = fc
    .tuple(
      fc.constantFrom('partly' as const, 'wrong' as const),
      fc.option(fc.integer({ min: 2, max: 4 })),
      fc.subarray([...choices]),
    )
    .map(([first, solved, choice]) => ({ first, ...(solved && { solved }), choice }));
  return fc.oneof(fc.constant<Outcome>({ first: 'right', solved: 1, choice: [] }), missed);
}

function makeResults(module: ResultModule, tag: number, all: (Outcome | null)[]): Results {
  const rows = module.questions.flatMap(({ id }, i) => (all[i] ? [[id, all[i]] as const] : []));
  return { module: module.id, tag, outcomes: Object.fromEntries(rows) };
}

const some: Results = {
  module: 'm1',
  tag: 0xdeadbeef,
  outcomes: {
    q1: { first: 'wrong', solved: 2, choice: ['c'] },
    q2: { first: 'partly', choice: ['a', 'e'] },
    q3: { first: 'right', solved: 1, choice: [] },
  },
};

function reasonOf(read: Read) {
  return read.ok ? 'taken' : read.reason;
}

describe('a code of results', () => {
  it('is short, and can be told by its beginning', () => {
    expect(encodeResults(some, module, 'smb')).toMatchInlineSnapshot(
      `"BOOTCAMP1.M1.85EHYJ1NE80QW8AJ8482PXT1"`,
    );
  });

  it('says what it was made of', () => {
    fc.assert(
      fc.property(full, ({ module, results }) => {
        const code = encodeResults(results, module, 'smb');
        expect(decodeResults(code, { site: 'smb', modules: [module] })).toEqual({
          ok: true,
          results,
          code,
        });
      }),
    );
  });

  it('is the same in small letters, in a sentence, and with letters for the digits they look like', () => {
    fc.assert(
      fc.property(full, ({ module, results }) => {
        const code = encodeResults(results, module, 'smb');
        const [form, name, digits = ''] = code.split('.');
        const typed = `${form}.${name}.${digits.replaceAll('0', 'o').replaceAll('1', 'l')}`;
        for (const text of [code.toLowerCase(), `Here it is: ${code}.`, typed]) {
          const read = decodeResults(text, { site: 'smb', modules: [module] });
          expect(read).toMatchObject({ ok: true, code });
        }
      }),
    );
  });

  it('is the same in a language whose questions and options stand in another order', () => {
    const turned = {
      id: module.id,
      questions: module.questions
        .map((one) => ({ ...one, choices: one.choices.toReversed() }))
        .toReversed(),
    };
    const code = encodeResults(some, module, 'smb');
    expect(encodeResults(some, turned, 'smb')).toBe(code);
    expect(decodeResults(code, { site: 'smb', modules: [turned] })).toMatchObject({
      results: some,
    });
  });

  it('has room for the parts that are listed, and for nothing else', () => {
    const asRow = (one?: Outcome) => ({
      first: ['right', 'partly', 'wrong'].indexOf(one?.first ?? '') + 1,
    });
    fc.assert(
      fc.property(full, ({ module, results }) => {
        const head = HEAD_FIELDS.reduce((sum, { bits }) => sum + bits, 0);
        const rows = module.questions.flatMap((question) =>
          QUESTION_FIELDS.map(({ bits }) => bits(question, asRow(outcomeOf(results, question.id)))),
        );
        const bits = rows.reduce((sum, count) => sum + count, 32 + head);
        const [, , digits = ''] = encodeResults(results, module, 'smb').split('.');
        // Whole bytes, and the one with which the coder ends.
        expect(digits.length * 5).toBeLessThanOrEqual(bits + 8 + 8 + 4);
      }),
    );
  });

  it('holds 20 questions of six choices, all missed, in less than 100 characters', () => {
    const questions = Array.from({ length: 20 }, (_, i) => ({
      id: `q${i}`,
      choices: ids,
      right: ['a'],
    }));
    const outcomes = questions.map(({ id, choices }) => [id, { first: 'wrong', choice: choices }]);
    const results = { module: 'pr1', tag: 2 ** 32 - 1, outcomes: Object.fromEntries(outcomes) };
    const code = encodeResults(results, { id: 'pr1', questions }, 'smb');
    expect(code.length).toBeLessThan(100);
  });
});

describe('a code that cannot be used', () => {
  const code = encodeResults(some, module, 'smb');

  it('is refused with its reason', () => {
    const other = { ...module, id: 'm2' };
    const changed = { ...module, questions: module.questions.slice(1) };
    const nothing = { ...some, outcomes: {} };
    const refusals = {
      empty: ['', '  ', encodeResults(nothing, module, 'smb')],
      foreign: ['Hello', 'BOOTCAMP', 'https://example.org/', 'x'.repeat(5000)],
      newer: [code.replace('BOOTCAMP1', 'BOOTCAMP2')],
      damaged: [code.slice(0, -1), `${code}0`, 'BOOTCAMP1.M1.0', code.replace('.M1.', '.M2.')],
      course: [encodeResults(some, module, 'another')],
      module: [encodeResults({ ...some, module: 'm2' }, other, 'smb')],
      release: [encodeResults(some, changed, 'smb')],
    };
    for (const [reason, texts] of Object.entries(refusals)) {
      for (const text of texts) expect(reasonOf(decodeResults(text, course)), text).toBe(reason);
    }
  });

  it('is refused when any single character is another one', () => {
    const digit = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTUVWXYZ');
    fc.assert(
      fc.property(full, fc.nat(), digit, ({ module, results }, place, char) => {
        const code = encodeResults(results, module, 'smb');
        const start = code.lastIndexOf('.') + 1;
        const at = start + (place % (code.length - start));
        fc.pre(code[at] !== char);
        const damaged = code.slice(0, at) + char + code.slice(at + 1);
        const read = decodeResults(damaged, { site: 'smb', modules: [module] });
        expect(reasonOf(read)).toBe('damaged');
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const digit = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZUilo-.');
    const body = fc.array(digit, { maxLength: 80 }).map((digits) => digits.join(''));
    const texts = fc.oneof(
      fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      body.map((text) => `BOOTCAMP1.M1.${text}`),
      body.map((text) => `BOOTCAMP${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeResults(text, course).ok).toBe(false);
      }),
    );
  });
});
