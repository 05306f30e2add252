import type { Source } from './batch.ts';

const MB = 1024 * 1024;

/** Thousands of codes fit. */
const LARGEST_TEXT = 2 * MB;
const LARGEST_PICTURE = 25 * MB;

/** Reads text files as they are, and QR codes from pictures. Never throws. */
export function readFiles(files: readonly File[]): Promise<Source[]> {
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<Source> {
  const isPicture = file.type.startsWith('image/');
  const about = { file: file.name, text: '' };
  if (file.size > (isPicture ? LARGEST_PICTURE : LARGEST_TEXT)) return { ...about, failed: 'size' };
  try {
    if (!isPicture) return { ...about, text: await file.text() };
    const { readPicture } = await import('./picture.ts');
    const texts = await readPicture(file);
    return texts.length > 0
      ? { ...about, text: texts.join('\n') }
      : { ...about, failed: 'nothing' };
  } catch {
    return { ...about, failed: 'picture' };
  }
}
