import { freePort } from '../port.mjs';
import { endTogether, run } from '../run.mjs';

/**
 * Shows the site in the new brand, as the development server draws it: that takes
 * seconds, and the pages follow every change of brand.yaml.
 * @param isWatched whether somebody sits before the terminal; a script is only told the way
 */
export async function openPreview(isWatched: boolean): Promise<void> {
  if (!isWatched) {
    console.log('To look at it: npm run dev, then /en/.');
    return;
  }
  endTogether();
  const port = await freePort();
  console.log(`\nThe site in your brand: http://localhost:${port}/en/\nCtrl+C ends it.`);
  process.exitCode = (await run(`astro dev --port ${port}`, { show: true })).code;
}
