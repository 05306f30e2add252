import { crc32, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from './zip.ts';

const files = {
  'site/index.html': Buffer.from('<p>Start</p>'.repeat(100)),
  'a note – für alle.txt': Buffer.from('Guten Tag'),
  'site/empty.txt': Buffer.alloc(0),
};

it('holds every file as it was, in the order of the names', () => {
  const found = unzip(zip(files));
  expect(found.map(({ name }) => name)).toEqual([
    'a note – für alle.txt',
    'site/empty.txt',
    'site/index.html',
  ]);
  for (const { name, content, sum } of found) {
    expect(content).toEqual(files[name as keyof typeof files]);
    expect(sum).toBe(crc32(content));
  }
});

it('is the same for the same files, in whatever order they come', () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(zip(turned).equals(zip(files))).toBe(true);
});

it('packs text smaller', () => {
  expect(zip(files).length).toBeLessThan(files['site/index.html'].length);
});

/** Reads an archive from the list at its end, as programs do. */
function unzip(archive: Buffer): { name: string; content: Buffer; sum: number }[] {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, packed] = [archive.readUInt32LE(at + 16), archive.readUInt32LE(at + 20)];
    const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
    const file = archive.readUInt32LE(at + 42);
    expect(archive.readUInt32LE(file)).toBe(0x04034b50);
    const start = file + 30 + archive.readUInt16LE(file + 26);
    at += 46 + archive.readUInt16LE(at + 28);
    return { name, sum, content: inflateRawSync(archive.subarray(start, start + packed)) };
  });
}
