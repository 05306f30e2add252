/** What the page of the certificates needs. */
import './saving.ts';
import './search.ts';
import './view.ts';
import { checkTier, type ModuleState } from '#domain/certificate/certificate.ts';
import { onLeave } from '#stores/leave.ts';
import { $progress } from '#stores/progress.ts';
import { setValue } from '#stores/values.ts';

/** How long somebody pauses who types a name, before it is kept. */
const PAUSE = 800;

/** Where the typed name is kept; it is on every certificate. */
const NAME = 'certificate/name';

const certificates = [...document.querySelectorAll<HTMLElement>('tier-certificate')];
const fields = certificates.flatMap(
  (one) => one.querySelector<HTMLInputElement>('.field input') ?? [],
);
let timer: ReturnType<typeof setTimeout> | undefined;
let typed: string | undefined;

for (const element of certificates) start(element);
for (const field of fields) {
  field.addEventListener('input', () => {
    typed = field.value;
    clearTimeout(timer);
    timer = setTimeout(keepName, PAUSE);
    showName(field.value);
  });
  field.addEventListener('blur', keepName);
}
onLeave(keepName);

$progress.subscribe((progress) => {
  for (const element of certificates) show(element);
  const name = progress.registers[NAME]?.v;
  // What is being typed is newer than what another tab has kept.
  if (typed === undefined && typeof name === 'string') showName(name);
});

function keepName() {
  clearTimeout(timer);
  if (typed !== undefined) setValue(NAME, typed.trim());
  typed = undefined;
}

function showName(name: string) {
  for (const field of fields) if (field.value !== name) field.value = name;
  for (const element of certificates) {
    const place = element.querySelector<HTMLElement>('[data-name]');
    if (!place) continue;
    place.dataset.nobody ??= place.textContent;
    place.textContent = name.trim() || place.dataset.nobody;
  }
}

function show(element: HTMLElement) {
  const rows = [...element.querySelectorAll<HTMLElement>('[data-lessons]')];
  const { quiz, transfer } = element.dataset;
  const rule = { quiz: Number(quiz), transfer: transfer !== undefined };
  const state = checkTier($progress.get(), rows.map(readIds), rule);
  for (const [index, row] of rows.entries()) showModule(row, state.modules[index]);
  for (const part of element.querySelectorAll<HTMLElement>('[data-claim], [data-sheet]')) {
    part.hidden = !state.met;
  }
  const day = element.querySelector('[data-day]');
  if (day && state.on) day.textContent = formatDay(state.on);
}

function showModule(row: HTMLElement, state: ModuleState | undefined) {
  if (!state) return;
  const words = row.closest<HTMLElement>('.asks')?.dataset;
  for (const item of row.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = item.dataset.part as keyof ModuleState['parts'];
    const met = state.parts[part];
    item.toggleAttribute('data-done', met);
    const now = item.dataset.now?.replace('{done}', String(state[part])) ?? '';
    const place = item.querySelector('[data-state]');
    if (place) place.textContent = `${now} ${(met ? words?.met : words?.open) ?? ''}`;
  }
}

function start(element: HTMLElement) {
  element.querySelector('[data-act=print]')?.addEventListener('click', () => {
    keepName();
    element.toggleAttribute('data-printed', true);
    print();
    element.toggleAttribute('data-printed', false);
  });
  element
    .querySelector<HTMLElement>('[data-act=copy]')
    ?.addEventListener('click', async (event) => {
      const area = element.querySelector('textarea');
      const out = element.querySelector('[data-copied]');
      if (!area || !out) return;
      out.textContent = '';
      try {
        await navigator.clipboard.writeText(area.value);
        out.textContent = (event.target as HTMLElement).dataset.done ?? '';
      } catch {
        // Not every browser, and no frame, may write to the clipboard: the text is marked instead.
        area.select();
      }
    });
}

function readIds({ dataset }: HTMLElement) {
  const list = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];
  return {
    lessons: list(dataset.lessons),
    questions: list(dataset.questions),
    tasks: list(dataset.tasks),
  };
}

function formatDay(time: number): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' }).format(
    time,
  );
}
