import { getViteConfig } from 'astro/config';

/** Components are rendered by Astro itself, with the project's own configuration. */
export default getViteConfig({
  test: { name: 'components', include: ['src/components/**/*.test.ts', 'src/course/**/*.test.ts'] },
});
