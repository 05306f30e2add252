import pagefindSheet from '@pagefind/component-ui/css/pagefind-component-ui.css?url';
import '@pagefind/component-ui';
import ourSheet from './search.css?url';

type Modal = HTMLElement & { open(): void };

let modal: Modal | undefined;

/** Shows the search over the page; after closing, the focus goes back to `opener`. */
export async function openSearch(opener: HTMLElement): Promise<void> {
  if (!modal) {
    await loadSheets();
    modal = document.createElement('pagefind-modal') as Modal;
    document.body.append(makeConfig(), modal);
  }
  modal.open();
  modal.querySelector('dialog')?.addEventListener('close', () => opener.focus(), { once: true });
}

/** Fills the search page; a `?q=` in the address is searched at once. */
export async function renderSearch(page: HTMLElement): Promise<void> {
  await loadSheets();
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

/** The sheets come with the search: imported in the usual way, every page would carry them. */
async function loadSheets(): Promise<void> {
  const links = [pagefindSheet, ourSheet].map((href) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
    return new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
    });
  });
  await Promise.all(links);
}

function makeConfig(): HTMLElement {
  const config = document.createElement('pagefind-config');
  config.setAttribute('bundle-path', `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`);
  config.setAttribute('lang', document.documentElement.lang);
  return config;
}
