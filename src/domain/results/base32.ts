/** No I, L, O, U: nobody takes them for 1 and 0, and no word comes about by accident. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as capital letters and digits, which a QR code holds in less room than small letters. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let [rest, bits] = [0, 0];
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += DIGITS[(rest >>> (bits - 5)) & 31];
    rest &= (1 << bits) - 1;
  }
  return bits > 0 ? text + DIGITS[(rest << (5 - bits)) & 31] : text;
}

/** The other way round; characters that are none of ours count as 0. Letters that look alike are taken for what they look like. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let [rest, bits] = [0, 0];
  for (const char of text.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')) {
    rest = (rest << 5) | Math.max(0, DIGITS.indexOf(char));
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(rest >>> bits);
    rest &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
