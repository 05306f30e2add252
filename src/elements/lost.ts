/** A wrong address: of the sentences in all languages, leaves those of the language in the address. */
const sections = [...document.querySelectorAll<HTMLElement>('lost-page [data-language]')];
const inAddress = location.pathname
  .split('/')
  .find((part) => sections.some((one) => one.lang === part));
const wanted = inAddress ?? navigator.language.slice(0, 2);
const known = sections.some(({ lang }) => lang === wanted);
if (known) {
  document.documentElement.lang = wanted;
  for (const section of sections) section.hidden = section.lang !== wanted;
}

// A module, so that its names are its own.
export {};
