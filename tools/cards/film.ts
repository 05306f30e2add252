import type { Browser } from '@playwright/test';
import { HEIGHT, WIDTH } from './camera.ts';
import { type Scene, takePicture } from './picture.ts';

/**
 * A film of a room as a cheap camera compresses it: JPEG pictures one behind the other, which
 * Chromium plays in a circle as its fake camera.
 */
export async function filmRoom(browser: Browser, scene: Scene, frames: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const pictures: Buffer[] = [];
    for (let frame = 0; frame < frames; frame++) {
      const pixels = Buffer.from(takePicture(scene, frame).buffer).toString('base64');
      const address = await page.evaluate(compress, { pixels, width: WIDTH, height: HEIGHT });
      pictures.push(Buffer.from(address.replace(/^.*,/, ''), 'base64'));
    }
    return Buffer.concat(pictures);
  } finally {
    await page.close();
  }
}

/** Runs in the browser. */
function compress({ pixels, width, height }: { pixels: string; width: number; height: number }) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const bytes = Uint8ClampedArray.from(atob(pixels), (sign) => sign.charCodeAt(0));
  canvas.getContext('2d')?.putImageData(new ImageData(bytes, width, height), 0, 0);
  return canvas.toDataURL('image/jpeg', 0.85);
}
