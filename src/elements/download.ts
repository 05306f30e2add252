import { exportProgress } from '#stores/carry.ts';
import { saveFile } from './save-file.ts';

/** Hands the progress to the browser as a file to keep; returns the name of the file. */
export function downloadProgress(title = document.title): string {
  const file = exportProgress({ title });
  saveFile(file);
  return file.name;
}
