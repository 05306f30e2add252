import { describe, expect, it } from 'vitest';
import { answer, complete, set, visit, write } from '#domain/progress/acts.ts';
import { isDone, textOf } from '#domain/progress/derive.ts';
import { SCHEMA } from '#domain/progress/migrations.ts';
import type { Progress } from '#domain/progress/types.ts';
import { fakeDisk } from './fake-disk.ts';
import { openTab, PREFIX } from './fake-tab.ts';

function lesson(n: number) {
  return `lesson-${n}`;
}

/** Ids of the finished lessons among the first `count`. */
function finished(state: Progress, count: number): number[] {
  return Array.from({ length: count }, (_, n) => n).filter((n) => isDone(state, lesson(n)));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}

const given = { question: 'q', rev: 1, answer: ['a'], mark: 1 };

describe('storing', () => {
  it('begins with the first act of learning, not with a visit (F58)', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    tab.act(visit('one'), true);
    expect([disk.writes, tab.saving]).toEqual([0, 'none']);
    tab.act(complete('two'));
    expect(tab.saving).toBe('saved');
    expect(openTab(disk).state.lessons).toHaveProperty('one');
    tab.act(visit('three'), true);
    expect(openTab(disk).state.lessons).toHaveProperty('three');
  });

  it('writes one new key for an act, in the same tick, and no key for an act without effect', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    tab.act(complete('one'));
    expect([...disk.data.keys()]).toEqual([`${PREFIX}j/${tab.writer}.0`, `${PREFIX}meta`]);
    tab.act(answer(given));
    expect(disk.data.size).toBe(3);
    tab.act(complete('one'));
    tab.act(set('reopened/one', false));
    expect(disk.data.size).toBe(3);
  });

  it('gives the next page view what was done', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    tab.act(complete('one'));
    tab.act(answer(given));
    tab.act(write('t', 'Hi', tab.writer));
    const next = openTab(disk);
    expect(next.state).toEqual(tab.state);
    expect(next.saving).toBe('saved');
  });

  it('takes about a hundred characters an act', () => {
    const disk = fakeDisk();
    openTab(disk).act(answer(given));
    expect([...disk.data.values()][0]?.length).toBeLessThan(120);
  });
});

describe('a storage that fails', () => {
  it('lets the learner go on in memory if it is blocked (F01)', () => {
    const disk = fakeDisk();
    disk.quota = 0;
    const tab = openTab(disk);
    tab.act(complete('one'));
    tab.act(complete('two'));
    expect([isDone(tab.state, 'one'), isDone(tab.state, 'two'), tab.saving]).toEqual([
      true,
      true,
      'blocked',
    ]);
  });

  it('loses nothing whichever write fails (F02)', () => {
    for (let failing = 1; failing <= 200; failing++) {
      const disk = fakeDisk();
      disk.refuse = (write) => write === failing;
      let tab = openTab(disk);
      for (let n = 0; n < 80; n++) {
        tab.act(complete(lesson(n)));
        expect(isDone(tab.state, lesson(n))).toBe(true);
        if (n % 7 === 0) tab.idle();
        // A page view ends only when it says that everything is saved.
        if (n % 40 === 39 && tab.saving === 'saved') tab = openTab(disk);
      }
      tab.act(complete('last'));
      tab.idle();
      expect(tab.saving).toBe('saved');
      expect(finished(openTab(disk).state, 80)).toEqual(upTo(80));
    }
  }, 60_000);

  it('says that it is full, keeps all of it in memory, and saves it when there is room again (F03)', () => {
    const disk = fakeDisk();
    const foreign = disk.openTab().storage;
    foreign.setItem('foreign', 'x'.repeat(1000));
    disk.quota = 1000 + 'foreign'.length;
    const tab = openTab(disk);
    for (const n of upTo(5)) {
      tab.act(complete(lesson(n)));
      tab.idle();
    }
    expect([tab.saving, finished(tab.state, 9)]).toEqual(['full', upTo(5)]);
    foreign.removeItem('foreign');
    tab.act(complete(lesson(5)));
    expect(tab.saving).toBe('saved');
    expect(finished(openTab(disk).state, 9)).toEqual(upTo(6));
    expect(foreign.getItem('foreign')).toBeNull();
  });

  it('makes room among its own keys when others have filled the rest (F03)', () => {
    const disk = fakeDisk();
    // Two snapshots of all these fit, but not the journal beside them.
    disk.quota = 20_000;
    let tab = openTab(disk);
    for (const n of upTo(115)) {
      tab.act(answer({ ...given, question: lesson(n) }));
      tab.idle();
      expect(tab.saving).toBe('saved');
      if (n % 10 === 0) tab = openTab(disk);
    }
    expect(Object.keys(openTab(disk).state.attempts)).toHaveLength(115);
  });

  it('is written anew from memory when its keys have vanished (F06)', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    for (const n of upTo(3)) tab.act(complete(lesson(n)));
    disk.vanish(tab);
    expect(finished(tab.state, 3)).toEqual(upTo(3));
    tab.act(complete(lesson(3)));
    expect(finished(tab.state, 9)).toEqual(upTo(4));
    expect(finished(openTab(disk).state, 9)).toEqual(upTo(4));
  });

  it('is written anew when it was cleared in another tab', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    tab.act(complete('one'));
    disk.vanish(tab);
    tab.hear(undefined, null);
    expect([isDone(tab.state, 'one'), tab.saving]).toEqual([true, 'none']);
    tab.act(complete('two'));
    expect(isDone(openTab(disk).state, 'one')).toBe(true);
  });
});

describe('several tabs', () => {
  it('lose none of 400 acts (F10)', () => {
    const disk = fakeDisk();
    const tabs = [openTab(disk), openTab(disk)] as const;
    for (const n of upTo(400)) {
      tabs[n % 2 === 0 ? 0 : 1].act(complete(lesson(n)));
      if (n % 5 === 0) for (const tab of tabs) tab.deliver();
      if (n % 11 === 0) for (const tab of tabs) tab.idle();
    }
    for (const tab of tabs) tab.deliver();
    for (const { state } of [...tabs, openTab(disk)])
      expect(finished(state, 400)).toEqual(upTo(400));
  });

  it('lose none if one acts and leaves at once while the other goes on writing (F11)', () => {
    const disk = fakeDisk();
    const busy = openTab(disk);
    for (const n of upTo(40)) {
      const page = openTab(disk);
      page.act(complete(lesson(n)));
      page.close();
      for (const k of upTo(10)) busy.act(set(`check/${k}`, n % 2 === 0));
      busy.idle();
    }
    expect(finished(openTab(disk).state, 40)).toEqual(upTo(40));
  });

  it('hear of each other', () => {
    const disk = fakeDisk();
    const [a, b] = [openTab(disk), openTab(disk)];
    a.act(complete('one'));
    expect(isDone(b.state, 'one')).toBe(false);
    b.deliver();
    expect([isDone(b.state, 'one'), b.saving]).toEqual([true, 'saved']);
  });

  it('keep both texts if both write', () => {
    const disk = fakeDisk();
    const [a, b] = [openTab(disk), openTab(disk)];
    a.act(write('t', 'from a', a.writer));
    b.act(write('t', 'from b', b.writer));
    const { artefacts } = openTab(disk).state;
    expect(
      Object.values(artefacts.t ?? {})
        .map(({ v }) => v)
        .sort(),
    ).toEqual(['from a', 'from b']);
  });

  it('join what happened meanwhile when they come back from the back-forward cache (F13)', () => {
    const disk = fakeDisk();
    const old = openTab(disk);
    old.act(complete('one'));
    const other = openTab(disk);
    other.act(complete('two'));
    other.act(set('reopened/one', true));
    old.deliver();
    old.reread();
    old.act(complete('three'));
    expect([isDone(old.state, 'one'), isDone(old.state, 'two')]).toEqual([false, true]);
    expect(openTab(disk).state).toEqual(old.state);
  });
});

describe('data of a newer release', () => {
  const newer = `${SCHEMA + 1}/0`;

  it('are left alone; acts go on into the journal (F07)', () => {
    const disk = fakeDisk();
    const before = openTab(disk);
    before.act(complete('one'));
    disk.data.set(`${PREFIX}meta`, newer);
    disk.data.set(`${PREFIX}snap/a`, 'in a form that this release cannot read');
    const tab = openTab(disk);
    expect(tab.saving).toBe('newer');
    for (const n of upTo(30)) tab.act(complete(lesson(n)));
    tab.idle();
    expect(tab.saving).toBe('newer');
    expect(disk.data.get(`${PREFIX}meta`)).toBe(newer);
    expect(disk.data.get(`${PREFIX}snap/a`)).toBe('in a form that this release cannot read');
    expect([...disk.data.keys()].filter((key) => key.includes('/j/'))).toHaveLength(31);
  });

  it('are noticed by a tab that was asleep when they came (F14)', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    tab.act(complete('one'));
    tab.storage.setItem(`${PREFIX}meta`, newer);
    tab.act(complete('two'));
    expect(tab.saving).toBe('newer');
    expect(isDone(openTab(disk).state, 'two')).toBe(true);
    expect(disk.data.get(`${PREFIX}meta`)).toBe(newer);
  });

  it('are noticed between two folds', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    for (const n of upTo(30)) tab.act(complete(lesson(n)));
    tab.storage.setItem(`${PREFIX}meta`, newer);
    tab.idle();
    expect([...disk.data.keys()].some((key) => key.includes('/snap/'))).toBe(false);
  });
});

describe('texts', () => {
  it('of a page view replace each other in memory and on disk', () => {
    const disk = fakeDisk();
    const tab = openTab(disk);
    for (const text of ['H', 'He', 'Hello']) tab.act(write('t', text, tab.writer));
    expect(textOf(tab.state, 't')).toBe('Hello');
    expect(Object.keys(openTab(disk).state.artefacts.t ?? {})).toHaveLength(1);
  });
});
