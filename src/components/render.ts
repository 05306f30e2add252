import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/react/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Window } from 'happy-dom';

const container = await AstroContainer.create({
  renderers: await loadRenderers([getContainerRenderer()]),
});
const parser = new new Window().DOMParser();

/** For tests: the HTML of a component on a page of the given language. */
export function render(
  component: Component,
  { lang = 'en', ...rest }: Options = {},
): Promise<string> {
  const { pathname = `/${lang}/`, params, ...options } = rest;
  const request = new Request(new URL(pathname, 'https://course.example'));
  return container.renderToString(component, { ...options, request, params: { lang, ...params } });
}

/**
 * For tests: the one element that a selector finds.
 * @throws when there is none or more than one
 */
export function query(html: string, selector: string) {
  const [found, ...others] = queryAll(html, selector);
  if (!found || others.length > 0) throw new Error(`Not one "${selector}" in ${html}`);
  return found;
}

/** For tests: all elements that a selector finds. */
export function queryAll(html: string, selector: string) {
  return [...parser.parseFromString(html, 'text/html').querySelectorAll(selector)];
}

type Component = Parameters<AstroContainer['renderToString']>[0];

interface Options {
  lang?: 'de' | 'en';
  /** The address of the page. */
  pathname?: string;
  params?: Record<string, string>;
  props?: Record<string, unknown>;
  slots?: Record<string, string>;
  /** What components of the same page share. */
  locals?: App.Locals;
}
