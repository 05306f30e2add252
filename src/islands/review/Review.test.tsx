// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeQuestion } from '#domain/quiz/sample.ts';
import { lessons } from '#domain/review/sample.ts';
import { translate } from '#i18n/translate.ts';
import { readStrings } from '#islands/progress/sample.ts';
import { strings as quizStrings } from '#islands/quiz/sample.ts';
import type { ReviewProps, Say } from './props.ts';

// The style of a question is a file of the built site.
vi.mock('#islands/quiz/sheets.ts', () => ({ sheetsOf: () => [], loadSheets: async () => {} }));

type Stores = typeof import('#stores/progress.ts');

const strings = readStrings('en');
const say: Say = (key, params) => translate(strings, 'en', key, params);
const question = makeQuestion({ id: 'q1', right: ['b'] });
const FIRST_DAY = new Date(2026, 10, 2, 9).getTime();
const DAY = 24 * 60 * 60 * 1000;

let stores: Stores;
const loadQuiz = vi.fn<ReviewProps['loadQuiz']>();
const save = vi.fn<ReviewProps['save']>();

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: FIRST_DAY });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  document.documentElement.dataset.site = 'smb';
  stores = await import('#stores/progress.ts');
  save.mockReset();
  loadQuiz.mockReset();
  loadQuiz.mockImplementation(async (path) => {
    const id = path.slice(1, -1);
    const questions = [1, 2].map((n) => ({ ...question, id: `${id}-q${n}`, rev: n }));
    return { lang: 'en', strings: quizStrings, quiz: { id, questions } };
  });
});

afterEach(() => {
  vi.useRealTimers();
});

async function open(day: number) {
  vi.setSystemTime(FIRST_DAY + day * DAY);
  const { default: Review } = await import('./Review.tsx');
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const props: ReviewProps = {
    lang: 'en',
    strings,
    site: 'smb',
    course: 'Bootcamp',
    home: '/en/',
    path: '/en/review/',
    lessons,
    loadQuiz,
    resolve: (path) => `https://example.org${path}`,
    save,
  };
  await act(() => createRoot(container).render(<Review {...props} />));
}

function read(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent);
}

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing is ${selector} in: ${document.body.innerHTML}`);
  return found;
}

async function press(text: string) {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    one.textContent.startsWith(text),
  );
  if (!button) throw new Error(`No button "${text}" among: ${read('button').join(' | ')}`);
  await act(async () => button.click());
}

async function key(name: string, target: Element | null = document.activeElement, more = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });
  await act(async () => target?.dispatchEvent(event));
}

/** Answers what is asked until a card of this kind is in front. */
async function goTo(kind: 'question' | 'sentence') {
  for (let turns = 0; turns < 20 && read('#card-title')[0] !== say(`review.${kind}`); turns++) {
    await (kind === 'question' ? gradeSentence(say('review.grade.3')) : answer('b'));
  }
}

async function gradeSentence(grade: string) {
  await press(say('review.reveal'));
  await press(grade);
}

async function answer(option: string) {
  await act(async () => find<HTMLInputElement>(`input[value=${option}]`).click());
  await press('Check');
  await press(say('review.on'));
}

describe('before anything is due', () => {
  test('says so and leads to the first lesson when nothing was learned', async () => {
    await open(0);
    expect(read('.empty p')).toEqual([say('review.empty')]);
    expect(find<HTMLAnchorElement>('.empty a').pathname).toBe('/photo/');
    expect(read('h2')).toEqual([say('calendar.title')]);
  });

  test('names the next date, and lets whoever wants practise at once', async () => {
    stores.completeLesson('photo');
    await open(0);
    expect(read('.ending h3')).toEqual([say('review.nothing')]);
    expect(read('.ending p')).toEqual([say('review.next', { date: 'Wednesday, 4 November 2026' })]);
    expect(read('.ending a')).toEqual([say('review.lesson', { title: 'A headline' })]);
    await press(say('review.more'));
    expect(read('#card-title')).toHaveLength(1);
    expect(document.activeElement?.className).toBe('turn');
  });
});

describe('a key sentence', () => {
  beforeEach(async () => {
    stores.completeLesson('photo');
    await open(3);
    await goTo('sentence');
  });

  test('is asked for before it is shown', async () => {
    expect(document.body.textContent).not.toContain('The photo in one sentence.');
    await press(say('review.reveal'));
    expect(read('.sentence')).toEqual(['The photo in one sentence.']);
    expect(document.activeElement?.className).toBe('grades');
    expect(read('.grades button')).toEqual([
      `${say('review.grade.1')}${say('review.back.today')}`,
      `${say('review.grade.2')}${say('review.back', { count: 1 })}`,
      `${say('review.grade.3')}${say('review.back', { count: 2 })}`,
      `${say('review.grade.4')}${say('review.back', { count: 8 })}`,
    ]);
  });

  test('is kept with its grade, and the focus goes on', async () => {
    await gradeSentence(say('review.grade.2'));
    const { list } = stores.$progress.get().attempts['photo-card'] ?? {};
    expect(list).toMatchObject([{ answer: ['hard'], mark: 0.5, rev: 1 }]);
    expect(document.activeElement?.className).toBe('turn');
  });

  test('is graded by a digit while the focus is on it, and by none with Ctrl', async () => {
    await key('3');
    await press(say('review.reveal'));
    await key('3', document.body);
    await key('3', document.activeElement, { ctrlKey: true });
    await key('5');
    expect(stores.$progress.get().attempts['photo-card']).toBeUndefined();
    await key('4');
    expect(stores.$progress.get().attempts['photo-card']?.list[0]?.answer).toEqual(['easy']);
  });
});

describe('a question', () => {
  beforeEach(async () => {
    stores.completeLesson('photo');
    await open(3);
    await goTo('question');
  });

  test('is the one of its lesson, asked anew, and links into it', async () => {
    expect(read('legend')[0]).toBe(question.prompt);
    await act(async () => find<HTMLInputElement>('input[value=a]').click());
    await press('Check');
    expect(find<HTMLAnchorElement>('.quiz a').getAttribute('href')).toBe('/photo/#part');
    expect(read('.between p')).toEqual([say('review.returns.today')]);
  });

  test('counts at once, and stays until the learner goes on', async () => {
    const before = read('.portion > p')[0];
    await act(async () => find<HTMLInputElement>('input[value=b]').click());
    await press('Check');
    expect(read('legend')[0]).toBe(question.prompt);
    expect(read('.between p')).toEqual([say('review.returns', { count: 2 })]);
    expect(read('.portion > p')[0]).not.toBe(before);
    expect(read('[role=status]')[0]?.trim()).toBe('Right. Because of b.');
  });

  test('that does not arrive says so, and the others go on', async () => {
    loadQuiz.mockRejectedValue(new Error('offline'));
    await open(3);
    await goTo('question');
    expect(read('[role=alert] p')).toEqual([say('review.question.failed')]);
    for (let left = 2; left > 0; left--) {
      await press(say('review.question.skip'));
      if (read('#card-title')[0] === say('review.sentence')) {
        await gradeSentence(say('review.grade.3'));
      }
    }
    expect(read('.ending p')).toContain(say('review.later', { count: 2 }));
  });
});

test('the day ends with words and the next date; what was forgotten comes once more before', async () => {
  stores.completeLesson('photo');
  await open(3);
  let cards = 0;
  for (let forget = true; read('.ending').length === 0 && cards < 20; cards++) {
    if (read('#card-title')[0] === say('review.sentence')) {
      await gradeSentence(say(forget ? 'review.grade.1' : 'review.grade.3'));
      forget = false;
    } else {
      await answer('b');
    }
  }
  expect(cards).toBe(4);
  expect(read('.ending h3')).toEqual([say('review.done')]);
  expect(read('.ending p')).toEqual([say('review.next.tomorrow')]);
  await open(3);
  expect(read('.ending h3')).toEqual([say('review.done')]);
});

test('fewer a day are enough: the rest waits and nothing is said to be lost', async () => {
  for (const { id } of lessons) stores.completeLesson(id);
  await open(9);
  expect(read('.portion > p')[0]).toBe(
    `${say('review.left', { count: 8, time: '4 minutes' })} ${say('review.rest')}`,
  );
  await act(async () => find<HTMLInputElement>('input[name=limit][value="4"]').click());
  expect(stores.$progress.get().registers['review/limit']?.v).toBe(4);
  expect(read('.portion > p')[0]).toContain(say('review.left', { count: 4, time: '2 minutes' }));
});

describe('the weekly hour', () => {
  beforeEach(() => open(0));

  async function submit() {
    await act(async () => {
      find<HTMLFormElement>('form').dispatchEvent(
        new Event('submit', { bubbles: true, cancelable: true }),
      );
      await vi.dynamicImportSettled();
    });
  }

  test('becomes a file, and the page says what is in it', async () => {
    await submit();
    const [file] = save.mock.calls[0] ?? [];
    const text = (await file?.text()) ?? '';
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('https://example.org/en/review/');
    expect(unfolded).toContain('Then “A photo”: https://example.org/photo/');
    expect(read('#calendar-news p')).toEqual([
      say('calendar.saved', {
        file: 'smb-weekly-hour.ics',
        count: 8,
        date: 'Tuesday, 3 November 2026',
      }),
    ]);
  });

  test('asks for what is missing, at the field that lacks it', async () => {
    find<HTMLInputElement>('[name=weeks]').value = '99';
    await submit();
    expect(read('#calendar-news p')).toEqual([say('calendar.wrong.weeks', { most: 52 })]);
    expect(document.activeElement?.getAttribute('name')).toBe('weeks');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    find<HTMLInputElement>('[name=time]').value = '';
    await submit();
    expect(read('#calendar-news p')).toEqual([say('calendar.wrong.time')]);
    expect(save).not.toHaveBeenCalled();
  });
});
