/** In milliseconds. */
export const MINUTE = 60_000;

/** The time of day as a clock on the wall shows it: `09:05`. */
export function formatTime(moment: number): string {
  const date = new Date(moment);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** A span in minutes and seconds, with hours where there are any: `4:07`, `1:02:09`. */
export function formatSpan(span: number): string {
  const seconds = Math.floor(span / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = pad(seconds % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
