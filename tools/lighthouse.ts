/** Lighthouse on a home, a module and a lesson page; `--json file` also writes the verdicts. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser, quietFlags } from './browser.mjs';
import { freePort } from './port.mjs';
import { serve } from './serve.ts';

const pages = ['en/', 'en/beginner/profiles/', 'en/beginner/profiles/headline/'];
const gated = ['accessibility', 'best-practices', 'seo'];

const { values } = parseArgs({ options: { json: { type: 'string' } } });

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const site = await serve({ dir: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 });
  const executablePath = await findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({
    args: [...quietFlags, `--remote-debugging-port=${port}`],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const ratings: Rating[] = [];
    for (const page of pages) ratings.push(await rate(new URL(page, site.url), port));
    report(ratings);
  } finally {
    await browser.close();
    await site.close();
  }
}

function report(ratings: Rating[]): void {
  const checks = ratings.flatMap((rating) => rating.checks);
  const notes = ratings.map(({ note }) => note);
  for (const { name, ok, detail } of checks) {
    console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${detail.replaceAll('\n', '\n        ')}`);
  }
  for (const note of notes) console.log(note);
  if (values.json) writeFileSync(values.json, JSON.stringify({ checks, notes }, null, 2));
  process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1;
}

/** @throws when Lighthouse could not load the page */
async function rate({ href, pathname }: URL, port: number): Promise<Rating> {
  const result = await lighthouse(href, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    onlyCategories: ['performance', ...gated],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${pathname}.`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse on ${pathname}: ${runtimeError.message}`);
  const checks = gated.map((id) => {
    const category = categories[id];
    const faults = (category?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map((ref) => audits[ref.id])
      .filter((audit) => audit !== undefined)
      .filter(({ score }) => score !== null && score < 1)
      .flatMap(({ id, title, details }) => [`${id}: ${title}`, ...placesIn(details)]);
    return {
      name: `${id} of ${pathname}`,
      ok: category?.score === 1,
      detail: [score(category?.score), ...faults].join('\n'),
    };
  });
  // Reported, not gated: it depends on what else the machine does.
  const note = `performance of ${pathname}: ${score(categories.performance?.score)}`;
  return { checks, note };
}

/** The first few elements that an audit complains about, with what it says of each. */
function placesIn(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { node?: Place }[] };
  return items
    .flatMap(({ node }) => (node ? [node] : []))
    .slice(0, 5)
    .map(({ selector, explanation = '' }) => `  ${selector}  ${explanation.split('\n').at(-1)}`);
}

function score(value: number | null | undefined): string {
  return value === null || value === undefined ? 'none' : String(Math.round(value * 100));
}

interface Place {
  selector: string;
  explanation?: string;
}

interface Rating {
  checks: { name: string; ok: boolean; detail: string }[];
  note: string;
}
