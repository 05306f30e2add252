/**
 * `npm test`: installs what is missing, runs every check, and ends with "N passed, N failed".
 * `--list` names the steps, `--only unit,e2e` runs some of them.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import { failed, judge } from './gate/count.mjs';
import { chooseSteps, steps } from './gate/steps.mjs';
import { getHost } from './host.mjs';
import { installMissing } from './install.mjs';
import { freePort } from './port.mjs';
import { endTogether, root, run } from './run.mjs';

const inRoot = (path) => join(root, path);

endTogether();
if (process.argv.includes('--list')) {
  for (const { name, title } of steps) console.log(`${name.padEnd(12)} ${title}`);
} else {
  const results = await runAll().catch((error) => [failed(error.message)]);
  process.exitCode = summarise(results);
}

async function runAll() {
  const chosen = chooseSteps(process.argv.slice(2));
  mkdirSync(inRoot('test-results'), { recursive: true });
  await installMissing();
  const missing = await prepare(chosen);
  const results = [];
  for (const step of chosen) {
    process.stdout.write(step.title.padEnd(18));
    const started = performance.now();
    const reason = step.needs?.map((need) => missing.get(need)).find(Boolean);
    const result = reason ? failed(`${step.title} could not run: ${reason}`) : await runStep(step);
    if (step.name === 'build' && result.failures.length > 0)
      missing.set('build', 'the build failed.');
    printStep(step, result, (performance.now() - started) / 1000);
    results.push(result);
  }
  return results;
}

/** What later steps cannot do without and is not there: name of the need to reason. */
async function prepare(chosen) {
  const missing = new Map();
  if (chosen.some(({ needs }) => needs?.includes('browser'))) {
    await getBrowser((sentence) => console.log(sentence))
      .then((path) => {
        process.env.CHROMIUM_PATH = path;
      })
      .catch((error) => missing.set('browser', error.message));
  }
  if (chosen.some(({ needs }) => needs?.includes('hosts'))) {
    for (const host of ['nginx', 'apache'])
      await getHost(host, (sentence) => console.log(sentence));
  }
  if (!chosen.some(({ name }) => name === 'build') && !existsSync(inRoot('dist/index.html'))) {
    missing.set('build', 'there is no built site; run "npm run build" first.');
  }
  return missing;
}

async function runStep(step) {
  // A report of an earlier run must not speak for a run that crashed.
  if (step.report) rmSync(inRoot(step.report), { force: true });
  if (step.name === 'components') shareContentStore();
  const ended = await run(step.command, {
    log: inRoot(`test-results/${step.name}.log`),
    minutes: 15,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(step.name === 'e2e' ? { E2E_PORT: String(await freePort()) } : {}),
    },
  });
  return judge(step, ended, step.report && readReport(step.report));
}

/** vitest reads the content store where `astro dev` puts it; check and build put it elsewhere. */
function shareContentStore() {
  const store = inRoot('node_modules/.astro/data-store.json');
  if (existsSync(store)) cpSync(store, inRoot('.astro/data-store.json'));
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8'));
  } catch {
    return undefined;
  }
}

function printStep(step, { passed, failures, skipped, notes = [] }, seconds) {
  const words = [
    `${passed} passed`,
    ...(failures.length > 0 ? [`${failures.length} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ];
  console.log(`${words.join(', ').padEnd(36)}${seconds.toFixed(1).padStart(6)} s`);
  for (const note of notes) console.log(`  ${note}`);
  for (const { name, detail } of failures) {
    console.log(`\n  ✗ ${name}\n${detail.replace(/^/gm, '    ')}`);
  }
  if (failures.length > 0) console.log(`\n  All of its output: test-results/${step.name}.log\n`);
}

/** Prints what was skipped and what failed, then the counts as the very last line. */
function summarise(results) {
  const skipped = results.flatMap((result) => result.skipped);
  const failures = results.flatMap((result) => result.failures);
  console.log('');
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const { name } of failures) console.log(`failed: ${name}`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  console.log(`${passed} passed, ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}
