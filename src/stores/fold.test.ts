import { describe, expect, it } from 'vitest';
import { answer, complete } from '#domain/progress/acts.ts';
import { isDone } from '#domain/progress/derive.ts';
import { unseal } from '#domain/progress/frame.ts';
import { fakeDisk } from './fake-disk.ts';
import { openTab, PREFIX } from './fake-tab.ts';
import { kept } from './keep.ts';

const DAY = 24 * 60 * 60 * 1000;

function keysOf(disk: ReturnType<typeof fakeDisk>, kind: string): string[] {
  return [...disk.data.keys()].filter((key) => key.startsWith(PREFIX + kind));
}

/** A disk after `views` page views with `acts` acts each. */
function usedDisk(views: number, acts: number) {
  const disk = fakeDisk();
  let n = 0;
  for (let view = 0; view < views; view++) {
    const tab = openTab(disk);
    tab.idle();
    for (let act = 0; act < acts; act++) tab.act(complete(`l${n++}`));
    tab.idle();
    tab.close();
  }
  const lessons = Array.from({ length: n }, (_, i) => `l${i}`);
  return { disk, lessons };
}

describe('folding', () => {
  it('waits until there is much to fold', () => {
    const { disk } = usedDisk(1, 23);
    expect(keysOf(disk, 'snap')).toEqual([]);
    expect(keysOf(usedDisk(1, 24).disk, 'snap')).toEqual([`${PREFIX}snap/a`]);
  });

  it('removes a journal entry only at a later page view, when both snapshots have it', () => {
    const { disk } = usedDisk(1, 24);
    expect(keysOf(disk, 'j')).toHaveLength(24);
    openTab(disk).idle();
    expect([keysOf(disk, 'snap').length, keysOf(disk, 'j').length]).toEqual([2, 24]);
    openTab(disk).idle();
    expect([keysOf(disk, 'snap').length, keysOf(disk, 'j').length]).toEqual([2, 0]);
  });

  it('keeps the journal short over many page views', () => {
    const { disk, lessons } = usedDisk(40, 12);
    expect(keysOf(disk, 'j').length).toBeLessThan(80);
    const { state } = openTab(disk);
    expect(lessons.every((id) => isDone(state, id))).toBe(true);
  });

  it('writes over the older snapshot, in turns', () => {
    const { disk } = usedDisk(12, 24);
    const seqs = keysOf(disk, 'snap').map((key) => unseal(disk.data.get(key) ?? '')?.seq ?? 0);
    expect(Math.abs((seqs[0] ?? 0) - (seqs[1] ?? 0))).toBe(1);
  });

  it('happens again in a long page view', () => {
    const { disk } = usedDisk(1, 24);
    const tab = openTab(disk);
    for (let i = 0; i < 100; i++) {
      tab.act(answer({ question: `q${i}`, rev: 1, answer: ['a'], mark: 1 }));
      tab.idle();
    }
    const seqs = keysOf(disk, 'snap').map((key) => unseal(disk.data.get(key) ?? '')?.seq ?? 0);
    expect(Math.max(...seqs)).toBeGreaterThan(3);
    expect(Math.max(...seqs)).toBeLessThan(10);
    // What this page view has folded itself, a later one removes.
    expect(keysOf(disk, 'j').length).toBeGreaterThanOrEqual(100);
  });
});

describe('a fold', () => {
  it('holds what is on disk, also what its page has not heard of', () => {
    const disk = fakeDisk();
    const deaf = openTab(disk);
    for (let n = 0; n < 24; n++) deaf.act(complete(`l${n}`));
    openTab(disk).act(complete('elsewhere'));
    Object.assign(deaf.storage, Object.fromEntries(disk.data));
    deaf.idle();
    const frame = unseal(disk.data.get(`${PREFIX}snap/a`) ?? '');
    expect(frame && isDone(frame.state, 'elsewhere')).toBe(true);
    expect(isDone(deaf.state, 'elsewhere')).toBe(true);
  });
});

describe('damage', () => {
  const { disk: whole, lessons } = usedDisk(4, 8);
  const slots = keysOf(whole, 'snap');

  function damaged(change: (texts: Map<string, string>) => void) {
    const disk = fakeDisk();
    for (const [key, text] of whole.data) disk.data.set(key, text);
    change(disk.data);
    return disk;
  }

  function isWhole(disk: ReturnType<typeof fakeDisk>): boolean {
    const { state } = openTab(disk);
    return lessons.every((id) => isDone(state, id));
  }

  it('of one snapshot loses nothing, wherever it is cut off (F04)', () => {
    expect(slots).toHaveLength(2);
    let cases = 0;
    for (const slot of slots) {
      const text = whole.data.get(slot) ?? '';
      for (let end = 0; end < text.length; end++) {
        const disk = damaged((data) => data.set(slot, text.slice(0, end)));
        const tab = openTab(disk);
        tab.idle();
        cases++;
        expect(tab.saving).toBe('rescued');
        expect(lessons.every((id) => isDone(tab.state, id))).toBe(true);
        if (end % 50 === 0) expect(isWhole(disk)).toBe(true);
        const [aside = ''] = kept(tab.shelf, 'quar');
        expect(JSON.parse(tab.shelf.read(aside) ?? '')).toEqual({
          [slot.slice(PREFIX.length)]: text.slice(0, end),
        });
      }
    }
    console.info(`F04: ${cases} of ${cases} truncated snapshots survived`);
  }, 60_000);

  it('of both snapshots leaves what the journal has, and is told (F05)', () => {
    const { disk } = usedDisk(1, 24);
    openTab(disk).idle();
    for (const slot of keysOf(disk, 'snap')) disk.data.set(slot, 'garbage');
    const tab = openTab(disk);
    tab.idle();
    expect(tab.saving).toBe('rescued');
    expect(isDone(tab.state, 'l23')).toBe(true);
    expect(kept(tab.shelf, 'quar')).toHaveLength(1);
    expect(isDone(openTab(disk).state, 'l0')).toBe(true);
  });

  it('of a journal entry touches no other', () => {
    const disk = damaged((data) => data.set(`${PREFIX}j/torn`, 'x[1,1,0,{"les'));
    const tab = openTab(disk);
    tab.idle();
    expect([tab.saving, isWhole(disk), disk.data.has(`${PREFIX}j/torn`)]).toEqual([
      'rescued',
      true,
      false,
    ]);
  });

  it('is followed by a second snapshot again', () => {
    const disk = damaged((data) => data.set(slots[0] ?? '', ''));
    openTab(disk).idle();
    const frames = keysOf(disk, 'snap').map((key) => unseal(disk.data.get(key) ?? ''));
    expect(frames.filter(Boolean)).toHaveLength(2);
  });

  it('that cannot be set aside stays where it is, and nothing is folded', () => {
    const [slot = ''] = slots;
    const disk = damaged((data) => data.set(slot, 'garbage'));
    disk.refuse = (_, key) => key.includes('quar');
    const tab = openTab(disk);
    tab.idle();
    expect([tab.saving, disk.data.get(slot), isWhole(disk)]).toEqual(['rescued', 'garbage', true]);
  });

  it('is told for a day and kept for thirty; no more than two are kept', () => {
    const start = 1_700_000_000_000;
    const disk = damaged((data) => data.set(`${PREFIX}j/torn`, 'torn'));
    const at = (time: number) => {
      const tab = openTab(disk, { clock: () => time });
      tab.idle();
      return tab;
    };
    expect(at(start).saving).toBe('rescued');
    expect(at(start + DAY / 2).saving).toBe('rescued');
    expect(at(start + 2 * DAY).saving).toBe('saved');
    for (const more of [1, 2]) {
      disk.data.set(`${PREFIX}j/torn-${more}`, 'torn');
      at(start + 2 * DAY);
    }
    expect(kept(at(start + 29 * DAY).shelf, 'quar')).toHaveLength(2);
    expect(kept(at(start + 33 * DAY).shelf, 'quar')).toHaveLength(0);
  });
});

describe('a learner who does very much (F61)', () => {
  it('stays below a million characters', () => {
    const disk = fakeDisk();
    let tab = openTab(disk);
    for (let i = 0; i < 500; i++) {
      tab.act((state, now) => ({
        artefacts: {
          [`note-${i}`]: { [tab.writer]: { t: now, v: `${state.epoch}`.padEnd(1000, 'ä') } },
        },
      }));
    }
    for (let i = 0; i < 10_000; i++) {
      tab.act(
        answer({ question: `module/lesson-${i % 300}`, rev: 1, answer: ['option'], mark: i % 2 }),
      );
      if (i % 500 === 0) tab.idle();
    }
    for (let view = 0; view < 3; view++) {
      tab.close();
      tab = openTab(disk);
      tab.idle();
    }
    const start = performance.now();
    const { state } = openTab(disk);
    const time = performance.now() - start;
    const [size = 0] = keysOf(disk, 'snap').map((key) => disk.data.get(key)?.length ?? 0);
    console.info(`F61: ${size} characters a snapshot, start ${Math.round(time)} ms`);
    expect(Object.keys(state.artefacts)).toHaveLength(500);
    expect(state.attempts['module/lesson-7']?.n).toBe(34);
    expect(size).toBeLessThan(1_000_000);
  }, 60_000);
});
