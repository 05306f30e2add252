/** What the page of the answer cards needs. */
import './search.ts';
import './view.ts';

const root = document.querySelector<HTMLElement>('answer-cards');
const place = root?.querySelector<HTMLElement>('[data-place]');
const failed = root?.querySelector<HTMLElement>('[data-failed]');

if (root && place && failed) {
  root.dataset.only = 'cards';
  root.querySelector('.needs-script')?.remove();
  for (const part of root.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  const count = root.querySelector<HTMLInputElement>('[data-count]');
  count?.addEventListener('input', () => chooseCount(root, count.valueAsNumber));
  if (count) chooseCount(root, count.valueAsNumber);
  for (const choice of root.querySelectorAll<HTMLInputElement>('[name=per]')) {
    choice.addEventListener('change', () => choosePer(root, choice));
    choosePer(root, choice);
  }
  onClick(root, 'print', () => printOnly(root, 'cards'));
  onClick(root, 'test', () => printOnly(root, 'test'));
  onClick(root, 'try', (button) => tryOut(place, failed, button));
}

/** Shows as many cards as were asked for; a number that makes no sense changes nothing. */
function chooseCount(root: HTMLElement, count: number) {
  const sheets = [...root.querySelectorAll<HTMLElement>('.card-sheet')];
  if (!(count >= 1 && count <= sheets.length)) return;
  for (const [i, sheet] of sheets.entries()) sheet.hidden = i >= count;
}

function choosePer(root: HTMLElement, { checked, value }: HTMLInputElement) {
  if (checked) root.dataset.per = value;
}

function printOnly(root: HTMLElement, part: 'cards' | 'test') {
  root.dataset.only = part;
  print();
  root.dataset.only = 'cards';
}

/** React and the reader come only now. */
async function tryOut(place: HTMLElement, failed: HTMLElement, button: HTMLButtonElement) {
  button.disabled = true;
  failed.hidden = true;
  try {
    const [{ tryCamera }, words] = await Promise.all([
      import('#islands/cards/start.tsx'),
      load(place.dataset.src ?? ''),
    ]);
    button.hidden = true;
    tryCamera(place, words, () => {
      button.hidden = false;
      button.focus();
    });
  } catch (error) {
    reportError(error);
    failed.hidden = false;
  }
  button.disabled = false;
}

async function load(address: string): Promise<{ lang: string; strings: Record<string, string> }> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function onClick(root: HTMLElement, act: string, run: (button: HTMLButtonElement) => void) {
  const button = root.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  button?.addEventListener('click', () => run(button));
}
