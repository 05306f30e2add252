import { createHash } from 'node:crypto';
import type { Origin, SourceFile } from '../files.ts';
import type { MdxReading } from '../mdx.ts';
import { suggest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { type Insert, readInserts } from './inserts.ts';
import { findEdge, findRoom, listPlaces, type Room } from './places.ts';

/**
 * Puts what a company inserts into a text. Each line of the result knows where it came from.
 * @param file the text
 * @param parsed the same, parsed
 * @param slots the `.slots.mdx` beside it
 */
export function patchFile(
  file: SourceFile,
  parsed: NonNullable<MdxReading['parsed']>,
  slots: SourceFile,
): { file: SourceFile; problems: Problem[] } {
  const { inserts, problems } = readInserts(slots);
  const lines = file.text.split(/\r?\n/);
  // A last line break ends the last line; what comes behind it does not begin another.
  if (lines.at(-1) === '') lines.pop();
  const places = listPlaces(parsed, lines.length);
  const pieces: Piece[] = [];
  const replaced = new Map<string, number>();
  for (const insert of inserts) {
    const place = places.get(insert.place);
    if (insert.way !== 'at' && !place) {
      problems.push(unknownPlace(insert, file, [...places.keys()]));
      continue;
    }
    const earlier = insert.way === 'replace' ? replaced.get(insert.place) : undefined;
    if (earlier !== undefined) problems.push(replacedTwice(insert, earlier));
    if (insert.way === 'replace') replaced.set(insert.place, insert.origin.line);
    const room = place ? findRoom(insert, place) : findEdge(insert, parsed, lines.length);
    const isOther = place?.kind === 'section' && losesId(insert);
    if (isOther) problems.push(otherId(insert));
    pieces.push({ insert: isOther ? withId(insert) : insert, room });
  }
  const joined = join(file, lines, pieces);
  const text = `${joined.map((line) => line.text).join('\n')}\n`;
  const digest = createHash('sha256').update(file.path).update('\0').update(text).digest('hex');
  const patch = {
    origins: joined.map(({ origin }) => origin),
    inserts: inserts.map(({ way, place, origin }) => ({ id: `${way} ${place}`, origin })),
    isSound: problems.length === 0,
  };
  return { file: { ...file, text, digest: digest.slice(0, 16), patch }, problems };
}

/** The lines of the file without what is replaced, and the pieces at their places. */
function join(file: SourceFile, lines: readonly string[], pieces: readonly Piece[]): Line[] {
  const result: Line[] = [];
  for (let line = 1; line <= lines.length + 1; line += 1) {
    for (const { insert } of pieces.filter(({ room }) => room.first === line)) {
      const blank = { text: '', origin: insert.origin };
      if (insert.lines.length > 0) result.push(blank, ...insert.lines, blank);
    }
    const text = lines[line - 1];
    const isGone = pieces.some(({ room }) => room.first <= line && line <= room.last);
    if (text !== undefined && !isGone) result.push({ text, origin: { file: file.path, line } });
  }
  return result;
}

function unknownPlace(insert: Insert, { path }: SourceFile, known: string[]): Problem {
  const message = `There is no section or slot "${insert.place}" in ${path}.`;
  const others =
    known.length > 0
      ? `Use one of ${known.join(', ')}.`
      : 'It has none: write at="start" or at="end".';
  const fix = suggest(insert.place, known) ?? others;
  return problem('slot-unknown', whereIs(insert), message, fix);
}

/** Whether a section takes the place of another without its id. */
function losesId({ way, place, isSection, sections }: Insert): boolean {
  return way === 'replace' && isSection && !sections.includes(place);
}

/** Gives the section the id that it lacks: then nobody is told of all that names the id as well. */
function withId(insert: Insert): Insert {
  const heading = insert.lines.find(({ text }) => /^\s*##\s/.test(text));
  const lines = insert.lines.map((line) => {
    if (line !== heading) return line;
    const title = line.text.replace(/\s*\{\/\*.*\*\/\}\s*$/, '');
    return { ...line, text: `${title} {/* #${insert.place} */}` };
  });
  return { ...insert, lines };
}

function otherId(insert: Insert): Problem {
  const [id] = insert.sections;
  const has = id === undefined ? 'no id' : `the id "${id}"`;
  const message = `What replaces the section "${insert.place}" has ${has}, but questions and links name "${insert.place}".`;
  const fix = `Give its heading the id: {/* #${insert.place} */}`;
  return problem('slot-id', whereIs(insert), message, fix);
}

function replacedTwice(insert: Insert, earlier: number): Problem {
  const message = `"${insert.place}" is replaced in line ${earlier} already.`;
  return problem('slot-twice', whereIs(insert), message, 'Join the two.');
}

function whereIs({ way, origin, column }: Insert) {
  return {
    file: origin.file,
    place: { line: origin.line, column },
    field: `<Insert ${way}>`,
  };
}

interface Line {
  text: string;
  origin: Origin;
}

interface Piece {
  insert: Insert;
  room: Room;
}
