import { $saving } from '#stores/progress.ts';
import { make } from './make.ts';
import { loadWords, type Say, siteAddress } from './words.ts';

/** What helps against each trouble. */
const ACTS: Record<string, readonly string[]> = {
  blocked: ['download'],
  full: ['download'],
  newer: ['reload'],
  rescued: ['progress'],
};

const element = document.querySelector<HTMLElement>('saving-note');
let started: Promise<void> | undefined;

/** Says from now on when progress cannot be kept as it should, and what to do about it. */
export async function sayTrouble(): Promise<void> {
  started ??= loadWords().then(start);
  try {
    await started;
  } catch (error) {
    // The next change may find the words.
    started = undefined;
    throw error;
  }
}

function start(say: Say) {
  let closed = '';
  $saving.subscribe((saving) => {
    element?.replaceChildren();
    const acts = ACTS[saving];
    if (!acts || saving === closed) return;
    const close = makeButton(say('saving.close'), () => {
      closed = saving;
      element?.replaceChildren();
    });
    const parts = [
      make('p', {}, say(`saving.${saving}`)),
      ...acts.map((act) => help(act, say)),
      close,
    ];
    const note = make('div', { className: 'notice wrap' }, ...parts);
    note.dataset.tone = 'bad';
    element?.append(note);
  });
}

function help(act: string, say: Say): HTMLElement {
  if (act === 'progress') {
    const href = `${siteAddress('progress/')}#carry`;
    return make('a', { className: 'btn', href }, say('saving.progress'));
  }
  return makeButton(say(`saving.${act}`), async () => {
    if (act === 'reload') location.reload();
    else (await import('./download.ts')).downloadProgress();
  });
}

function makeButton(words: string, act: () => void): HTMLElement {
  const button = make('button', { type: 'button', className: 'btn' }, words);
  button.addEventListener('click', act);
  return button;
}
