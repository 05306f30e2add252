import { decodeQRBatch } from 'qr/decode.js';

/** Of a photo from a phone this much is enough; more takes longer and finds no more. */
const LONGEST_SIDE = 2400;

/** Milliseconds for a second look at a picture in which the first one has found nothing. */
const PATIENCE = 1500;

/**
 * The texts of all QR codes in a picture.
 *
 * @throws when the browser cannot open the picture.
 */
export async function readPicture(file: Blob): Promise<string[]> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.ceil(side * scale));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas');
  // What is transparent is paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const [found = []] = await decodeQRBatch([image], { effort: 3, timeLimit: PATIENCE });
  return found.filter((one) => typeof one === 'string');
}
