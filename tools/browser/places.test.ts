import { expect, it } from 'vitest';
import { placesOfBrowsers } from './places.mjs';

it('looks on the path of Linux, the Chromium without windows first, and nowhere relative', () => {
  const places = placesOfBrowsers('linux', { PATH: '/usr/bin:./bin:/opt/bin' });
  expect(places.slice(0, 3)).toEqual([
    '/usr/bin/chromium-headless-shell',
    '/opt/bin/chromium-headless-shell',
    '/usr/bin/chromium',
  ]);
  expect(places).toContain('/opt/bin/google-chrome');
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});

it('looks into the Applications folders of macOS', () => {
  const places = placesOfBrowsers('darwin', { PATH: '' }, '/Users/ann');
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain(
    '/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  );
});

it('looks into the program folders of Windows that are set', () => {
  const places = placesOfBrowsers('win32', { ProgramFiles: 'C:/Programs' });
  expect(places).toEqual([
    'C:/Programs/Google/Chrome/Application/chrome.exe',
    'C:/Programs/Microsoft/Edge/Application/msedge.exe',
  ]);
});
