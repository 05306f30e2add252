/**
 * `npm run bench`: what a learner costs who has done a great deal: 10,000 answers and 500 notes.
 * Reported, not gated: a machine that is busy with something else must fail no test.
 */
import { seal } from '../src/domain/progress/frame.ts';
import { join, nothing } from '../src/domain/progress/join.ts';
import type { Progress } from '../src/domain/progress/types.ts';
import { readDisk } from '../src/stores/disk.ts';
import { openShelf } from '../src/stores/storage.ts';

const QUESTIONS = 1000;
const ANSWERS = 10;
const NOTES = 500;
const RUNS = 21;
const START = Date.UTC(2026, 0, 5);

const progress = makeProgress();
const text = seal(progress, 1);
const disk = new Map([
  ['smb/me/meta', '1/0'],
  ['smb/me/snap/a', text],
  ['smb/me/snap/b', text],
]);

const times = Array.from({ length: RUNS }, () => {
  const started = performance.now();
  const { state } = readDisk(openShelf('smb/me/', () => makeStorage(disk)));
  const took = performance.now() - started;
  if (Object.keys(state.attempts).length !== QUESTIONS) throw new Error('Not everything was read.');
  return took;
}).sort((a, b) => a - b);

console.log(`${QUESTIONS * ANSWERS} answers, ${NOTES} notes, two snapshots`);
console.log(`one snapshot: ${(text.length / 1e6).toFixed(2)} MB (1 MB = 1,000,000 characters)`);
console.log(
  `reading and joining both: median ${ms(times[RUNS >> 1])}, slowest ${ms(times.at(-1))}`,
);

function makeProgress(): Progress {
  const question = (index: number) => `m${index % 21}-lesson-${index}-q`;
  const attempts = Array.from({ length: QUESTIONS }, (_, index) => {
    const list = Array.from({ length: ANSWERS }, (_, turn) => ({
      t: START + index * 60_000 + turn * 86_400_000,
      rev: 1,
      answer: ['abcd'[(index + turn) % 4] ?? 'a'],
      mark: (turn + index) % 3 === 0 ? 1 : 0,
    }));
    return [question(index), { n: ANSWERS, list }] as const;
  });
  const notes = Array.from({ length: NOTES }, (_, index) => [
    `note/m${index % 21}-lesson#part-${index}`,
    {
      writer: {
        t: START + index,
        v: `Note ${index}: ${'what I want to keep of this. '.repeat(7)}`,
      },
    },
  ]);
  const delta = {
    epoch: 0,
    attempts: Object.fromEntries(attempts),
    artefacts: Object.fromEntries(notes),
  };
  return join(nothing, delta);
}

/** As much of the browser's storage as reading needs. */
function makeStorage(entries: ReadonlyMap<string, string>): Storage {
  const storage = Object.create(null);
  for (const [key, value] of entries) storage[key] = value;
  Object.defineProperty(storage, 'length', { value: entries.size });
  Object.defineProperty(storage, 'getItem', { value: (key: string) => entries.get(key) ?? null });
  return storage;
}

function ms(time = 0): string {
  return `${time.toFixed(0)} ms`;
}
