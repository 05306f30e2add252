import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspect, tell } from '../../../tests/fixtures/content/inspect.ts';
import { checkBrandFiles } from '../brand-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'company-'));
  await mkdir(join(folder, 'public'));
  await mkdir(join(folder, 'fonts'));
});
afterAll(() => rm(folder, { recursive: true }));

async function check(brand: string, file: string, text: string) {
  await writeFile(join(folder, file), text);
  const { content } = inspect({}, { 'brand.yaml': brand, [file]: text });
  if (!content) throw new Error('The course cannot be read.');
  return checkBrandFiles(content, folder);
}
const logo = 'company: Acme\nlogo: { light: logo.svg }\n';

it('accepts a logo of shapes', async () => {
  expect(await check(logo, 'public/logo.svg', '<svg viewBox="0 0 9 9"><path/></svg>')).toEqual([]);
});

it('is told when a logo is no picture', async () => {
  expect(tell(await check(logo, 'public/logo.svg', 'Dear Sir'))).toMatchInlineSnapshot(`
    "file-unfit
    company/brand.yaml:2  logo.light
      logo.svg is no picture that can be used. A logo is a PNG, or an SVG with a viewBox. Open it in the program that made it and save it again."
  `);
});

it('is told when a logo carries a script', async () => {
  const svg = '<svg viewBox="0 0 9 9"><script>1</script></svg>';
  expect(tell(await check(logo, 'public/logo.svg', svg))).toMatchInlineSnapshot(`
    "logo-risk
    company/brand.yaml:2  logo.light  (warning)
      "logo.svg" carries a script, which runs for whoever opens the file by its address. Export it as a plain SVG: shapes alone."
  `);
});

it('is told when a typeface is none', async () => {
  const brand = 'fonts: { display: own.woff2 }\n';
  expect(tell(await check(brand, 'fonts/own.woff2', 'Dear Sir'))).toMatchInlineSnapshot(`
    "file-unfit
    company/brand.yaml:1  fonts.display
      "own.woff2" cannot be read as a typeface. Use a woff2, ttf or otf file that other programs open."
  `);
});
