import { HEIGHT, WIDTH } from './camera.ts';
import type { Canvas } from './canvas.ts';
import { normal } from './random.ts';

/** How bad a camera is. */
export interface Lens {
  /** Deviation of the blur, in pixels. */
  readonly blur: number;
  /** Deviation of the noise, of 255. */
  readonly noise: number;
}

/** What the camera makes of the light: blurred, with noise, four bytes a pixel. */
export function expose(
  { data }: Canvas,
  { blur, noise }: Lens,
  random: () => number,
): Uint8ClampedArray<ArrayBuffer> {
  const across = blurAlong(data, blur, 3, WIDTH);
  const soft = blurAlong(across, blur, WIDTH * 3, HEIGHT);
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let i = 0; i < WIDTH * HEIGHT; i++) {
    const grain = normal(random) * noise;
    for (let colour = 0; colour < 3; colour++) {
      const own = colour === 1 ? 0 : normal(random) * noise * 0.5;
      pixels[i * 4 + colour] = (soft[i * 3 + colour] ?? 0) + grain + own;
    }
    pixels[i * 4 + 3] = 255;
  }
  return pixels;
}

/**
 * Blurs in one direction.
 *
 * @param step From one pixel to its neighbour.
 * @param count Pixels in a line.
 */
function blurAlong(data: Float32Array, deviation: number, step: number, count: number) {
  const reach = Math.ceil(deviation * 3);
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const weights = offsets.map((offset) => Math.exp(-(offset ** 2) / (2 * deviation ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const result = new Float32Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const place = Math.floor(i / step) % count;
    let sum = 0;
    for (let k = 0; k < offsets.length; k++) {
      const wanted = place + (offsets[k] ?? 0);
      const inside = Math.min(count - 1, Math.max(0, wanted));
      sum += (data[i + (inside - place) * step] ?? 0) * (weights[k] ?? 0);
    }
    result[i] = sum / total;
  }
  return result;
}
