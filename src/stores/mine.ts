import { markName, type Place } from '#domain/overview/notes.ts';
import { setValue } from './values.ts';

/** Sets the weekly goal; 0 is none. */
export function setGoal(minutes: number): void {
  setValue('goal', minutes);
}

/** Sets a bookmark at a section, or takes it away. */
export function setBookmark(place: Place, on: boolean): void {
  setValue(markName(place), on);
}
