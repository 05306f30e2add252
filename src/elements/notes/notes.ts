import { marksAt, noteName, type Place } from '#domain/overview/notes.ts';
import { setBookmark } from '#stores/mine.ts';
import { $progress } from '#stores/progress.ts';
import { make } from '../make.ts';
import { loadSheet } from '../sheet.ts';
import { bindText } from '../text.ts';
import { loadWords, type Say } from '../words.ts';
import { lesson } from './lesson.ts';
import sheet from './notes.css?url';

const marks = [...document.querySelectorAll<HTMLElement>('button.pin')];
const boxes = new Map<HTMLElement, HTMLElement>();
let parts: Promise<Say> | undefined;

/** Opens the bookmark and the note of a section, or closes them. */
export async function openNote(mark: HTMLElement): Promise<void> {
  const say = await load();
  const box = boxes.get(mark) ?? build(mark, say);
  const open = box.hidden;
  box.hidden = !open;
  mark.setAttribute('aria-expanded', String(open));
}

/** The words and the style, at once or not at all; the next click may find what did not come now. */
function load(): Promise<Say> {
  parts ??= Promise.all([loadWords(), loadSheet(sheet)]).then(([say]) => say);
  parts.catch(() => {
    parts = undefined;
  });
  return parts;
}

function build(mark: HTMLElement, say: Say): HTMLElement {
  const place = placeOf(mark);
  const box = make('input', { type: 'checkbox', autocomplete: 'off' });
  const field = make('textarea', { rows: 3, autocomplete: 'off' });
  const kept = make('small', { role: 'status' }, say('note.stays'));
  kept.dataset.keptOut = '';
  const element = make(
    'div',
    { id: `${mark.getAttribute('aria-describedby')}-note`, className: 'note', hidden: true },
    make('label', { className: 'check' }, box, make('span', {}, say('note.mark'))),
    make('label', { className: 'field' }, make('b', {}, say('note.label')), field),
    make('p', { className: 'field-note' }, kept),
  );
  element.dataset.kept = say('note.kept');
  mark.setAttribute('aria-controls', element.id);
  mark.after(element);
  boxes.set(mark, element);
  box.addEventListener('change', () => setBookmark(place, box.checked));
  bindText(element, noteName(place), field);
  $progress.subscribe((progress) => {
    box.checked = marksAt(progress, place).marked;
  });
  return element;
}

$progress.subscribe((progress) => {
  for (const mark of marks) {
    const found = marksAt(progress, placeOf(mark));
    mark.toggleAttribute('data-marked', found.marked);
    mark.toggleAttribute('data-note', found.note !== '');
    if (found.marked || found.note || parts) {
      load()
        .then((say) => mark.setAttribute('aria-label', say(nameMark(found))))
        .catch(() => {});
    }
  }
});

function nameMark({ marked, note }: ReturnType<typeof marksAt>): string {
  const kind = marked && note ? 'both' : marked ? 'marked' : note ? 'note' : 'open';
  return `note.${kind}`;
}

function placeOf(mark: HTMLElement): Place {
  return { lesson, section: mark.getAttribute('aria-describedby') ?? '' };
}
