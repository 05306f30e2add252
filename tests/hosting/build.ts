import { run } from '../../tools/run.mjs';
import { company, dist, hosting } from './support/site.ts';

/** Builds the site once for all tests of hosting, below a path. */
export async function setup(): Promise<void> {
  if (process.env.HOSTING_DIST) return;
  const { code, output } = await run(`astro build --outDir "${dist}"`, {
    env: {
      BASE: hosting.base,
      SITE: hosting.site,
      COMPANY: company,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (code !== 0) throw new Error(`The build with a base path failed:\n${output}`);
}
