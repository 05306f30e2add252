/**
 * The button in the header: how pages look, and what the keyboard can do. All of it is fetched on the
 * first click. The page for wrong addresses swaps the header, so the document listens.
 */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('.view');
  if (button) {
    import('./view/dialog.ts')
      .then(({ openView }) => openView())
      .catch(() => alert(button.dataset.failed));
  }
});

// A module, so that its names are its own.
export {};
