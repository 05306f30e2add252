/**
 * `npm run size`: what a lesson costs on a phone, and the first slide of a deck, against the budgets.
 * `--json file` also writes the verdicts; `--tenfold` also builds the course at ten times its size.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, quietFlags } from './browser.mjs';
import { serve } from './serve.ts';
import { compare, format, type Row } from './size/budgets.ts';
import { measureDecks } from './size/decks.ts';
import { checkStage } from './size/imports.ts';
import { findLessons } from './size/lessons.ts';
import { compareTenfold } from './size/tenfold.ts';
import { type Visit, visitLesson } from './size/visit.ts';

/** Lessons opened in the browser: the heaviest pages. More would cost minutes and tell nothing. */
const opened = 24;

const { values } = parseArgs({
  options: { json: { type: 'string' }, tenfold: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const lessons = findLessons(`${root}dist`);
  if (lessons.length === 0) {
    throw new Error('dist has no lesson with a quiz. Run "npm run build" first.');
  }
  const { visits, deck } = await visitAll(lessons.slice(0, opened));
  const rows = [...compare(visits), deck, checkStage(root)];
  if (values.tenfold) rows.push(await compareTenfold(root, lessons));

  console.log(`${visits.length} of ${lessons.length} lessons opened, heaviest first\n`);
  printLessons(visits);
  if (visits[0]) printLoads(visits[0]);
  printRows(rows);
  if (values.json) {
    writeFileSync(values.json, JSON.stringify({ checks: rows.map(toCheck) }, null, 2));
  }
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
}

async function visitAll(paths: string[]): Promise<{ visits: Visit[]; deck: Row }> {
  const site = await serve({ dir: `${root}dist`, port: 0 });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: quietFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const visits: Visit[] = [];
    for (const path of paths) visits.push(await visitLesson(browser, site.url, path));
    return { visits, deck: await measureDecks(browser, site.url, `${root}dist`) };
  } finally {
    await browser.close();
    await site.close();
  }
}

function printLessons(visits: Visit[]): void {
  for (const { path, before, all } of visits) {
    const sum = (loads: { bytes: number }[]) =>
      format(
        loads.reduce((total, { bytes }) => total + bytes, 0),
        'bytes',
      ).padStart(8);
    console.log(
      `${path.padEnd(44)} ${sum(before)} in ${before.length} requests, ${sum(all)} in all`,
    );
  }
}

/** What one lesson loads, in order; the part after the line is loaded for the quiz. */
function printLoads({ path, before, all }: Visit): void {
  console.log(`\nWhat ${path} loads`);
  all.forEach(({ url, kind, bytes }, i) => {
    if (i === before.length) console.log('  near the quiz:');
    const size = format(bytes, 'bytes').padStart(8);
    console.log(`  ${size}  ${kind.padEnd(5)}  ${new URL(url).pathname}`);
  });
}

function printRows(rows: Row[]): void {
  console.log(`\n${'What (the lesson that costs most)'.padEnd(52)}  measured    budget`);
  for (const { what, value, limit, unit, ok, where } of rows) {
    const numbers = [value, limit].map((number) => format(number, unit).padStart(8)).join('  ');
    console.log(`${what.padEnd(52)}  ${numbers}  ${ok ? 'ok' : `over, at ${where}`}`);
  }
}

function toCheck({ what, value, limit, unit, ok, where }: Row) {
  const detail = `${where}: ${format(value, unit)}, the budget is ${format(limit, unit)}`;
  return { name: what, ok, detail };
}
