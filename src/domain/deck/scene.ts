import type { Element } from 'hast';
import { SCENES } from '#domain/quiz/spot/scenes.ts';
import type { SpotQuestion } from '#domain/quiz/spot/spot.ts';
import { element } from './tree.ts';

/** Radius of a number's disc, in units of the drawing: its text is readable from the last row. */
const DISC = 18;

/** The drawing of a question with a numbered frame around every place that can be meant. */
export function drawScene({ picture, file, alt, options, right }: SpotQuestion): Element {
  const [width, height] = SCENES[picture];
  const spots = options.map(({ id, at: [left = 0, top = 0, wide = 0, high = 0] }, index) => {
    const x = within(left, width);
    const y = within(top, height);
    // The first is the ground of the second, which stands out from any colour of the drawing then.
    const frame = element('rect', lengths({ x: left, y: top, width: wide, height: high, rx: 6 }));
    return element(
      'g',
      right.includes(id) ? { dataRight: '' } : {},
      frame,
      frame,
      element('circle', lengths({ cx: x, cy: y, r: DISC })),
      element('text', { ...lengths({ x, y }), dy: '.33em' }, `${index + 1}`),
    );
  });
  return element(
    'svg',
    { className: ['scene'], viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: alt },
    element('use', { href: `${file}#scene-${picture}` }),
    ...spots,
  );
}

/** At the corner of its place, and whole. */
function within(place: number, size: number): number {
  return Math.min(Math.max(place, DISC), size - DISC);
}

function lengths(values: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]));
}
