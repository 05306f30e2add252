import { HEIGHT, WIDTH } from './camera.ts';

/** Red, green, blue from 0 to 255; light may go beyond until the picture is taken. */
export type Colour = readonly [number, number, number];

/** A picture in the making: three numbers a pixel. */
export class Canvas {
  readonly data = new Float32Array(WIDTH * HEIGHT * 3);

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#fill(x, y, x + width, y + height, colour, () => true);
  }

  oval(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#fill(
      x - width,
      y - height,
      x + width,
      y + height,
      colour,
      (px, py) => ((px - x) / width) ** 2 + ((py - y) / height) ** 2 < 1,
    );
  }

  /** Lays a colour over a pixel. */
  blend(x: number, y: number, colour: Colour, cover: number): void {
    const at = (y * WIDTH + x) * 3;
    for (let i = 0; i < 3; i++) {
      const old = this.data[at + i] ?? 0;
      this.data[at + i] = old + ((colour[i] ?? 0) - old) * cover;
    }
  }

  /** Changes the light of the whole picture; `factor` gets the place from 0 to 1. */
  shade(factor: (x: number, y: number) => number): void {
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const light = factor(x / WIDTH, y / HEIGHT);
        const at = (y * WIDTH + x) * 3;
        for (let i = at; i < at + 3; i++) this.data[i] = (this.data[i] ?? 0) * light;
      }
    }
  }

  #fill(
    left: number,
    top: number,
    right: number,
    bottom: number,
    colour: Colour,
    isIn: (x: number, y: number) => boolean,
  ): void {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(HEIGHT, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(WIDTH, right); x++) {
        if (isIn(x, y)) this.blend(x, y, colour, 1);
      }
    }
  }
}
