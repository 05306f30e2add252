import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { type Problem, problem } from './problem.ts';

/**
 * Parses YAML and keeps where everything stands.
 * @param file path for the problems
 * @param text the YAML
 * @param linesBefore lines of the file above the text, for front matter
 */
export function parseYaml(file: string, text: string, linesBefore = 0): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };
  const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  // A duplicate key still leaves a usable value. After any other error the parser is lost, and what
  // it says about the next lines would only confuse.
  const broken = document.errors.find((error) => !isDuplicate(error));
  const errors = broken ? [broken] : document.errors;
  const problems = errors.map((error) => explain(file, text, error, place(error.pos[0])));
  const usable = broken === undefined;

  const start = place(document.contents?.range?.[0] ?? 0);
  const source: YamlSource = {
    value: usable ? document.toJS() : undefined,
    at: (path) => find(document.contents, path, place, 'value') ?? start,
    keyAt: (path) => find(document.contents, path, place, 'key') ?? start,
  };
  return { source, problems, usable };
}

/** Colours without quotes: what follows a # is a comment, and the field is empty. */
export function findUnquoted(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const [, before = '', field = '', colour = ''] =
      /^(\s*(?:- )?)([\w-]+):\s+(#[0-9a-f]{3,8})\s*$/i.exec(line) ?? [];
    if (field === '') return [];
    const place = { line: index + 1, column: before.length + 1 };
    const message = `"${field}" is empty: ${colour} without quotes is a comment.`;
    const fix = `Put it in quotes: ${field}: "${colour}"`;
    return [problem('field-type', { file, place, field }, message, fix)];
  });
}

/** Walks as far along the path as the file goes, so that a missing field points at its parent. */
function find(
  contents: unknown,
  path: readonly PropertyKey[],
  place: (offset: number) => Place,
  wanted: 'key' | 'value',
): Place | undefined {
  let node = contents;
  let best: number | undefined = offsetOf(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    let next: unknown;
    let offset: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) break;
      next = pair.value;
      offset =
        last && wanted === 'value' ? (offsetOf(next) ?? offsetOf(pair.key)) : offsetOf(pair.key);
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = offsetOf(next);
    }
    if (offset === undefined) break;
    best = offset;
    node = next;
  }
  return best === undefined ? undefined : place(best);
}

function offsetOf(node: unknown): number | undefined {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0];
  return undefined;
}

function explain(file: string, text: string, error: YAMLError, place: Place): Problem {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]+/.exec(text.slice(error.pos[0]))?.[0] ?? 'This field';
    return problem(
      'yaml-duplicate',
      { file, place, field: key },
      `"${key}" stands here for the second time; a field stands once.`,
      'Keep one of the two lines.',
    );
  }
  const [message, fix] = syntaxHelp[error.code] ?? [
    `This is not YAML: ${error.message.replace(/\.?$/, '.')}`,
    'Compare the line with its neighbours: indentation, colons, quotes.',
  ];
  return problem('yaml-syntax', { file, place, field: 'YAML' }, message, fix);
}

const colonHelp: Help = [
  'There is a second colon in this line.',
  'Put the whole value in quotes: text: "First this: then that".',
];

/** The mistakes that people make, by the parser's code. */
const syntaxHelp: Partial<Record<YAMLError['code'], Help>> = {
  BLOCK_AS_IMPLICIT_KEY: colonHelp,
  MULTILINE_IMPLICIT_KEY: [
    'This line has no colon, or the one above has a quotation mark that is not closed.',
    'Write it as "name: value", or indent it by two spaces more than the line above.',
  ],
  TAB_AS_INDENT: ['A tab indents this line; YAML needs spaces.', 'Replace the tab by spaces.'],
  BAD_INDENT: [
    'This line is indented differently from its neighbours.',
    'Give it the same number of spaces as the line above.',
  ],
  MISSING_CHAR: [
    'A quotation mark or a bracket is not closed.',
    'Close it, or put the whole value in quotes.',
  ],
};

export interface YamlReading {
  source: YamlSource;
  problems: Problem[];
  /** Whether `source.value` is there. */
  usable: boolean;
}

export interface YamlSource {
  value: unknown;
  /** The place of a value; of the nearest parent where the value is missing. */
  at(path: readonly PropertyKey[]): Place;
  /** The place of a key. */
  keyAt(path: readonly PropertyKey[]): Place;
}

export interface Place {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The file, where several are laid over each other. */
  file?: string;
  /** What the field is called in that file: an entry of a list may have another number there. */
  field?: string;
}

type Help = readonly [message: string, fix: string];
