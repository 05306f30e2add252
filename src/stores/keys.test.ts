// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { goTo, startClock } from '#domain/stage/acts.ts';
import { deck } from '#domain/stage/sample.ts';
import { openPage } from './fake-page.ts';
import { STORED_KEYS } from './keys.ts';
import { connectStage } from './stage.ts';
import { saveView } from './view.ts';

/** The patterns of which this key is one. */
function patternsOf(key: string): string[] {
  return STORED_KEYS.map(({ pattern }) => pattern).filter((pattern) => {
    const named = pattern.replace('<site>', 'smb');
    return named.endsWith('*') ? key.startsWith(named.slice(0, -1)) : key === named;
  });
}

it('lists exactly the keys that a learner who does everything has stored', async () => {
  document.documentElement.dataset.site = 'smb';
  localStorage.setItem('smb/me/j/torn', 'torn');
  const page = await openPage();
  for (let i = 0; i < 30; i++) page.completeLesson(`lesson-${i}`);
  page.reopenLesson('lesson-1');
  page.recordAttempt({ question: 'q', rev: 1, answer: ['a'], mark: 1 });
  page.setCheck('c', true);
  page.writeArtefact('t', 'Hi');
  page.visitLesson('lesson-2');
  saveView({ theme: 'dark', size: '' });
  let time = 0;
  const stage = connectStage(deck, 'audience', { now: () => (time += 60_000) });
  stage.act(startClock);
  stage.act(goTo('scan'));
  stage.act(goTo('write'));
  stage.close();
  const file = page.exportProgress();
  await vi.waitFor(() => expect(Object.keys(localStorage)).toContain('smb/me/snap/a'));
  page.eraseProgress();
  const preview = await page.previewImport(file);
  if (preview.ok) page.applyImport(preview, { restore: true });
  localStorage.setItem('smb/me/j/torn', 'torn');
  const next = await openPage();
  for (let i = 0; i < 30; i++) next.completeLesson(`lesson-${i + 30}`);
  await vi.waitFor(() => expect(Object.keys(localStorage)).toContain('smb/me/snap/a'));
  next.addProfile('Noor');
  (await openPage()).completeLesson('hers');

  const found = Object.keys(localStorage).map((key) => patternsOf(key));
  expect(found.filter((patterns) => patterns.length !== 1)).toEqual([]);
  expect([...new Set(found.flat())].sort()).toEqual(
    STORED_KEYS.map(({ pattern }) => pattern).sort(),
  );
});
