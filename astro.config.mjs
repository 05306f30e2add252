import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import aruco from './src/integrations/aruco.ts';
import brand, { site } from './src/integrations/brand.ts';
import bundle from './src/integrations/bundle.ts';
import content from './src/integrations/content/index.ts';
import fonts from './src/integrations/fonts.ts';
import { markdown } from './src/integrations/markdown.ts';
import offline from './src/integrations/offline.ts';
import search from './src/integrations/search.ts';

export default defineConfig({
  site: site(),
  trailingSlash: 'always',
  i18n: {
    locales: ['de', 'en'],
    defaultLocale: 'de',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    content(),
    brand(),
    fonts(),
    bundle(),
    aruco(),
    mdx(),
    react(),
    search(),
    offline(),
  ],
  markdown,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
