import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileList, judge } from '#domain/offline/list.ts';
import { downloadFiles } from './download.ts';
import type { Arrived } from './fetch.ts';

const names = Array.from({ length: 12 }, (_, index) => `file-${String(index).padStart(2, '0')}`);
const list: FileList = {
  release: 'r1',
  files: Object.fromEntries(names.map((name) => [name, [`hash of ${name}`, 1]])),
  packs: { shared: names, de: [] },
};

/** A host that has every file except those that a test takes away. */
function makeHost(answers: Record<string, 'refused' | 'broken' | 'other'> = {}) {
  const kept = new Set<string>();
  const asked: string[] = [];
  const told: [number, number][] = [];
  let isCurrent = true;
  return {
    kept,
    asked,
    told,
    /** From now on the site has another release. */
    release: () => {
      isCurrent = false;
    },
    download: () =>
      downloadFiles(list, judge(list, ['de'], kept), {
        bring: async (path): Promise<Arrived | 'refused' | 'broken'> => {
          asked.push(path);
          await new Promise((resolve) => setTimeout(resolve));
          const answer = answers[path];
          if (answer === 'refused' || answer === 'broken') return answer;
          return { response: new Response(path), isMeant: answer !== 'other' };
        },
        keep: async (path) => {
          kept.add(path);
        },
        isCurrent: async () => isCurrent,
        tell: (done, all) => told.push([done, all]),
      }),
  };
}

describe('a download', () => {
  it('brings every file and counts up to all of them', async () => {
    const host = makeHost();
    expect(await host.download()).toEqual({ end: 'whole', missing: [] });
    expect([...host.kept].sort()).toEqual(names);
    expect(host.told).toEqual([...Array(13).keys()].map((done) => [done, 12]));
  });

  it('asks only for what is not here', async () => {
    const host = makeHost();
    for (const name of names.slice(0, 9)) host.kept.add(name);
    await host.download();
    expect(host.asked).toEqual(names.slice(9));
  });

  it('passes over what the host has not, and names it', async () => {
    const host = makeHost({ 'file-03': 'refused', 'file-07': 'refused', 'file-08': 'broken' });
    const missing = ['file-03', 'file-07', 'file-08'];
    expect(await host.download()).toEqual({ end: 'missing', missing });
    expect(host.kept.size).toBe(9);
  });

  it('stops when nothing arrives any more, keeps what is here and goes on from there', async () => {
    const answers: Record<string, 'broken'> = {};
    const host = makeHost(answers);
    for (const name of names.slice(5)) answers[name] = 'broken';
    expect(await host.download()).toEqual({ end: 'broken', missing: [] });
    expect([...host.kept].sort()).toEqual(names.slice(0, 5));
    expect(host.asked.length).toBeLessThan(12);
    for (const name of names) delete answers[name];
    expect((await host.download()).end).toBe('whole');
    expect([...host.kept].sort()).toEqual(names);
  });

  it('stops when the site has another release, and keeps no file of it', async () => {
    const host = makeHost({ 'file-04': 'other' });
    host.release();
    expect((await host.download()).end).toBe('changed');
    expect([...host.kept]).not.toContain('file-04');
  });

  it('takes what a host has rewritten, as long as the release is the same', async () => {
    const host = makeHost({ 'file-04': 'other' });
    expect((await host.download()).end).toBe('whole');
  });

  it('is whole, missing or broken as the files came, in any order of faults', async () => {
    const faults = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('refused', 'broken'));
    await fc.assert(
      fc.asyncProperty(faults, async (answers) => {
        const host = makeHost(answers as Record<string, 'refused' | 'broken'>);
        const { end, missing } = await host.download();
        const lost = Object.keys(answers).sort();
        if (end === 'broken') expect(Object.values(answers)).toContain('broken');
        else expect(missing).toEqual(lost);
        expect([...host.kept].filter((name) => lost.includes(name))).toEqual([]);
        expect(end === 'whole').toBe(lost.length === 0);
      }),
      { numRuns: 60 },
    );
  });
});
