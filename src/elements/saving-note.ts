import { $saving } from '#stores/progress.ts';

/** Says when progress cannot be kept as it should, and what to do about it. */
const element = document.querySelector<HTMLElement>('saving-note');
const template = element?.querySelector('template');
let closed = '';

if (element && template) {
  $saving.subscribe((saving) => {
    element.querySelector('.notice')?.remove();
    if (saving === 'none' || saving === 'saved' || saving === closed) return;
    const note = template.content.cloneNode(true) as DocumentFragment;
    for (const part of note.querySelectorAll<HTMLElement>('[data-for]')) {
      if (!part.dataset.for?.split(' ').includes(saving)) part.remove();
    }
    note.querySelector('.notice')?.addEventListener('click', (event) => act(event, saving));
    element.append(note);
  });
}

async function act(event: Event, saving: string) {
  const name = (event.target as HTMLElement).dataset.act;
  if (name === 'reload') location.reload();
  if (name === 'download') (await import('./download.ts')).downloadProgress();
  if (name === 'close') {
    closed = saving;
    element?.querySelector('.notice')?.remove();
  }
}
