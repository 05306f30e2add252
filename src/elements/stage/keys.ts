import { type Command, findCommand } from '#domain/stage/keys.ts';

/**
 * Obeys the keys of the stage, everywhere on the page but in fields and open dialogs. A button or link
 * that has the focus keeps the keys that press it.
 */
export function listenForKeys(page: 'audience' | 'speaker', obey: Obey): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === ' ' && target.closest('button, a, summary')) return;
    const command = findCommand(event, page, document.dir);
    if (!command) return;
    event.preventDefault();
    obey(command, 'key');
  });
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
