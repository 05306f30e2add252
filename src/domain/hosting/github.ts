/**
 * The workflow that builds the site and publishes it on GitHub Pages. GitHub says under which
 * address and path: a project's pages stand at `/<repository>/`.
 */
export function writeGithubPages(): string {
  return `name: Publish the bootcamp

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist

  publish:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
