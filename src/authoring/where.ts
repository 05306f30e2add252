import type { DataSource } from './content.ts';
import type { SourceFile } from './files.ts';
import type { Place } from './yaml.ts';

/** The place of a value in YAML or front matter. */
export function inData({ file, source }: DataSource, path: readonly PropertyKey[]): Where {
  return { file: file.path, place: source.at(path), field: path.map(String).join('.') };
}

/** The place of a key in YAML or front matter. */
export function atKey({ file, source }: DataSource, path: readonly PropertyKey[]): Where {
  return { file: file.path, place: source.keyAt(path), field: path.map(String).join('.') };
}

/** A place in the text of an MDX file; `field` names what stands there: `<Fact id>`. */
export function inText(
  { file }: { file: SourceFile },
  { line, column }: Place,
  field: string,
): Where {
  return { file: file.path, place: { line, column }, field };
}

/** The beginning of a file, for what is missing in it. */
export function inFile({ path }: SourceFile, field = 'file'): Where {
  return { file: path, place: { line: 1, column: 1 }, field };
}

export interface Where {
  file: string;
  place: Place;
  field: string;
}
