import { writeAgenda } from '#domain/timetable/lines.ts';
import { applyProposals, measureSteps, proposeMinutes } from '#domain/timetable/rehearsal.ts';
import { eraseRehearsals, loadRehearsals, restoreRehearsals } from '#stores/rehearsals.ts';
import { saveFile } from '../save-file.ts';
import { readSteps } from './agenda.ts';

/**
 * Shows what the rehearsals of this browser say about the minutes of each step, and lets the trainer
 * take them along or erase them.
 *
 * @param table The timetable, whose rows hold the steps.
 */
export function startRehearsals(root: HTMLElement, table: HTMLElement): void {
  const { deck = '', one = '', short = '', copied, erased, full } = root.dataset;
  const steps = readSteps(table);
  const find = <E extends HTMLElement>(part: string) => root.querySelector<E>(part);
  const lines = find<HTMLTextAreaElement>('textarea');
  const undo = find('[data-act=undo]');
  let gone: string | undefined;

  show();
  root.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act === 'copy') copy();
    if (act === 'save') saveFile(new File([lines?.value ?? ''], `${deck}-agenda.yaml`));
    if (act === 'erase') {
      gone = eraseRehearsals(deck);
      show();
      say(erased);
      offerUndo(true);
    }
    if (act === 'undo') {
      const failure = gone === undefined ? undefined : restoreRehearsals(deck, gone);
      show();
      say(failure && full);
      if (!failure) offerUndo(false);
    }
  });
  // Presenting goes on in another tab.
  addEventListener('storage', show);
  addEventListener('pageshow', show);

  function show() {
    const { rehearsals, failure } = loadRehearsals(deck);
    const proposals = proposeMinutes(rehearsals, steps);
    toggle('[data-blocked]', failure === 'blocked');
    toggle('[data-empty]', failure !== 'blocked' && proposals.size === 0);
    toggle('[data-found]', proposals.size > 0);
    const format = (minutes: number) => short.replace('{count}', String(Math.round(minutes)));
    for (const row of root.querySelectorAll<HTMLElement>('tr[data-step]')) {
      const proposal = proposals.get(row.dataset.step ?? '');
      const step = steps.find(({ id }) => id === row.dataset.step);
      const [really, proposed] = row.querySelectorAll('[data-really], [data-proposed]');
      if (really) really.textContent = proposal ? format(proposal.really) : '–';
      if (proposed) proposed.textContent = proposal ? format(proposal.minutes) : '–';
      proposed?.toggleAttribute('data-changed', proposal && proposal.minutes !== step?.minutes);
    }
    const { lang } = document.documentElement;
    const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    const items = rehearsals.map((rehearsal) => {
      const took = [...measureSteps(rehearsal).values()];
      const item = document.createElement('li');
      item.textContent = one
        .replace('{when}', day.format(rehearsal.log[0]?.at))
        .replace('{steps}', String(took.length))
        .replace('{minutes}', format(took.reduce((sum, minutes) => sum + minutes, 0)));
      return item;
    });
    find('[data-list]')?.replaceChildren(...items);
    if (lines) lines.value = writeAgenda(applyProposals(steps, proposals));
  }

  async function copy() {
    if (!lines) return;
    say('');
    try {
      await navigator.clipboard.writeText(lines.value);
      say(copied);
    } catch {
      // Not every browser, and no frame, may write to the clipboard: the text is marked instead.
      lines.select();
    }
  }

  /** The button that was pressed is gone: the focus goes to the one that takes it back. */
  function offerUndo(offered: boolean) {
    toggle('[data-act=undo]', offered);
    if (offered) undo?.focus();
    else find('[data-act=erase]')?.focus();
  }

  function toggle(part: string, shown: boolean) {
    const place = find(part);
    if (place) place.hidden = !shown;
  }

  function say(words = '') {
    const out = find('[data-out]');
    if (out) out.textContent = words;
  }
}
