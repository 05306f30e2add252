/** The first page: goes to the language that the browser asks for; the links stay for everyone else. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language]')];
const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
const choice = wanted
  .map((code) => links.find((link) => link.dataset.language === code))
  .find(Boolean);
if (choice) location.replace(choice.href);

// A module, so that its names are its own.
export {};
