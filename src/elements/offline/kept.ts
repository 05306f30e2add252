/** What the page needs that the worker shows in place of one that was not loaded. */
import '../page.ts';
import { canKeepFiles, openOffline } from '#stores/offline/offline.ts';
import { rootAddress } from './root.ts';

const page = document.querySelector<HTMLElement>('offline-page');
if (page && canKeepFiles()) show(page).catch(() => {});

async function show(page: HTMLElement) {
  // The worker answers with this page at the address of another one.
  for (const one of page.querySelectorAll<HTMLElement>('[data-instead]')) {
    one.hidden = location.pathname === page.dataset.path;
  }
  const { site = '' } = document.documentElement.dataset;
  const wanted = (await openOffline(site, rootAddress()).readKept())?.wanted ?? [];
  const items = [...page.querySelectorAll<HTMLElement>('[data-pack]')];
  for (const item of items) item.hidden = !wanted.includes(item.dataset.pack ?? '');
  for (const one of page.querySelectorAll<HTMLElement>('[data-none]')) {
    one.hidden = items.some(({ hidden }) => !hidden);
  }
}
