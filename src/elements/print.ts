/** Every button that prints the page it stands on. */
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => print());
}

// A module, so that its names are its own.
export {};
