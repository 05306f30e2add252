import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = [
  // Draws no window of its own, and so needs a third of the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const apps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * Where a Chromium of the system may be, best first. None of the places is looked at here.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} absolute paths
 */
export function placesOfBrowsers(platform, env, home = homedir()) {
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const onPath = commands.flatMap((command) =>
    (env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder.startsWith('/'))
      .map((folder) => join(folder, command)),
  );
  if (platform !== 'darwin') return onPath;
  const folders = ['/Applications', join(home, 'Applications')];
  return [...onPath, ...folders.flatMap((folder) => apps.map((app) => join(folder, app)))];
}
