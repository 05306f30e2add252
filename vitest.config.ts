import { defineConfig } from 'vitest/config';

/**
 * `unit` needs no Astro: rules, schemas, stores, tools. `components` renders `.astro` files through
 * Astro's container. `site` reads the built site, so it runs after `npm run build`.
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
    ],
  },
});
