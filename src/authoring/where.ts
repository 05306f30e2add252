import type { SourceFile } from './files.ts';
import type { Place, YamlSource } from './yaml.ts';

/** The place of a value in YAML or front matter. */
export function inData({ file, source }: Source, path: readonly PropertyKey[]): Where {
  return located(file, source.at(path), path);
}

/** The place of a key in YAML or front matter. */
export function atKey({ file, source }: Source, path: readonly PropertyKey[]): Where {
  return located(file, source.keyAt(path), path);
}

/** Where files are laid over each other, the place knows in which of them it is. */
function located(file: { path: string }, place: Place, path: readonly PropertyKey[]): Where {
  const field = place.field ?? path.map(String).join('.');
  return { file: place.file ?? file.path, place, field };
}

/**
 * A place in the text of an MDX file; `field` names what stands there: `<Fact id>`. In what a company
 * inserted, it is the place in the company's file.
 */
export function inText(
  { file }: { file: SourceFile },
  { line, column }: Place,
  field: string,
): Where {
  const origin = file.patch?.origins[line - 1] ?? { file: file.path, line };
  return { file: origin.file, place: { line: origin.line, column }, field };
}

/** The beginning of a file, for what is missing in it. */
export function inFile({ path }: SourceFile, field = 'file'): Where {
  return { file: path, place: { line: 1, column: 1 }, field };
}

interface Source {
  file: { path: string };
  source: YamlSource;
}

export interface Where {
  file: string;
  place: Place;
  field: string;
}
