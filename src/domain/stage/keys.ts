/**
 * The keys of the stage. The help prints this table and the windows obey it, so neither can know a key
 * that the other does not. Space and the page keys are what clickers send.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'ArrowDown'] },
  { name: 'back', keys: ['ArrowLeft', 'PageUp', 'ArrowUp'] },
  { name: 'first', keys: ['Home'] },
  { name: 'last', keys: ['End'] },
  { name: 'overview', keys: ['o', 'Escape'] },
  { name: 'find', keys: ['g'] },
  { name: 'black', keys: ['b', '.'] },
  { name: 'full', keys: ['f'] },
  { name: 'speaker', keys: ['s'] },
  { name: 'clock', keys: ['c'], on: 'speaker' },
  { name: 'drop', keys: ['d'], on: 'speaker' },
  { name: 'larger', keys: ['+'], on: 'speaker' },
  { name: 'smaller', keys: ['-'], on: 'speaker' },
  { name: 'help', keys: ['?'] },
];

/**
 * The command of a key; none with a modifier, because those belong to the browser.
 * @param dir of the page: the arrows point where its pages lie, so from right to left they change places
 */
export function findCommand(
  key: Pressed,
  page: 'audience' | 'speaker',
  dir = '',
): Command | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey) return undefined;
  const plain = key.key.length === 1 ? key.key.toLowerCase() : key.key;
  const pressed = mirrorKey(plain, dir);
  return SHORTCUTS.find(
    ({ keys, on }) => keys.includes(pressed) && (on === undefined || on === page),
  )?.name;
}

/** The key whose place a key has on a page of this direction; itself but for two arrows. */
export function mirrorKey(key: string, dir: string): string {
  return (dir === 'rtl' && { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' }[key]) || key;
}

export interface Shortcut {
  /** `stage.do.<name>` in `strings.yaml` says what it does. */
  readonly name: Command;
  /** As the browser names them, letters in lower case. */
  readonly keys: readonly string[];
  /** Where it works; everywhere if left out. */
  readonly on?: 'speaker';
}

export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'overview'
  | 'find'
  | 'black'
  | 'full'
  | 'speaker'
  | 'clock'
  | 'drop'
  | 'larger'
  | 'smaller'
  | 'help';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;
