import pagefindSheet from '@pagefind/component-ui/css/pagefind-component-ui.css?url';
import '@pagefind/component-ui';
import ourSheet from './search.css?url';
import { loadSheet } from './sheet.ts';

type Modal = HTMLElement & { open(): void };

const bundlePath = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

let modal: Modal | undefined;

/** Shows the search over the page. A dialog gives the focus back by itself when it closes. */
export async function openSearch(): Promise<void> {
  if (!modal) {
    await loadParts();
    modal = document.createElement('pagefind-modal') as Modal;
    document.body.append(makeConfig(), modal);
  }
  modal.open();
}

/** Fills the search page; a `?q=` in the address is searched at once. */
export async function renderSearch(page: HTMLElement): Promise<void> {
  await loadParts();
  const input = document.createElement('pagefind-input');
  input.setAttribute('placeholder', page.dataset.placeholder ?? '');
  const parts = ['pagefind-summary', 'pagefind-results'].map((tag) => document.createElement(tag));
  page.replaceChildren(makeConfig(), input, ...parts);
  const field = page.querySelector('input');
  const query = new URLSearchParams(location.search).get('q');
  if (!field) return;
  if (query) {
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.focus();
}

/**
 * Fetches the index and the style sheets first, so that a failure is ours to explain.
 */
async function loadParts(): Promise<void> {
  await import(/* @vite-ignore */ `${bundlePath}pagefind.js`);
  await Promise.all([pagefindSheet, ourSheet].map(loadSheet));
}

function makeConfig(): HTMLElement {
  const config = document.createElement('pagefind-config');
  config.setAttribute('bundle-path', bundlePath);
  config.setAttribute('lang', document.documentElement.lang);
  return config;
}
