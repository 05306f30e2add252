import type { Hex } from './convert.ts';
import type { Palette } from './palette.ts';
import { makeSlides, type SlideToken } from './slides.ts';

/** The palette as custom properties for every page; which theme holds, `color-scheme` says. */
export function renderPalette({ light, dark }: Palette): string {
  return layer(`:root{${declare(light, dark)}}`);
}

/** What slides change of it. Previews and print stand on other pages, so it is tied to the slide. */
export function renderSlides(palette: Palette): string {
  const { light, dark } = makeSlides(palette);
  const [plain, title] = [keep(light, false), keep(light, true)];
  return layer(
    `.slide{${declare(plain, keep(dark, false))}}`,
    `.slide:is(${TITLES.map((kind) => `[data-kind=${kind}]`).join()}){${declare(title, keep(dark, true))}}`,
  );
}

/** Slides that open something. */
const TITLES = ['opening', 'lesson', 'step', 'break'];

function keep(colours: Record<SlideToken, Hex>, titles: boolean): Record<string, Hex> {
  const entries = Object.entries(colours).filter(([name]) => name.startsWith('title-') === titles);
  return Object.fromEntries(entries.map(([name, hex]) => [name.replace('title-', ''), hex]));
}

function declare(light: Record<string, Hex>, dark: Record<string, Hex>): string {
  return Object.entries(light)
    .map(([name, hex]) => {
      const other = dark[name];
      return `--${name}:${other === hex ? hex : `light-dark(${hex},${other})`}`;
    })
    .join(';');
}

function layer(...rules: string[]): string {
  return `@layer tokens{${rules.join('')}}\n`;
}
