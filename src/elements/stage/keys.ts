import { type Command, findCommand } from '#domain/stage/keys.ts';

/**
 * Obeys the keys of the stage, everywhere on the page but in fields and open dialogs. A button or link
 * that has the focus keeps the keys that press it.
 */
export function listenForKeys(page: 'audience' | 'speaker', obey: Obey): void {
  document.addEventListener('keydown', (event) => {
    if (!isForStage(event)) return;
    if (event.key === ' ' && (event.target as Element).closest('button, a, summary')) return;
    const command = findCommand(event, page, document.dir);
    if (!command) return;
    event.preventDefault();
    obey(command, 'key');
  });
}

/** Whether a key is meant for the stage: nobody else has taken it, and nobody types. */
export function isForStage({ defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('dialog[open]')) return false;
  return !(target as Element).closest('input, textarea, select, [contenteditable]');
}

/** Obeys the buttons with `data-do`. After a click by mouse or finger the space bar turns pages again. */
export function listenForButtons(obey: Obey): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    if (event.detail > 0) button.blur();
    button.closest('dialog')?.close();
    obey(button.dataset.do as Command, 'button');
  });
}

export type Obey = (command: Command, by: 'key' | 'button') => void;
