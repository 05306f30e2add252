import { freePort } from '../port.mjs';
import { endTogether, run } from '../run.mjs';

/**
 * Shows every part of the site in the new brand, as the development server draws it: that takes seconds,
 * and the page follows every change of brand.yaml.
 * @param isWatched whether somebody sits before the terminal; a script is only told the way
 */
export async function openPreview(isWatched: boolean): Promise<void> {
  if (!isWatched) {
    console.log('To look at it: npm run dev, then /en/brand/ and /de/brand/.');
    return;
  }
  endTogether();
  const port = await freePort();
  console.log(`\nEvery part in your brand: http://localhost:${port}/en/brand/\nCtrl+C ends it.`);
  process.exitCode = (await run(`astro dev --port ${port}`, { show: true })).code;
}
