import { fileURLToPath } from 'node:url';
import { formatQuality } from '#authoring/quality/table.ts';
import { readContent } from '#authoring/read.ts';

/** Prints a line for every quiz: its types, its objectives, and how far one gets by guessing. */
const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const { content } = await readContent(root, { today });

console.log(content ? formatQuality(content) : 'course.yaml or brand.yaml cannot be read.');
process.exitCode = content ? 0 : 1;
