/**
 * A wrong address. The page speaks all languages of the course, since it is one file for all of
 * them; here it keeps the one in the address, and takes that language's header and footer.
 */
const sections = [...document.querySelectorAll<HTMLElement>('.lost [data-language]')];
const parts = location.pathname.split('/');
const asked = sections.find(({ lang }) => parts.includes(lang));
const section = asked ?? sections.find(({ lang }) => navigator.language.startsWith(lang));

if (section) {
  document.documentElement.lang = section.lang;
  // It says so where it is not written like the rest of the page.
  if (section.dir) document.documentElement.dir = section.dir;
  for (const other of sections) other.hidden = other !== section;
  const neighbour = section.querySelector<HTMLAnchorElement>('a[data-neighbour]');
  // Without it the links of the default language stay, which lead on as well.
  if (neighbour) dress(neighbour.href).catch(() => {});
}

async function dress(address: string) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const tag of ['header', 'footer']) {
    const found = page.querySelector(tag);
    found?.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (found) document.querySelector(tag)?.replaceWith(found);
  }
}
