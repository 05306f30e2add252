import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { hideLinks } from './markdown.ts';

const hidden = { tiers: ['expert'], modules: ['beginner/profiles'], pages: ['guidelines'] };

async function show(text: string, folder = 'company/content', ending = ''): Promise<string> {
  const { html } = await markdownToHtml(text, {
    mdastPlugins: [hideLinks(async () => hidden)],
    fileURL: new URL(`file:///site/${folder}/en/beginner/posts/media${ending}.mdx`),
  });
  return html.trim();
}

test.each([
  ['a lesson', '[the **background**](../../profiles/photo/#background)'],
  ['a page', '[the **background**](../../../guidelines/)'],
  ['a tier', '[the **background**](../../../expert/)'],
])('of a link to %s that is hidden the words stay', async (_, link) => {
  expect(await show(`See ${link}.`)).toBe('<p>See the <strong>background</strong>.</p>');
});

test.each(['../topics/', '#here', 'https://example.org/en/guidelines/', 'mailto:a@b.example'])(
  'a link to %s stays a link',
  async (url) => {
    expect(await show(`[there](${url})`)).toBe(`<p><a href="${url}">there</a></p>`);
  },
);

test.each(['.astro/texts', '.astro/companies/brands+kranich.de/texts'])(
  'a lesson with insertions of the company stands where the lesson stood (%s)',
  async (folder) => {
    const link = '[photo](../../profiles/photo/)';
    expect(await show(link, folder, '.0123456789abcdef')).toBe('<p>photo</p>');
  },
);
