import { fileURLToPath } from 'node:url';
import { listAsked } from '#domain/editing/repository.ts';
import type { Hosting } from '#domain/hosting/headers.ts';
import { readBrandFile, readLanguages } from './settings.ts';

/**
 * Where the site is published and who may frame it, by the brand of the course and, over it, the
 * company's. `SITE` and `BASE` override both: for a preview, or on a host that knows better.
 */
export function readHosting(): Hosting & { siteId: string } {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const brand = readBrandFile(root);
  const { siteId, site, base = '/', frames = [] } = brand;
  const parts = (process.env.BASE ?? base).split('/').filter((part) => part !== '');
  return {
    siteId,
    site: process.env.SITE ?? site,
    base: ['', ...parts, ''].join('/'),
    frames,
    admin: brand.admin
      ? { asked: listAsked(brand.repository), pages: readLanguages(root) }
      : undefined,
  };
}
