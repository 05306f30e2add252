import type { Element } from 'hast';
import { element } from '#domain/deck/tree.ts';
import { drawQr } from '#islands/progress/qr.ts';

/**
 * A QR code as a drawing.
 * @param label says what a camera finds in it
 */
export function drawCode(text: string, label: string): Element {
  const rows = drawQr(text) ?? [];
  const dark = rows.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
  const size = rows.length;
  return element(
    'svg',
    { className: ['code'], viewBox: `0 0 ${size} ${size}`, role: 'img', ariaLabel: label },
    element('path', { fill: '#fff', d: `M0 0h${size}v${size}h-${size}z` }),
    element('path', { fill: '#000', d: dark.join('') }),
  );
}
