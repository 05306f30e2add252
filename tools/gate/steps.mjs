/**
 * Everything that `npm test` runs, in this order: cheap and telling first.
 * `report` is the JSON file that the step leaves behind and `kind` how it is counted; a step without
 * one counts as a single check. `needs` names what must be there first; without a web server only the
 * tests that start one are skipped.
 * @type {Step[]}
 */
export const steps = [
  { name: 'lock', title: 'Lock file', command: 'node tools/lock.mjs' },
  { name: 'lint', title: 'Format and lint', command: 'biome check .' },
  { name: 'types', title: 'Types', command: 'astro check' },
  { name: 'content', title: 'Content', command: 'node tools/check-content.ts' },
  { name: 'unit', title: 'Unit tests', ...vitest('unit') },
  { name: 'components', title: 'Component tests', ...vitest('components') },
  { name: 'build', title: 'Build', command: 'npm run build' },
  { name: 'site', title: 'Built site', ...vitest('site'), needs: ['build'] },
  {
    name: 'size',
    title: 'Size budgets',
    command: 'node tools/size.ts --tenfold --json test-results/size.json',
    kind: 'checks',
    report: 'test-results/size.json',
    needs: ['build', 'browser'],
  },
  {
    name: 'e2e',
    title: 'Browser tests',
    command: 'playwright test',
    kind: 'playwright',
    report: 'test-results/e2e.json',
    needs: ['build', 'browser'],
  },
  { name: 'hosting', title: 'Hosts', ...vitest('hosting'), needs: ['browser', 'hosts'] },
  { name: 'upgrade', title: 'Upgrade', ...vitest('upgrade') },
  { name: 'companies', title: 'Companies', ...vitest('companies'), needs: ['browser'] },
  {
    name: 'lighthouse',
    title: 'Lighthouse',
    command: 'node tools/lighthouse.ts --json test-results/lighthouse.json',
    kind: 'checks',
    report: 'test-results/lighthouse.json',
    needs: ['build', 'browser'],
  },
];

/**
 * The steps that `--only unit,e2e` asks for, in the order of `steps`.
 * @param {string[]} argv
 * @throws {Error} on a name that no step has
 */
export function chooseSteps(argv) {
  const flag = argv.find((arg) => arg.startsWith('--only'));
  if (!flag) return steps;
  const list = flag.split('=')[1] ?? argv[argv.indexOf(flag) + 1] ?? '';
  const names = list.split(',').filter((name) => name !== '');
  const known = steps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (names.length === 0 || unknown !== undefined) {
    throw new Error(`--only takes names of steps: ${known.join(', ')}. It got "${list}".`);
  }
  return steps.filter(({ name }) => names.includes(name));
}

function vitest(project) {
  const report = `test-results/${project}.json`;
  return {
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
    kind: /** @type {const} */ ('vitest'),
    report,
  };
}

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {string} command
 * @property {'vitest' | 'playwright' | 'checks'} [kind]
 * @property {string} [report]
 * @property {('build' | 'browser' | 'hosts')[]} [needs]
 */
