import { stripVTControlCharacters } from 'node:util';

/**
 * What one step of the gate came to. Whatever looks like a run that tested nothing is a failure:
 * no report, no test in it, or an error code with every test green.
 * @param {import('./steps.mjs').Step} step
 * @param {{ code: number, output: string, late: boolean }} ended
 * @param {any} report the parsed report, undefined when the step left none
 * @returns {Count}
 */
export function judge(step, { code, output, late }, report) {
  if (late) return failed(`${step.title} was stopped because it did not end`, lastLines(output));
  if (!step.kind) {
    return code === 0 ? count(1) : failed(step.title, lastLines(output));
  }
  if (!report) return failed(`${step.title} ended without a report`, lastLines(output));
  const counted = counters[step.kind](report, output);
  if (counted.failures.length > 0) return counted;
  if (counted.passed === 0) return failed(`${step.title} ran no test`, lastLines(output));
  if (code === 0) return counted;
  const crash = failed(
    `${step.title} ended with code ${code} though no test failed`,
    lastLines(output),
  );
  return { ...counted, failures: crash.failures };
}

/** @param {string} name @param {string} [detail] @returns {Count} */
export function failed(name, detail = '') {
  return count(0, [{ name, detail }]);
}

const counters = { vitest: countVitest, playwright: countPlaywright, checks: countChecks };

/** @returns {Count} */
function count(passed, failures = [], skipped = []) {
  return { passed, failures, skipped };
}

function countVitest({ testResults }, output) {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) =>
    // A file that could not be loaded, or whose preparation failed. The report has a message for the
    // first only; what went wrong in a hook stands at the end of the output.
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
      ? [...assertionResults, { status, fullName: name, failureMessages: [message], output }]
      : assertionResults,
  );
  return count(
    tests.filter(({ status }) => status === 'passed').length,
    tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages, output: all = '' }) => ({
        name: fullName,
        detail: firstLines(failureMessages.join('\n')) || lastLines(all),
      })),
    tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map((t) => t.fullName),
  );
}

function countPlaywright({ suites, errors }) {
  const tests = suites.flatMap(testsOf);
  return count(
    tests.filter(({ status }) => status === 'expected').length,
    [
      ...errors.map(({ message }) => ({ name: 'Browser tests', detail: firstLines(message) })),
      ...tests.filter(({ status }) => status === 'unexpected' || status === 'flaky'),
    ],
    tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  );
}

function testsOf({ title, specs = [], suites = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, projectName, results }) => ({
      status,
      name: `${title} > ${spec.title} (${projectName})`,
      detail: firstLines(
        results
          .flatMap((r) => r.errors ?? [])
          .map((e) => e.message)
          .join('\n'),
      ),
    })),
  );
  const inner = suites
    .flatMap(testsOf)
    .map((test) => ({ ...test, name: `${title} > ${test.name}` }));
  return [...own, ...inner];
}

function countChecks({ checks }) {
  return count(
    checks.filter(({ ok }) => ok).length,
    checks.filter(({ ok }) => !ok),
  );
}

/** The message and the frames of a stack that lie in this project. */
function firstLines(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  const own = lines.filter((line) => !/^\s+at .*(node_modules|<anonymous>|node:)/.test(line));
  return own.slice(0, 16).join('\n').trim();
}

function lastLines(text) {
  return stripVTControlCharacters(text).trim().split('\n').slice(-100).join('\n');
}

/**
 * @typedef {{ name: string, detail: string }} Failure
 * @typedef {{ passed: number, failures: Failure[], skipped: string[] }} Count
 */
