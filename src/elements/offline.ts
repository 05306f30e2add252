import { type FileList, judge } from '#domain/offline/list.ts';
import type { Ending } from '#stores/offline/download.ts';
import { canKeepFiles, openOffline } from '#stores/offline/offline.ts';
import { make } from './make.ts';
import { rootAddress } from './offline/root.ts';
import { readSentences } from './sentences.ts';

/** The button that loads modules for a room without network, and what became of it. */
class OfflineFiles extends HTMLElement {
  readonly #offline = openOffline(document.documentElement.dataset.site ?? '', rootAddress());
  readonly #say = readSentences(this);
  #list: FileList | undefined;
  #isBusy = false;
  #isBroken = false;

  connectedCallback() {
    this.hidden = false;
    this.parentElement?.querySelector('.needs-script')?.remove();
    if (!canKeepFiles()) return this.#close('offline.closed');
    this.#find('[data-act=load]').addEventListener('click', () => this.#load());
    this.#find('[data-act=remove]').addEventListener('click', () => this.#remove());
    this.addEventListener('change', () => this.#show());
    addEventListener('online', () => this.#isBroken && this.#load());
    this.#start().catch(() => this.#close('offline.closed'));
  }

  async #start() {
    this.#list = await this.#offline.fetchList();
    const kept = await this.#offline.readKept();
    for (const box of this.#boxes) if (kept?.wanted.includes(box.value)) box.checked = true;
    await this.#show();
  }

  async #load() {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#isBroken = false;
    this.#tell('');
    this.#find('[data-act=load]').setAttribute('aria-disabled', 'true');
    const ending = await this.#offline
      .load(this.#wanted, (done, all) => this.#count(done, all))
      .catch(toFailure);
    this.#find('[data-act=load]').removeAttribute('aria-disabled');
    this.#isBusy = false;
    this.#isBroken = ending.end === 'broken';
    this.#list = (await this.#offline.fetchList()) ?? this.#list;
    await this.#show();
    this.#tell(ending.end, ending.missing);
  }

  async #remove() {
    if (this.#isBusy) return;
    await this.#offline.remove();
    await this.#show();
    this.#tell('removed');
    this.#find('[data-act=load]').focus();
  }

  /** What is here, what is missing, and what the button would do now. */
  async #show() {
    if (this.#isBusy) return;
    const kept = await this.#offline.readKept();
    const list = this.#list ?? kept?.list;
    if (!list) return this.#close('offline.unlisted');
    const wanted = [...new Set([...(kept?.wanted ?? []), ...this.#wanted])];
    const isOlder = kept !== undefined && kept.list.release !== list.release;
    const { all, have, open, bytes } = judge(
      list,
      wanted,
      isOlder ? new Set() : (kept?.paths ?? new Set()),
    );
    const isWhole = open.length === 0;
    const button = this.#find('[data-act=load]');
    button.hidden = isWhole;
    button.textContent = this.#say(`offline.${isOlder ? 'again' : have > 0 ? 'more' : 'load'}`);
    this.#find('[data-act=remove]').hidden = !kept;
    const size = { files: open.length, size: toMegabytes(bytes) };
    this.#find('[data-size]').textContent = isWhole ? '' : this.#say('offline.size', size);
    this.#find('[data-bar]').hidden = !kept || isOlder;
    this.#count(have, all);
    if (kept) this.#tell(isOlder ? 'older' : isWhole ? 'whole' : 'part');
    else this.#tell('');
  }

  #count(done: number, all: number) {
    const bar = this.querySelector('progress');
    if (bar) Object.assign(bar, { value: done, max: all });
    this.#find('[data-bar]').hidden &&= !this.#isBusy;
    this.#find('[data-count]').textContent = this.#say('offline.count', { done, all });
  }

  /** Says how it went, with the files that did not come. */
  #tell(news: News, missing: readonly string[] = []) {
    const place = this.#find('[role=status]');
    if (!news) return place.replaceChildren();
    const text = make('p', { textContent: this.#say(`offline.news.${news}`) });
    const notice = make('div', { className: 'notice' }, text);
    notice.dataset.tone = news === 'whole' ? 'good' : TROUBLE.includes(news) ? 'bad' : '';
    if (missing.length > 0)
      notice.append(make('ul', {}, ...missing.map((path) => make('li', {}, path))));
    place.replaceChildren(notice);
  }

  /** Nothing can be loaded here: says why, and leaves no button that does nothing. */
  #close(key: string) {
    for (const one of this.querySelectorAll<HTMLElement>('fieldset, .row, [data-bar]'))
      one.hidden = true;
    this.#find('[role=status]').replaceChildren(
      make('div', { className: 'notice' }, make('p', { textContent: this.#say(key) })),
    );
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #wanted(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<offline-files> has no ${selector}`);
    return found;
  }
}

customElements.define('offline-files', OfflineFiles);

/** A full disk and a browser that forbids it are the two things that storing can fail of. */
function toFailure(error: unknown): { end: 'full' | 'forbidden'; missing: [] } {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { end: isFull ? 'full' : 'forbidden', missing: [] };
}

function toMegabytes(bytes: number): string {
  const { lang } = document.documentElement;
  return (bytes / 1_000_000).toLocaleString(lang, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
}

const TROUBLE: readonly News[] = ['broken', 'missing', 'changed', 'full', 'forbidden'];

type News = '' | Ending['end'] | 'full' | 'forbidden' | 'older' | 'part' | 'removed';
