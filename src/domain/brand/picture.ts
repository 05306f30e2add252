/**
 * How large an SVG or PNG is by itself, in pixels.
 * @param name its extension says what it is
 * @throws with a sentence for whoever chose the file, when it cannot be measured
 */
export function measurePicture(name: string, bytes: Uint8Array): Size {
  const size = /\.svg$/i.test(name)
    ? measureSvg(new TextDecoder().decode(bytes))
    : measurePng(bytes);
  if (size && size.width > 0 && size.height > 0) return size;
  throw new Error(
    `${name} is no picture that can be used. A logo is a PNG, or an SVG with a viewBox.`,
  );
}

function measureSvg(text: string): Size | undefined {
  const [tag] = text.match(/<svg\b[^>]*>/i) ?? [];
  if (!tag) return undefined;
  const box = /\bviewBox\s*=\s*["']([^"']+)["']/i
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  if (box?.length === 4) return { width: box[2] ?? 0, height: box[3] ?? 0 };
  const [width, height] = ['width', 'height'].map((side) =>
    Number(new RegExp(`\\s${side}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(tag)?.[1]),
  );
  return width && height ? { width, height } : undefined;
}

/** The first chunk of a PNG says its size (https://www.w3.org/TR/png-3/#11IHDR). */
function measurePng(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89_50_4e_47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Whether a picture is near enough to a square to fill an icon. */
export function isSquare({ width, height }: Size): boolean {
  return Math.max(width, height) <= Math.min(width, height) * 1.25;
}

/** The largest size of the same shape that a box holds. */
export function fitInto({ width, height }: Size, box: Size): Size {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
