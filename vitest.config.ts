import { defineConfig } from 'vitest/config';

/**
 * `unit` needs no Astro: rules, schemas, stores, tools. `components` renders `.astro` files through
 * Astro's container. `site` reads the built site, so it runs after `npm run build`. `hosting` builds
 * the site below a path and serves it with the web servers of this machine. `upgrade` merges HEAD into
 * a company's fork of the release before. `companies` builds the site once for each fixture company.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/{domain,schemas,authoring,stores,i18n,integrations}/**/*.test.ts',
            'src/islands/**/*.test.tsx',
            'tools/**/*.test.ts',
          ],
        },
      },
      './vitest.components.config.ts',
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          // They only read, so they can share what they have read.
          isolate: false,
        },
      },
      {
        test: {
          name: 'companies',
          environment: 'node',
          include: ['tests/companies/**/*.test.ts'],
          // One build and one browser at a time: they share two cores.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'hosting',
          environment: 'node',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: 'tests/hosting/build.ts',
          // One server and one browser at a time: they share two cores with the tests.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'upgrade',
          environment: 'node',
          include: ['tests/upgrade/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
