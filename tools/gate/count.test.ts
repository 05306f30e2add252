import { describe, expect, it } from 'vitest';
import { judge } from './count.mjs';
import { chooseSteps, type Step, steps } from './steps.mjs';

const green = { code: 0, output: '', late: false };
const red = { code: 1, output: 'first\nlast', late: false };
const step = (kind?: Step['kind']) => ({
  name: 's',
  title: 'Step',
  command: '',
  ...(kind && { kind }),
});
const check = (ok: boolean) => ({ name: 'n', ok, detail: 'd' });
const file = (...states: string[]) => ({
  name: 'a.test.ts',
  status: states.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: states.map((status, i) => ({
    status,
    fullName: `t${i}`,
    failureMessages: ['why'],
  })),
});

describe('a step without a report', () => {
  it('counts as one', () => {
    expect(judge(step(), green, undefined)).toEqual({ passed: 1, failures: [], skipped: [] });
    expect(judge(step(), red, undefined)).toEqual({
      passed: 0,
      failures: [{ name: 'Step', detail: 'first\nlast' }],
      skipped: [],
    });
  });
});

describe('a run that tested nothing', () => {
  it.each([
    ['left no report', green, undefined, 'Step ended without a report'],
    ['had no test', green, { testResults: [] }, 'Step ran no test'],
    ['skipped every test', green, { testResults: [file('skipped')] }, 'Step ran no test'],
    ['did not end', { ...red, late: true }, undefined, 'Step was stopped because it did not end'],
    [
      'crashed late',
      red,
      { testResults: [file('passed')] },
      'Step ended with code 1 though no test failed',
    ],
  ])('is a failure when it %s', (_, ended, report, name) => {
    expect(judge(step('vitest'), ended, report).failures.map((f) => f.name)).toEqual([name]);
  });
});

describe('vitest', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = { testResults: [file('passed', 'failed', 'skipped'), file('passed', 'todo')] };
    expect(judge(step('vitest'), red, report)).toEqual({
      passed: 2,
      failures: [{ name: 't1', detail: 'why' }],
      skipped: ['t2', 't1'],
    });
  });

  it('shows of a stack only what lies in the project', () => {
    const failing = file('failed');
    const message = 'no\n    at /x/a.test.ts:1:1\n    at run (/x/node_modules/vitest/run.js:1:1)';
    const tests = failing.assertionResults.map((test) => ({ ...test, failureMessages: [message] }));
    const report = { testResults: [{ ...failing, assertionResults: tests }] };
    const [failure] = judge(step('vitest'), red, report).failures;
    expect(failure?.detail).toBe('no\n    at /x/a.test.ts:1:1');
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const broken = { ...file(), status: 'failed', message: 'Cannot find ./x.ts' };
    expect(judge(step('vitest'), red, { testResults: [file('passed'), broken] })).toEqual({
      passed: 1,
      failures: [{ name: 'a.test.ts', detail: 'Cannot find ./x.ts' }],
      skipped: [],
    });
  });
});

describe('a file of vitest whose preparation fails', () => {
  const hook = { ...file('skipped'), status: 'failed' };

  it('is told with the end of the output: the report has no message for it', () => {
    const ended = { ...red, output: 'FAIL a.test.ts\nError: the site cannot be built' };
    expect(judge(step('vitest'), ended, { testResults: [file('passed'), hook] })).toEqual({
      passed: 1,
      failures: [{ name: 'a.test.ts', detail: ended.output }],
      skipped: ['t0'],
    });
  });
});

describe('Playwright', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ status, projectName: 'phone', results: [{ errors: message ? [{ message }] : [] }] }],
  });
  const suites = [
    {
      title: 'quiz.spec.ts',
      specs: [spec('opens', 'expected')],
      suites: [
        {
          title: 'marks',
          specs: [spec('right', 'unexpected', '\u001b[31mno\u001b[39m'), spec('late', 'skipped')],
        },
      ],
    },
  ];

  it('counts tests at every depth, by their whole name', () => {
    expect(judge(step('playwright'), red, { suites, errors: [] })).toMatchObject({
      passed: 1,
      failures: [{ name: 'quiz.spec.ts > marks > right (phone)', detail: 'no' }],
      skipped: ['quiz.spec.ts > marks > late (phone)'],
    });
  });

  it('counts an error outside of the tests as a failure', () => {
    const report = { suites: [], errors: [{ message: 'the port is in use' }] };
    expect(judge(step('playwright'), red, report).failures).toEqual([
      { name: 'Browser tests', detail: 'the port is in use' },
    ]);
  });
});

describe('checks', () => {
  it('count one each', () => {
    const report = { checks: [check(true), check(false), check(true)] };
    expect(judge(step('checks'), red, report)).toMatchObject({
      passed: 2,
      failures: [check(false)],
    });
  });
});

describe('--only', () => {
  it('keeps the order of the gate', () => {
    expect(chooseSteps(['--only', 'e2e,lint']).map(({ name }) => name)).toEqual(['lint', 'e2e']);
    expect(chooseSteps(['--only=unit']).map(({ name }) => name)).toEqual(['unit']);
  });

  it('is everything when it is not there', () => {
    expect(chooseSteps([])).toBe(steps);
  });

  it('refuses a name that no step has, and no name at all', () => {
    expect(() => chooseSteps(['--only', 'unit,e3e'])).toThrowErrorMatchingInlineSnapshot(
      `[Error: --only takes names of steps: lock, lint, types, content, unit, components, build, site, size, e2e, hosting, upgrade, companies, lighthouse. It got "unit,e3e".]`,
    );
    expect(() => chooseSteps(['--only'])).toThrow('It got "".');
  });
});
