import { SIZES, THEMES, type View } from '#domain/view/view.ts';
import { loadView, saveView } from '#stores/view.ts';
import { make } from '../make.ts';
import { lesson } from '../notes/lesson.ts';
import { loadSheet } from '../sheet.ts';
import { loadWords, type Say } from '../words.ts';
import { applyView } from './apply.ts';
import { makeChoice } from './choice.ts';
import { listMarks } from './marks.ts';
import sheet from './view.css?url';

let dialog: Promise<Dialog> | undefined;

/** Shows the dialog of the view. A dialog gives the focus back by itself when it closes. */
export async function openView(): Promise<void> {
  dialog ??= build();
  try {
    const { element, refresh } = await dialog;
    refresh();
    if (!element.open) element.showModal();
  } catch (error) {
    // The next click may find what did not come now.
    dialog = undefined;
    throw error;
  }
}

async function build(): Promise<Dialog> {
  const [say] = await Promise.all([loadWords(), loadSheet(sheet)]);
  let view = loadView();
  const unkept = make('p', { className: 'notice', hidden: true }, say('view.unkept'));
  const close = make('button', { type: 'button' }, say('view.close'));
  const marks = make('section');
  const parts = [
    make('header', {}, make('h2', { id: 'view-title' }, say('view.title')), close),
    makeChoice(say, 'theme', THEMES, view.theme, (theme) => change({ theme })),
    makeChoice(say, 'size', SIZES, view.size, (size) => change({ size })),
    make('div', { role: 'status' }, unkept),
    marks,
    make('h3', {}, say('view.keys')),
    makeKeys(say),
  ];
  const element = make('dialog', { className: 'view-dialog' }, make('div', {}, ...parts));
  element.setAttribute('aria-labelledby', 'view-title');
  // A click beside it closes it; older browsers keep to the button and Escape.
  element.setAttribute('closedby', 'any');
  close.addEventListener('click', () => element.close());
  // A link leads to a section of the page below.
  marks.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) element.close();
  });
  document.body.append(element);
  return { element, refresh: () => marks.replaceChildren(...listMarks(say, lesson)) };

  function change(part: Partial<View>) {
    view = { ...view, ...part };
    applyView(view);
    unkept.hidden = !saveView(view);
  }
}

const KEYS = ['search', 'tab', 'enter', 'space', 'arrows', 'escape'];

function makeKeys(say: Say): HTMLElement {
  const rows = KEYS.map((key) =>
    make(
      'div',
      {},
      make('dt', {}, make('kbd', {}, say(`view.key.${key}`))),
      make('dd', {}, say(`view.does.${key}`)),
    ),
  );
  return make('dl', {}, ...rows);
}

interface Dialog {
  element: HTMLDialogElement;
  /** Brings up to date what the learner may have changed since. */
  refresh(): void;
}
