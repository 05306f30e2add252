import { expect, test, vi } from 'vitest';
import Award from '#components/certificate/Award.astro';
import Footer from '#components/chrome/Footer.astro';
import Sources from '#components/chrome/Sources.astro';
import Help from '#components/guidelines/Help.astro';
import PaperLinks from '#components/paper/PaperLinks.astro';
import { queryAll, render } from '#components/render.ts';
import Materials from '#components/trainers/Materials.astro';
import { getCertificates } from '#course/certificate.ts';
import { getReadyModules } from '#course/course.ts';
import { getGuidelines } from '#course/guidelines.ts';
import { hasLevel, levelPaths } from '#course/level.ts';
import { resultPaths } from '#course/results.ts';
import { pathsOf } from '#course/routes.ts';
import Responsible from './Responsible.astro';

const brand = vi.hoisted(
  () => `
mentors:
  - { name: Nina Roth, topic: { de: Videos, en: Videos }, email: nina@firm.example }
links:
  - { label: { de: Unser Intranet, en: Our intranet }, url: https://intranet.firm.example }
privacy:
  officer: { name: Uwe Kant, email: privacy@firm.example }
  authority: The Authority
  url: https://firm.example/privacy
certificate: { quiz: 70, transfer: false, signature: { name: Lara Voss, role: { de: Chefin, en: Chair } } }
hidden: { pages: [trainers, guidelines, certificate, level, glossary] }
`,
);

vi.mock('astro:content', async () => {
  const { mockCollections } = await import('../../../tests/fixtures/content/collections.ts');
  return mockCollections({ 'brand.yaml': brand });
});

const lang = 'en';
const linksOf = (html: string) =>
  queryAll(html, 'a').map((link) => link.getAttribute('href') ?? '');
const [module] = await getReadyModules(lang);

test('the footer has the company’s links and the way to its mentors, and none to a hidden page', async () => {
  const links = linksOf(await render(Footer, { props: { lang } }));
  expect(links).toContain('https://intranet.firm.example');
  expect(links).toContain('/en/#mentors');
  expect(links.filter((href) => href.includes('glossary'))).toEqual([]);
});

test('whoever asks for help finds the mentors', async () => {
  const html = await render(Help, { props: { lang, guidelines: await getGuidelines() } });
  expect(queryAll(html, '.mentors')[0]?.textContent.trim()).toBe('Videos: Nina Roth');
  expect(linksOf(html)).toContain('mailto:nina@firm.example');
});

test('hidden pages are not built', async () => {
  const pages = ['trainers', 'guidelines', 'certificate', 'glossary'] as const;
  expect((await Promise.all(pages.map((page) => pathsOf(page)()))).flat()).toEqual([]);
  expect(await levelPaths()).toEqual([]);
  expect(await hasLevel(lang)).toBe(false);
});

test('without the trainers’ pages nobody can read results, so none are shown', async () => {
  expect(await resultPaths()).toEqual([]);
});

test('nothing on papers, in sources and in tables leads to a hidden page', async () => {
  const html = [
    await render(PaperLinks, { props: { module } }),
    await render(Sources, { props: { lang, ids: ['people-trust'] } }),
    await render(Materials, { props: { lang } }),
  ].join('');
  expect(linksOf(html).filter((href) => /^\/en\/(guidelines|glossary)\//.test(href))).toEqual([]);
});

test('a certificate is signed, and says in words what it asks for', async () => {
  const [certificate] = await getCertificates(lang);
  const html = await render(Award, { props: { lang, certificate } });
  expect(queryAll(html, '.signature')[0]?.textContent.trim()).toBe('Lara Voss Chair');
  expect(html).toContain('at least 70 % of the questions of each module right.');
  expect(html).not.toContain('tasks at work');
});

test('the privacy page says whom to ask and where to complain', async () => {
  const privacy = {
    officer: { name: 'Uwe Kant', email: 'privacy@firm.example' },
    authority: 'The Authority',
    url: 'https://firm.example/privacy',
  };
  const html = await render(Responsible, { props: { lang, privacy } });
  expect(html).toContain('Uwe Kant answers questions');
  expect(html).toContain('The Authority');
  expect(linksOf(html)).toEqual(['mailto:privacy@firm.example', 'https://firm.example/privacy']);
});
