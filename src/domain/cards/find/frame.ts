/** A picture of the camera: four bytes a pixel, red, green, blue and one that does not matter. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A picture in shades of grey, a byte a pixel. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Mean brightness from 0 to 255; every 97th pixel tells enough. */
export function brightnessOf({ data }: Grey): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < data.length; i += 97) {
    sum += data[i] ?? 0;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
