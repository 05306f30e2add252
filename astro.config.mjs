import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { ownFolder } from './src/authoring/company.ts';
import { readHosting } from './src/authoring/read-hosting.ts';
import { checkSettings } from './src/authoring/settings.ts';
import admin from './src/integrations/admin.ts';
import aruco from './src/integrations/aruco.ts';
import brand from './src/integrations/brand.ts';
import bundle from './src/integrations/bundle.ts';
import company from './src/integrations/company.ts';
import content from './src/integrations/content/index.ts';
import fonts from './src/integrations/fonts.ts';
import hosting from './src/integrations/hosting.ts';
import logo from './src/integrations/logo.ts';
import { markdown } from './src/integrations/markdown.ts';
import offline from './src/integrations/offline.ts';
import search from './src/integrations/search.ts';

await checkSettings(import.meta.dirname);
const { site, base } = readHosting();

export default defineConfig({
  site,
  base,
  cacheDir: ownFolder('./node_modules/.astro'),
  trailingSlash: 'always',
  integrations: [
    content(),
    brand(),
    company(),
    admin(),
    fonts(),
    logo(),
    bundle(),
    aruco(),
    mdx(),
    react(),
    search(),
    offline(),
    hosting(),
  ],
  markdown,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
