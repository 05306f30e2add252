import { informalWords } from '#domain/writing/informal.ts';
import { UNWRITTEN } from '#domain/writing/unwritten.ts';
import { OURS, type SourceFile } from '../files.ts';
import { type Problem, problem } from '../problem.ts';
import { type Catalogue, catalogueOf, isCatalogue, readCatalogue } from './catalogue.ts';

/**
 * Lets our texts speak as the company speaks to its people. Texts of a company are left as they are.
 * @param files with the lists of formal lines, which are no texts of the course themselves
 * @param isFormal whether the company wants the formal address
 * @returns the texts, and where a list and its text no longer fit
 */
export function speak(
  files: readonly SourceFile[],
  isFormal: boolean,
): { files: SourceFile[]; problems: Problem[] } {
  const catalogues = new Map(
    files.filter(isListOfOurs).map((file) => {
      const catalogue = readCatalogue(file);
      return [catalogue.inner, catalogue] as const;
    }),
  );
  const texts = files.filter((file) => !isListOfOurs(file));
  const ours = texts.filter(({ layer }) => layer === OURS);
  const languages = new Set([...catalogues.keys()].map(languageOf));
  const problems = [
    ...[...catalogues.values()].flatMap((one) => [...one.problems, ...findStale(one, ours)]),
    ...ours.flatMap((file) => findMissing(file, catalogues.get(file.inner), languages)),
  ];
  const spoken = texts.map((file) => {
    const catalogue = file.layer === OURS ? catalogues.get(file.inner) : undefined;
    return isFormal && catalogue ? makeFormal(file, catalogue) : file;
  });
  return { files: spoken, problems };
}

function isListOfOurs(file: SourceFile): boolean {
  return file.layer === OURS && isCatalogue(file);
}

function makeFormal(file: SourceFile, { file: list, lines }: Catalogue): SourceFile {
  const text = speakFormally(file.text, lines);
  return { ...file, text, digest: `${file.digest}-${list.digest}`, isFormal: true };
}

/** A text with its formal lines, line by line, so that problems keep their place. */
export function speakFormally(text: string, lines: Catalogue['lines']): string {
  return text.replace(/^([^\S\n]*)(\S.*?)([^\S\n]*)$/gm, (row, indent, line, end) => {
    const formal = lines.get(line);
    return formal ? `${indent}${formal.text}${end}` : row;
  });
}

/** A list knows lines that its text does not have any more. */
function findStale({ file, inner, lines }: Catalogue, ours: readonly SourceFile[]): Problem[] {
  const target = ours.find((one) => one.inner === inner);
  if (!target) {
    const message = `There is no ${OURS}/${inner} for which this list could be.`;
    return [problem('formal-stale', at(file, 1), message, 'Rename it, or delete it.')];
  }
  const there = new Set(linesOf(target));
  return [...lines].flatMap(([text, { line }]) => {
    if (there.has(text)) return [];
    const message = `This line does not stand in ${target.path} any more.`;
    const fix = 'Write it as it is there now, and the formal one below; or take both out.';
    return [problem('formal-stale', at(file, line), message, fix)];
  });
}

/** A text addresses its reader in lines of which no formal one is known. */
function findMissing(
  file: SourceFile,
  catalogue: Catalogue | undefined,
  languages: ReadonlySet<string>,
): Problem[] {
  const language = languageOf(file.inner);
  // What no language owns has texts of all of them.
  const spoken = language ? [language].filter((one) => languages.has(one)) : [...languages];
  const words = spoken.flatMap((one) => informalWords[one] ?? []);
  const missing = linesOf(file).flatMap((text, index) => {
    // A text of a template is written over first.
    const isLost =
      words.some((one) => one.test(text)) &&
      !catalogue?.lines.has(text) &&
      !text.includes(UNWRITTEN);
    return isLost ? index + 1 : [];
  });
  const [first] = missing;
  if (first === undefined) return [];
  const which =
    missing.length === 1 ? 'This line has' : `${missing.length} lines from here on have`;
  const message = `${which} no formal version, and would be informal in a formal course.`;
  const fix = `Write into ${OURS}/${catalogueOf(file.inner)}: - the line, + the formal one below; or = the line.`;
  return [problem('formal-missing', at(file, first), message, fix)];
}

function linesOf({ text }: SourceFile): string[] {
  return text.split('\n').map((line) => line.trim());
}

function languageOf(inner: string): string {
  return inner.slice(0, Math.max(0, inner.indexOf('/')));
}

function at({ path }: SourceFile, line: number) {
  return { file: path, place: { line, column: 1 }, field: `line ${line}` };
}
