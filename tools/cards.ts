/**
 * `npm run cards`: how many answer cards the camera reads in rooms that are drawn, filmed and played
 * to a browser. `--rooms 8` takes that many, `--seed 100` begins with another one. Needs a built site.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Lens } from './cards/lens.ts';
import {
  FIVE_ROWS,
  ONE_TO_A_PAGE,
  type Paper,
  type Rows,
  seatRoom,
  TWO_TO_A_PAGE,
} from './cards/people.ts';
import { judge, readScene, type Verdict } from './cards/theatre.ts';
import { serve } from './serve.ts';

/** What is asked of a room: this share of its cards right, none wrong. */
const TARGET = 0.95;
/** Frames that a room gets: about four seconds of holding a card up, on a slow laptop. */
const FRAMES = 16;
const PICTURES = 8;

interface Setting {
  readonly name: string;
  readonly paper: Paper;
  readonly rows: Rows;
  readonly lens?: Lens;
}

const settings: Setting[] = [
  { name: 'One to a page, 2.5 to 6 m', paper: ONE_TO_A_PAGE, rows: FIVE_ROWS },
  {
    name: 'One to a page, 2.5 to 6 m, a poor lens (blur 1.3, noise 9)',
    paper: ONE_TO_A_PAGE,
    rows: FIVE_ROWS,
    lens: { blur: 1.3, noise: 9 },
  },
  { name: 'Two to a page, 2.5 to 4 m', paper: TWO_TO_A_PAGE, rows: { ...FIVE_ROWS, far: 4 } },
];

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const dist = fileURLToPath(new URL('../dist', import.meta.url));

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  if (!existsSync(`${dist}/en/trainers/cards/index.html`)) {
    throw new Error('dist has no page of answer cards. Run "npm run build" first.');
  }
  const site = await serve({ dir: dist, port: 0 });
  try {
    for (const setting of settings) {
      const good = await measure(setting, new URL('/en/trainers/cards/', site.url).href);
      if (!good) process.exitCode = 1;
    }
  } finally {
    await site.close();
  }
}

async function measure({ name, paper, rows, lens }: Setting, url: string): Promise<boolean> {
  console.log(`\n${name}: ${rows.rows * rows.seats} cards a room, ${FRAMES} frames`);
  const verdicts: Verdict[] = [];
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.rooms); seed++) {
    const people = seatRoom(seed, paper, rows);
    const verdict = judge(
      await readScene({ seed, people, paper, lens }, url, { frames: FRAMES, pictures: PICTURES }),
    );
    verdicts.push(verdict);
    console.log(
      `  seed ${seed}: ${verdict.right.length} of ${people.length} right, ${verdict.wrong} wrong` +
        ` (single frames: ${percent(verdict.inFrames)} right, ${verdict.wrongInFrames} wrong)`,
    );
  }
  const all = verdicts.length * rows.rows * rows.seats;
  const right = verdicts.flatMap((verdict) => verdict.right);
  const wrong = verdicts.reduce((sum, verdict) => sum + verdict.wrong, 0);
  for (let row = 0; row < rows.rows; row++) {
    const away = rows.near + ((rows.far - rows.near) * row) / (rows.rows - 1);
    const share =
      right.filter((person) => person.row === row).length / (verdicts.length * rows.seats);
    console.log(`  at ${away.toFixed(1)} m: ${percent(share)}`);
  }
  console.log(
    `  ${percent(right.length / all)} read right (at least 95 % are asked for), ${wrong} read wrong (0)`,
  );
  return right.length / all >= TARGET && wrong === 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
