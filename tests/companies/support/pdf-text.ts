import { extractText } from 'unpdf';

/** The words of a PDF, page after page, in one line: a name that a line breaks is found whole. */
export async function readText(pdf: Buffer): Promise<string> {
  // A copy, for the reader keeps the bytes that it is given.
  const { text } = await extractText(new Uint8Array(pdf));
  return text.join(' ').replace(/\s+/g, ' ');
}
