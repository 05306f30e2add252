import { isClash, type ProgrammeDate, planProgramme } from '#domain/calendar/programme.ts';
import { formatDate, instantOf } from '#islands/review/day.ts';
import { make } from './make.ts';
import { saveFile } from './save-file.ts';
import { readSentences } from './sentences.ts';

/** Makes a calendar file of a programme of many months, in this browser and for any calendar. */
class ProgrammeDates extends HTMLElement {
  readonly #say = readSentences(this);
  readonly #phases: Phase[] = JSON.parse(this.dataset.phases ?? '[]');

  connectedCallback() {
    const form = this.querySelector('form');
    const start = this.#field('start');
    if (!form || !start) return;
    start.value = nextMonday(new Date());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit().catch(() => this.#tell('bad', this.#say('programme.failed')));
    });
    this.hidden = false;
  }

  async #submit() {
    const empty = ['start', 'hour-time', 'call-time'].find((name) => !this.#field(name)?.value);
    if (empty) return this.#refuse(empty, empty === 'start' ? 'start' : 'time');
    const wish = {
      start: this.#value('start'),
      phases: this.#phases.map(({ months }) => months),
      hour: this.#readSlot('hour'),
      call: this.#readSlot('call'),
    };
    if (isClash(wish)) return this.#refuse('call-time', 'clash');
    const dates = planProgramme(wish, instantOf);
    const { site = '' } = document.documentElement.dataset;
    const { writeCalendar } = await import('#domain/calendar/file.ts');
    const text = writeCalendar(dates, {
      site,
      course: this.dataset.course ?? '',
      now: Date.now(),
      remind: 0,
      describe: (index) => this.#describe(dates[index]),
    });
    const name = `${site}-programme.ics`;
    saveFile(new File([text], name, { type: 'text/calendar' }));
    const { lang } = document.documentElement;
    const [first, last] = [dates[0], dates.at(-1)].map((date) => formatDate(date?.day ?? '', lang));
    const told = { file: name, count: dates.length, first: first ?? '', last: last ?? '' };
    this.#tell('good', this.#say('programme.saved', told));
  }

  /** What stands in a date: what it is, where in the programme, where to go. */
  #describe(date: ProgrammeDate | undefined) {
    const phase = this.#phases[date?.phase ?? 0];
    const link = new URL(phase?.path ?? '', location.href).href;
    const months = this.#phases.reduce((sum, one) => sum + one.months, 0);
    const kind = date?.kind ?? 'hour';
    const course = this.dataset.course ?? '';
    const text = [
      this.#say(`programme.event.${kind}.text`),
      this.#say('programme.event.where', {
        month: date?.month ?? 1,
        months,
        title: phase?.title ?? '',
      }),
      phase?.text ?? '',
      link,
    ];
    return { title: this.#say(`programme.event.${kind}`, { course }), text: text.join('\n'), link };
  }

  #refuse(name: string, reason: 'start' | 'time' | 'clash') {
    this.#tell('bad', this.#say(`programme.wrong.${reason}`));
    const field = this.#field(name);
    field?.setAttribute('aria-invalid', 'true');
    field?.setAttribute('aria-describedby', 'programme-news');
    field?.focus();
  }

  #tell(tone: 'good' | 'bad', text: string) {
    for (const field of this.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
    const notice = make('div', { className: 'notice' }, make('p', { textContent: text }));
    notice.dataset.tone = tone;
    this.querySelector('[role=status]')?.replaceChildren(notice);
  }

  #readSlot(name: 'hour' | 'call') {
    const [hours = 0, minutes = 0] = this.#value(`${name}-time`).split(':').map(Number);
    return { weekday: Number(this.#value(`${name}-day`)), minutes: hours * 60 + minutes };
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector(`[name=${name}]`);
  }
}

customElements.define('programme-dates', ProgrammeDates);

/** `YYYY-MM-DD` by the clock on the wall. */
function nextMonday(now: Date): string {
  const ahead = (8 - now.getDay()) % 7 || 7;
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
  return new Date(day).toISOString().slice(0, 10);
}

interface Phase {
  months: number;
  title: string;
  text: string;
  /** Where its modules stand. */
  path: string;
}
