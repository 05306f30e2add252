import { type CSSProperties, createElement as h, type ReactNode } from 'react';
import satori from 'satori';
import { fitInto } from '#domain/brand/picture.ts';
import type { Colours } from '#domain/colour/palette.ts';
import { directionOf } from '#i18n/direction.ts';
import type { CardFont } from './fonts.ts';
import type { Picture } from './icon.ts';
import { paint } from './paint.ts';
import { renderPng } from './png.ts';

/**
 * Draws the card that social networks and chats show for a link.
 * The title is set in at most three lines, its size chosen by its length.
 * @returns a PNG of 1200 by 630 pixels
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { colours, fonts } = card;
  const size = fitTitle(card.title);
  const words = isDrawable(card.lang);
  const svg = await satori(
    box(
      {
        width: WIDTH,
        height: HEIGHT,
        boxSizing: 'border-box',
        background: colours.paper,
        color: colours.ink,
        fontFamily: 'display',
        padding: 48,
        gap: 40,
      },
      box(
        {
          width: words ? TITLE_WIDTH : 'auto',
          flexDirection: 'column',
          justifyContent: 'space-between',
        },
        box({ gap: 18, alignItems: 'center', fontSize: 30 }, sign(card), words && card.course),
        h(
          'div',
          {
            style: {
              display: 'block',
              lineClamp: 3,
              fontSize: size,
              lineHeight: 1.06,
              letterSpacing: '-0.03em',
              wordBreak: 'break-word',
            },
          },
          words && card.title,
        ),
        box(
          { gap: 16, alignItems: 'center', fontSize: 30, color: colours.quiet, height: 40 },
          dots(card, colours),
          words && card.label,
        ),
      ),
      box(
        {
          flex: 1,
          boxSizing: 'border-box',
          alignItems: 'center',
          justifyContent: 'center',
          background: colours.sheet,
          border: `4px solid ${colours.ink}`,
          borderRadius: 28,
        },
        picture(card.motif, 416, 416, colours),
      ),
    ),
    { width: WIDTH, height: HEIGHT, fonts },
  );
  return renderPng(svg, WIDTH);
}

/** Whether the words of a language can be set: the one who draws cannot write from right to left. */
function isDrawable(lang: string): boolean {
  return directionOf(lang) === 'ltr';
}

/** The largest size in pixels at which the title keeps to three lines and its longest word to one. */
export function fitTitle(title: string): number {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const byWord = Math.floor(TITLE_WIDTH / (longest * EM_PER_LETTER));
  const bySpace = title.length <= 26 ? 84 : title.length <= 40 ? 72 : title.length <= 50 ? 62 : 52;
  return Math.max(40, Math.min(bySpace, byWord));
}

/** The company's logo, else the sign of the course. */
function sign({ mark, logo, colours }: Card): ReactNode {
  if (!logo) return picture(mark, 48, 48, colours);
  return h('img', { src: logo.src, ...fitInto(logo, { width: 240, height: 48 }) });
}

function dots({ level }: Card, colours: Colours): ReactNode {
  if (!level) return null;
  const circles = [1, 2, 3].map((dot) => {
    const x = 12 + (dot - 1) * 30;
    return dot > level
      ? `<circle cx="${x}" cy="12" r="9" fill="none" stroke="${colours.ink}" stroke-width="4"/>`
      : `<circle cx="${x}" cy="12" r="11" fill="${colours.ink}"/>`;
  });
  return picture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 84 24">${circles.join('')}</svg>`,
    84,
    24,
    colours,
  );
}

function picture(svg: string, width: number, height: number, colours: Colours): ReactNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(paint(svg, colours)).toString('base64')}`;
  return h('img', { src, width, height, style: { objectFit: 'contain' } });
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return h('div', { style: { display: 'flex', ...style } }, ...children);
}

const WIDTH = 1200;
const HEIGHT = 630;
const TITLE_WIDTH = 600;
/** Mean width of a letter of the display face at its weight, measured on German titles, with a margin. */
const EM_PER_LETTER = 0.56;

export interface Card {
  /** Of its words; without them if it is written from right to left, then the drawing is the larger. */
  lang: string;
  title: string;
  /** Beside the dots, e.g. the tier's name. */
  label: string;
  course: string;
  /** The tier, 1 to 3; without it there are no dots. */
  level?: number | undefined;
  /** The company's own sign, which takes the place of ours. */
  logo?: Picture | undefined;
  /** The sign of the course and the drawing of the module, SVG whose colours are tokens. */
  mark: string;
  motif: string;
  colours: Colours;
  fonts: CardFont[];
}
