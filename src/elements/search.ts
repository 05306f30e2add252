/**
 * Opens the search over the page from the link in the header, or with Ctrl+K. The search itself
 * (interface, index) is fetched only then; if that fails, the link leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (link && !document.querySelector('search-page')) {
  const open = async (event: Event) => {
    event.preventDefault();
    try {
      await (await import('./search-view.ts')).openSearch();
    } catch {
      location.href = link.href;
    }
  };
  link.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) open(event);
  });
}

// A module, so that its names are its own.
export {};
