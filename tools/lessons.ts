import { fileURLToPath } from 'node:url';
import { formatLessons } from '#authoring/quality/lessons.ts';
import { readContent } from '#authoring/read.ts';

/** Prints a line for every lesson: how long it is, how easy to read, what it shows and how fresh. */
const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const { content } = await readContent(root, { today });

console.log(content ? formatLessons(content) : 'course.yaml or brand.yaml cannot be read.');
process.exitCode = content ? 0 : 1;
