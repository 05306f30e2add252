/**
 * `npm run traffic`: what a learner asks of the host, measured on the built site with a real browser,
 * and what that is for all.
 *   npm run traffic -- --people 84000 --lessons 40 --returns 12
 *   npm run traffic -- --gigabyte 0.05 --million 0.6     with the prices of your own host
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { readHosting } from '#authoring/read-hosting.ts';
import { addUp, type Parts, peak, price, type Traffic } from '#domain/hosting/load.ts';
import { getBrowser, quietFlags } from './browser.mjs';
import { findLessons } from './size/lessons.ts';
import { answerQuiz } from './size/visit.ts';
import { type CountingHost, openHost } from './traffic/host.ts';

/** Lessons that are taken for the mean; more would take minutes and change it little. */
const TAKEN = 6;

const dist = fileURLToPath(new URL('../dist', import.meta.url));

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const wishes = readWishes();
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error('There is no built site yet. Run "npm run build" first.');
  }
  const host = await openHost(dist, readHosting().base);
  const executablePath = await getBrowser(console.log);
  const browser = await chromium.launch({ args: quietFlags, executablePath });
  try {
    report(wishes, await measure(browser, host));
  } finally {
    await browser.close();
    host.close();
  }
}

/** One learner with an empty cache: the first page, lessons one after another, and coming back. */
async function measure(browser: Browser, host: CountingHost): Promise<Parts> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const all = findLessons(dist).filter((path) => path.startsWith('/en/'));
  const step = Math.max(1, Math.floor(all.length / TAKEN));
  const [opening = '', ...others] = all.filter((_, index) => index % step === 0).slice(0, TAKEN);
  const start = async () => {
    await open(context, host.url);
    await open(context, `${host.url}en/progress/`);
  };
  // What the first lesson and the first look at one's progress bring is there from then on.
  const first = await during(host, async () => {
    await start();
    await take(context, host.url, opening);
  });
  const lessons = await during(host, async () => {
    for (const path of others) await take(context, host.url, path);
  });
  const lesson = {
    requests: lessons.requests / others.length,
    bytes: lessons.bytes / others.length,
  };
  return { first, lesson, back: await during(host, start) };
}

async function open(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
}

async function take(context: BrowserContext, home: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(home + path.slice(1), { waitUntil: 'networkidle' });
  await answerQuiz(page, path);
  await page.waitForLoadState('networkidle');
  await page.close();
}

async function during(host: CountingHost, act: () => Promise<void>): Promise<Traffic> {
  const before = host.count();
  await act();
  const after = host.count();
  return { requests: after.requests - before.requests, bytes: after.bytes - before.bytes };
}

function report({ people, lessons, returns, share, prices }: Wishes, parts: Parts): void {
  const row = (what: string, { requests, bytes }: Traffic) =>
    `${what.padEnd(46)} ${requests.toFixed(1).padStart(8)} requests ${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  console.log(row('First visit: start, “My bootcamp”, one lesson', parts.first));
  console.log(row('Each further lesson with its quiz', parts.lesson));
  console.log(row('Coming back: start, “My bootcamp”', parts.back));
  const sum = addUp({ people, lessons, returns }, parts);
  const number = new Intl.NumberFormat('en');
  console.log(
    `\n${number.format(people)} people, ${lessons} lessons and ${returns} returns each: ` +
      `${number.format(Math.round(sum.requests))} requests, ${number.format(Math.round(sum.bytes / 1e9))} GB`,
  );
  console.log(
    `${Math.round(share * 100)} % of them begin within one hour: ${Math.ceil(peak(people, share, parts))} requests a second`,
  );
  if (prices) console.log(`With your prices: ${price(sum, prices).toFixed(2)}`);
  else console.log('For the bill give the prices of your host: --gigabyte 0.00 --million 0.00');
}

/** @throws with the way to call it, if it was called in another */
function readWishes(): Wishes {
  const options = ['people', 'lessons', 'returns', 'share', 'gigabyte', 'million'] as const;
  const { values } = parseArgs({
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
  });
  const read = (name: (typeof options)[number], otherwise: number) => {
    const value = values[name] === undefined ? otherwise : Number(values[name]);
    if (Number.isFinite(value) && value >= 0) return value;
    throw new Error(`--${name} takes a number, for example --${name} ${otherwise}.`);
  };
  const isPriced = values.gigabyte !== undefined || values.million !== undefined;
  return {
    people: read('people', 84_000),
    lessons: read('lessons', 40),
    returns: read('returns', 12),
    share: read('share', 0.1),
    prices: isPriced ? { gigabyte: read('gigabyte', 0), million: read('million', 0) } : undefined,
  };
}

interface Wishes {
  people: number;
  lessons: number;
  returns: number;
  share: number;
  prices: { gigabyte: number; million: number } | undefined;
}
