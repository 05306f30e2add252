/**
 * Opens the search over the page from the link in the header, or with Ctrl+K. The search itself
 * (interface, index) is fetched only then; if that fails, the link leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
const page = document.querySelector<HTMLElement>('search-page');

if (link && !page) {
  link.addEventListener('click', (event) => open(event, link));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) open(event, link);
  });
}
if (page) fill(page);

async function open(event: Event, link: HTMLAnchorElement) {
  event.preventDefault();
  try {
    await (await import('./search-view.ts')).openSearch(link);
  } catch {
    location.href = link.href;
  }
}

async function fill(page: HTMLElement) {
  try {
    await (await import('./search-view.ts')).renderSearch(page);
  } catch {
    page.prepend(page.dataset.failed ?? '');
  }
}
