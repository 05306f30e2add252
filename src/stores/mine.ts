import { markName, type Place } from '#domain/overview/notes.ts';
import { set } from '#domain/progress/acts.ts';
import { openProgress } from './progress.ts';

/** Sets the weekly goal; 0 is none. */
export function setGoal(minutes: number): void {
  openProgress().act(set('goal', minutes));
}

/** Sets a bookmark at a section, or takes it away. */
export function setBookmark(place: Place, on: boolean): void {
  openProgress().act(set(markName(place), on));
}
