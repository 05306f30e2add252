import { exportProgress } from '#stores/carry.ts';

/** Hands the progress to the browser as a file to keep; returns the name of the file. */
export function downloadProgress(title = document.title): string {
  const file = exportProgress({ title });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return file.name;
}
