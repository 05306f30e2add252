// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { encodeResults } from '#domain/results/code.ts';
import type { Outcome } from '#domain/results/results.ts';
import { translate } from '#i18n/translate.ts';
import { readStrings } from '#islands/progress/sample.ts';
import type { ModuleData } from './props.ts';
import Results from './Results.tsx';

const strings = readStrings('en');
const say = (key: string, params = {}) => translate(strings, 'en', key, params);

const profile: ModuleData = {
  id: 'm1',
  title: 'Profile',
  questions: [
    {
      id: 'q1',
      number: 1,
      prompt: 'Which photo?',
      lesson: 'A photo',
      section: { title: 'Near', path: '/en/photo/#near' },
      slide: '/en/present/#q1-vote',
      choices: ['a', 'b', 'c'],
      right: ['b'],
      options: [
        { id: 'a', text: 'From far away', misconception: '=The more, the better' },
        { id: 'b', text: 'From near by' },
        { id: 'c', text: 'From behind' },
      ],
    },
    {
      id: 'q2',
      number: 2,
      prompt: 'Which words?',
      lesson: 'A headline',
      section: { title: 'Words', path: '/en/headline/#words' },
      slide: '/en/present/#q2-vote',
      choices: [],
      right: [],
      options: [],
    },
  ],
};
const posts: ModuleData = { ...profile, id: 'm2', title: 'Posts' };

const right: Outcome = { first: 'right', solved: 1, choice: [] };
const far: Outcome = { first: 'wrong', solved: 2, choice: ['a'] };

function code(tag: number, outcomes: Record<string, Outcome>, module = profile): string {
  return encodeResults({ module: module.id, tag, outcomes }, module, 'smb');
}

/** Six learners: four thought that far away is better; only two got to the second question. */
const group = [1, 2, 3, 4, 5, 6].map((tag) =>
  code(tag, { q1: tag > 4 ? right : far, ...(tag > 4 && { q2: right }) }),
);

const save = vi.fn((_: File) => {});

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => {};
  save.mockClear();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const data = { lang: 'en', strings, site: 'smb', modules: [profile, posts], save };
  await act(async () => createRoot(container).render(<Results {...data} />));
});

function read(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}

async function press(key: string) {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((one) => one.textContent === say(key));
  if (!found) throw new Error(`No button "${say(key)}"`);
  await act(async () => found.click());
}

async function paste(text: string) {
  const field = document.querySelector('textarea');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('results.take');
}

test('says what is missing until five codes are there, and shows no count before', async () => {
  expect(read('.results > p')).toEqual([say('results.empty')]);
  await paste(group.slice(0, 4).join('\n'));
  expect(read('[role=status]')).toEqual([say('results.added', { count: 4 })]);
  expect(read('section p')).toEqual([say('results.few', { count: 1, least: 5 })]);
  expect(document.body.textContent).not.toContain('Which photo?');
  expect(document.querySelector('textarea')?.value).toBe('');
});

test('shows how many were right, and which misconception won', async () => {
  await paste(group.join('\n'));
  expect(read('.tally h3')).toEqual(['Which photo?', 'Which words?']);
  const [photo, words] = document.querySelectorAll('.tally');
  expect([...(photo?.querySelectorAll('.bars li') ?? [])].map((one) => one.textContent)).toEqual([
    say('results.right', { count: 2, all: 6 }),
    say('results.wrong', { count: 4, all: 6 }),
    say('results.choice', { text: 'From far away', count: 4 }),
    say('results.choice.right', { text: 'From near by', count: 2 }),
    say('results.choice', { text: 'From behind', count: 0 }),
  ]);
  expect(read('.winner p')).toEqual([
    say('results.winner', { count: 4, all: 6 }),
    'From far away',
    say('results.behind', { text: '=The more, the better' }),
  ]);
  expect(photo?.querySelector('.again')?.textContent).toBe(say('results.again'));
  expect([...(photo?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
    '/en/photo/#near',
    '/en/present/#q1-vote',
  ]);
  expect(words?.textContent).toContain(say('results.hidden', { least: 5 }));
});

test('names each line that is refused, keeps the text, and takes the rest', async () => {
  await paste(`Hello\n${group[0]}\n${group[1]?.slice(0, -1)}\n${group[0]}`);
  expect(read('[role=status]')).toEqual([
    [
      say('results.added', { count: 1 }),
      say('results.copies', { count: 1 }),
      say('results.refused', { count: 2 }),
    ].join(' '),
  ]);
  expect(read('.came li')).toEqual([
    `${say('results.line', { line: 1 })}Hello${say('results.refused.foreign')}`,
    expect.stringContaining(say('results.refused.damaged')),
  ]);
  expect(document.querySelector('textarea')?.value).toContain('Hello');
});

test('a single code that comes later changes no count until five are together', async () => {
  await paste(group.join('\n'));
  const later = [7, 8, 9, 10, 11].map((tag) => code(tag, { q1: right }));
  const first = () => read('.bars li')[0];
  for (const one of later.slice(0, 4)) await paste(one);
  expect(first()).toBe(say('results.right', { count: 2, all: 6 }));
  expect(document.body.textContent).toContain(say('results.waiting', { count: 4, least: 5 }));
  await paste(later[4] ?? '');
  expect(first()).toBe(say('results.right', { count: 7, all: 11 }));
});

test('keeps modules apart', async () => {
  const others = [1, 2, 3, 4, 5].map((tag) => code(tag, { q1: right }, posts));
  await paste([...group, ...others].join(' '));
  expect(read('h2')).toEqual([say('results.title', { title: 'Profile', count: 6 })]);
  const select = document.querySelector('select');
  await act(async () => {
    if (select) select.value = 'm2';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(read('h2')).toEqual([say('results.title', { title: 'Posts', count: 5 })]);
});

test('gives out counts that no spreadsheet takes for formulas, and no code', async () => {
  await paste(group.join('\n'));
  await press('results.csv');
  const text = (await save.mock.lastCall?.[0].text()) ?? '';
  expect(text.split('\r\n').slice(1, 3)).toEqual([
    `1,Which photo?,Near,6,2,0,4,4,0,From far away,"'=The more, the better"`,
    '2,Which words?,Words,,,,,,,,',
  ]);
  await press('results.markdown');
  const markdown = (await save.mock.lastCall?.[0].text()) ?? '';
  expect(markdown).toContain('| 1 | Which photo? | Near | 6 | 2 | 0 | 4 | 4 | 0 |');
  expect(text + markdown).not.toContain('BOOTCAMP');
});

test('asks before it forgets all', async () => {
  await paste(group.join('\n'));
  await press('results.clear');
  await press('results.clear.no');
  expect(read('.tally')).toHaveLength(2);
  expect(document.activeElement?.textContent).toBe(say('results.clear'));
  await press('results.clear');
  await press('results.clear.yes');
  expect(read('.results > p')).toEqual([say('results.empty')]);
  expect(document.activeElement?.localName).toBe('textarea');
});
