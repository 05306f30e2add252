import '@pagefind/component-ui/css';
import './search.css';
import '@pagefind/component-ui';

type Modal = HTMLElement & { open(): void };

let modal: Modal | undefined;

/** Shows the search over the page; after closing, the focus goes back to `opener`. */
export function openSearch(opener: HTMLElement): void {
  if (!modal) {
    modal = document.createElement('pagefind-modal') as Modal;
    document.body.append(makeConfig(), modal);
  }
  modal.open();
  modal.querySelector('dialog')?.addEventListener('close', () => opener.focus(), { once: true });
}

/** Fills the search page; a `?q=` in the address is searched at once. */
export function renderSearch(page: HTMLElement): void {
  const input = document.createElement('pagefind-input');
  input.setAttribute('placeholder', page.dataset['placeholder'] ?? '');
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

function makeConfig(): HTMLElement {
  const config = document.createElement('pagefind-config');
  config.setAttribute('bundle-path', `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`);
  config.setAttribute('lang', document.documentElement.lang);
  return config;
}
