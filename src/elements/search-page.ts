/** The page of the search: puts the live search in the place of the plain links. */
const page = document.querySelector<HTMLElement>('search-page');

if (page) {
  import('./search-view.ts')
    .then(({ renderSearch }) => renderSearch(page))
    .catch(() => {
      const sentence = document.createElement('p');
      sentence.className = 'notice';
      sentence.role = 'alert';
      sentence.textContent = page.dataset.failed ?? '';
      page.prepend(sentence);
    });
}

// A module, so that its names are its own.
export {};
