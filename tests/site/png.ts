/**
 * Width and height of a PNG file, from its header (https://www.w3.org/TR/png/#11IHDR).
 * @throws when it is no PNG
 */
export function sizeOf(file: Buffer): [width: number, height: number] {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is not a PNG file.');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
