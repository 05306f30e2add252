import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { makeFile } from '#domain/progress/file.ts';
import type { Progress } from '#domain/progress/types.ts';
import { modules, strings, tiers } from './sample.ts';
import { sharedSample } from './share/sample.ts';

type Stores = typeof import('#stores/progress.ts');

/** For tests: the page as it opens in a browser that has stored nothing but what `seed` does. */
export async function openPage(seed: (stores: Stores) => void = () => {}) {
  vi.resetModules();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  // As newer browsers do: an effect must not take the promise for its own cleaning up.
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation((async () => {}) as () => void);
  document.documentElement.dataset.site = 'smb';
  const stores = await import('#stores/progress.ts');
  seed(stores);
  return { stores, ...(await reopenPage()) };
}

/** The page once more, in the same browser. */
export async function reopenPage() {
  const { default: Page } = await import('./Progress.tsx');
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const download = vi.fn(() => 'smb-bootcamp-progress-2026-11-24.json');
  let take: (text: string) => void = () => {};
  const save = vi.fn((_: File) => {});
  const data = {
    address: 'https://example.org/en/progress/',
    onLink: (next: typeof take) => {
      take = next;
      return () => {};
    },
    reload: vi.fn(),
    modules,
    tiers,
    strings,
    lang: 'en',
    course: 'Bootcamp',
    level: { title: 'Where to start', path: '/level/' },
    share: true,
    loadShare: async () => sharedSample,
    review: { title: 'Review', path: '/review/' },
    prefix: 'smb-bootcamp-progress',
  };
  await act(() => createRoot(container).render(<Page {...data} download={download} save={save} />));
  return { download, save, reload: data.reload, open: (text: string) => act(() => take(text)) };
}

/** The text of the page as its reader sees it, part by part. */
export function read(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent);
}

export function heard(): string | undefined {
  return document.querySelector('[role=status]')?.textContent;
}

/** Presses the button with this text. */
export async function press(text: string) {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(
    (one) => !one.hidden && one.textContent.startsWith(text),
  );
  if (!button) throw new Error(`No button "${text}" among: ${read('button').join(' | ')}`);
  await act(async () => button.click());
}

/** Chooses a file for the import, and waits until the page has read it. */
export async function choose(file: Blob) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file can be chosen');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.focus();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

/** A file as another browser of the same site would write it. */
export function makeBlob(progress: Progress, about = {}): Blob {
  const origin = { course: 'smb', title: 'Bootcamp', app: '', exported: '', ...about };
  return new Blob([makeFile(progress, origin)]);
}

/** From now on the browser has no room for a backup; `vi.unstubAllGlobals` makes room again. */
export function refuseBackups() {
  refuse((key) => key.includes('/backup/'));
}

/** The browser has no room left for these keys. */
export function refuse(isRefused: (key: string) => boolean) {
  const storage = localStorage;
  const setItem = (key: string, text: string) => {
    if (isRefused(key)) throw new DOMException('', 'QuotaExceededError');
    storage.setItem(key, text);
  };
  const get = (_: Storage, key: keyof Storage) => {
    const value = key === 'setItem' ? setItem : storage[key];
    return typeof value === 'function' ? value.bind(storage) : value;
  };
  vi.stubGlobal('localStorage', new Proxy(storage, { get } as ProxyHandler<Storage>));
}
