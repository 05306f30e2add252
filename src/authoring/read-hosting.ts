import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Hosting } from '#domain/hosting/headers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of a company under the root, whether it is there or not. */
export function companyFolder(): string {
  return (process.env.COMPANY || 'company').replace(/\/+$/, '');
}

/**
 * Where the site is published and who may frame it, by the brand of the course and, over it, the
 * company's. `SITE` and `BASE` override both: for a preview, or on a host that knows better.
 */
export function readHosting(): Hosting & { siteId: string } {
  const brand = { ...readBrand('content'), ...readBrand(companyFolder()) };
  const { siteId = '', site = '', base = '/', frames = [] } = brand;
  const parts = (process.env.BASE ?? base).split('/').filter((part) => part !== '');
  return { siteId, site: process.env.SITE ?? site, base: ['', ...parts, ''].join('/'), frames };
}

/** What the content check has to say about these fields it says; here they are taken as they are. */
function readBrand(folder: string): Partial<Hosting & { siteId: string }> {
  const file = join(root, folder, 'brand.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
}
