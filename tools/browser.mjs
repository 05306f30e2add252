import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { placesOfBrowsers } from './browser/places.mjs';
import { installCommand, isOnPath, managers } from './packages.mjs';
import { run } from './run.mjs';

/** Keeps a test browser from looking for updates, syncing and calling home. */
export const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium that is there and starts: the one that CHROMIUM_PATH names, the system's, Playwright's.
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const places = [
    ...placesOfBrowsers(process.platform, process.env),
    ...(await placeOfPlaywright()),
  ];
  return places.find(starts);
}

/**
 * Finds a browser or installs one: Playwright's, else the system's package. Says each step.
 * @param {(sentence: string) => void} say
 * @returns {Promise<string>} its path
 * @throws {Error} that says what to do by hand
 */
export async function getBrowser(say) {
  const found = await findBrowser();
  if (found) return found;

  say('There is no Chromium here: downloading the one of Playwright ...');
  await run('npx playwright install chromium --no-shell', { minutes: 4 });
  const [downloaded] = await placeOfPlaywright();
  if (downloaded && starts(downloaded)) return downloaded;

  const command = installCommand('browser', isOnPath, process.getuid?.() === 0);
  if (command) {
    say(`That did not work: installing the package of the system (${command}) ...`);
    const { output } = await run(command, { minutes: 6 });
    const installed = await findBrowser();
    if (installed) return installed;
    say(lastLines(output));
  } else {
    say(
      `That did not work, and none of ${managers.map(({ name }) => name).join(', ')} can be used.`,
    );
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chromium, Chrome or Edge by hand, or set ' +
      'CHROMIUM_PATH to the program, and run the command again.',
  );
}

/** The place where Playwright keeps its download, present or not; none before the install. */
async function placeOfPlaywright() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A stub that only says "install the snap", or a download that lacks libraries, does not count. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true; // elsewhere --version would open a window
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function lastLines(text) {
  return text.trim().split('\n').slice(-6).join('\n');
}
