// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Given } from '#domain/progress/acts.ts';
import { decodeResults } from '#domain/results/code.ts';
import { openPage, press, read } from './browser.tsx';
import { say } from './sample.ts';
import { sharedSample } from './share/sample.ts';

afterEach(async () => {
  // A page folds what it has stored when there is time; it must not do so in the next test.
  await act(() => new Promise((done) => setTimeout(done, 60)));
  vi.unstubAllGlobals();
});

vi.setConfig({ testTimeout: 30_000 });

const wrong: Given = { question: 'q1', rev: 1, answer: ['a'], mark: 0 };
const right: Given = { question: 'q1', rev: 1, answer: ['b'], mark: 1 };
const other: Given = { question: 'q3', rev: 1, answer: ['a'], mark: 1 };

async function open(...all: Given[]) {
  await openPage(({ recordAttempt, completeLesson }) => {
    completeLesson('photo');
    for (const given of all) recordAttempt(given);
  });
  await press(say('progress.share.open'));
  // The part arrives when it arrives; a busy machine takes its time.
  await vi.waitFor(
    async () => {
      await act(async () => {});
      expect(document.querySelector('.shared')).not.toBeNull();
    },
    { timeout: 20_000 },
  );
}

function code(): string {
  return document.querySelector<HTMLInputElement>('.shared input')?.value ?? '';
}

test('makes nothing before it is asked to', async () => {
  await openPage(({ recordAttempt }) => recordAttempt(wrong));
  expect(read('.shared')).toEqual([]);
});

test('shows in words what is in the code, and the code as picture and text', async () => {
  await open(wrong, right);
  expect(read('.shared summary')).toEqual([
    say('share.preview', { answered: 1, count: 2, right: 0 }),
  ]);
  expect(read('.shared ol > li')).toEqual([
    `Which photo?${say('share.wrong.2')}${say('share.choice', { count: 1 })}From far away`,
    `Which words?${say('share.open')}`,
  ]);
  expect(document.querySelector('.shared .qr path')).not.toBeNull();
  const found = decodeResults(code(), sharedSample);
  expect(found).toMatchObject({
    ok: true,
    results: { module: 'm1', outcomes: { q1: { first: 'wrong', solved: 2, choice: ['a'] } } },
  });
});

test('gives each module a code of its own, and keeps it while the page is open', async () => {
  await open(right, other);
  const first = code();
  await choose('m2');
  const second = code();
  await choose('m1');
  expect(code()).toBe(first);
  const tags = [first, second].map((text) => {
    const found = decodeResults(text, sharedSample);
    return found.ok && found.results.tag;
  });
  expect(new Set(tags).size).toBe(2);
});

test('says that there is nothing to show while no question has been answered', async () => {
  await open();
  expect(read('.shared p')).toEqual([say('share.none')]);
});

async function choose(module: string) {
  const select = document.querySelector<HTMLSelectElement>('.shared select');
  if (!select) throw new Error('There is no choice of modules');
  await act(async () => {
    select.value = module;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
