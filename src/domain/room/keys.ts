/**
 * What a key means while a question is on: 1 to 6 add a hand to A to F, with Shift they take one away,
 * Backspace empties the count. Nothing with Ctrl, Alt or Meta: those belong to the browser.
 */
export function readVoteKey(key: Pressed): VoteKey | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey) return undefined;
  if (key.key === 'Backspace') return { kind: 'clear' };
  // With Shift a digit is another character, and another one on every keyboard: its place counts.
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(key.code)?.[1];
  return digit ? { kind: 'add', place: Number(digit) - 1, by: key.shiftKey ? -1 : 1 } : undefined;
}

export type VoteKey =
  | { readonly kind: 'clear' }
  /** `place`: of the option, from 0. */
  | { readonly kind: 'add'; readonly place: number; readonly by: 1 | -1 };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;
