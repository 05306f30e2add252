import { readHosting } from '#authoring/read-hosting.ts';
import { readLanguages } from '#authoring/settings.ts';
import { freePort } from '../port.mjs';
import { endTogether, run } from '../run.mjs';

/**
 * Shows every part of the site in the new brand, as the development server draws it: that takes seconds,
 * and the page follows every change of brand.yaml.
 * @param root absolute path of the project
 * @param isWatched whether somebody sits before the terminal; a script is only told the way
 */
export async function openPreview(root: string, isWatched: boolean): Promise<void> {
  const { base } = readHosting();
  const paths = readLanguages(root).map((language) => `${base}${language}/brand/`);
  if (!isWatched) {
    console.log(`To look at it: npm run dev, then ${paths.join(' and ')}.`);
    return;
  }
  endTogether();
  const port = await freePort();
  const addresses = paths.map((path) => `  http://localhost:${port}${path}`);
  console.log(`\nEvery part in your brand:\n${addresses.join('\n')}\nCtrl+C ends it.`);
  process.exitCode = (
    await run(`astro dev --port ${port} --open ${paths[0]}`, { show: true })
  ).code;
}
