import { parseDocument } from 'yaml';

/** How the paragraph begins that says what a company has to do when it takes the release. */
export const DUTY = '**You have to:** ';

/**
 * What is wrong with a changeset: the file in `.changeset/` by which a change gets into CHANGELOG.md.
 * It is one sentence for companies and trainers and, where a company has to do something, a second
 * paragraph that begins with `DUTY`; what follows that paragraph, an example perhaps, belongs to it.
 * @param text the whole file
 * @param name of our package
 * @returns one sentence per problem
 */
export function checkNote(text: string, name: string): string[] {
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) {
    return [`It begins with three lines: ---, then "${name}": minor, then ---.`];
  }
  const size = readSize(parseDocument(head).toJS(), name);
  const hasDuty = splitParagraphs(body).length > 1;
  return [
    ...(size ? [] : [`Between the --- stands one line: "${name}": and patch, minor or major.`]),
    ...checkWords(body),
    ...(hasDuty && size === 'patch'
      ? ['Nobody expects work from a patch: make it minor, or major from version 1 on.']
      : []),
    ...(!hasDuty && size === 'major'
      ? [`A major change says what companies have to do, in a paragraph that begins "${DUTY}".`]
      : []),
  ];
}

/**
 * What is wrong with the words of a changeset, or of an entry in CHANGELOG.md.
 * @param body without the dash of a list
 * @returns one sentence per problem
 */
export function checkWords(body: string): string[] {
  const [sentence = '', duty] = splitParagraphs(body);
  if (sentence === '') return ['It has no sentence yet: say what people notice.'];
  return [
    ...(/^["“(]?\p{Lu}/u.test(sentence) ? [] : ['Its sentence begins with a capital letter.']),
    ...(sentence.endsWith('.') ? [] : ['Its sentence ends with a full stop.']),
    ...(/[.!?] +\p{Lu}/u.test(sentence) ? ['Its first paragraph is one sentence, not two.'] : []),
    ...(duty === undefined ? [] : checkDuty(duty)),
  ];
}

function checkDuty(duty: string): string[] {
  if (!duty.startsWith(DUTY)) {
    return [`Its second paragraph says what companies have to do and begins "${DUTY}".`];
  }
  return /[.:]$/.test(duty)
    ? []
    : ['What companies have to do ends with a full stop, or with a colon before an example.'];
}

function splitParagraphs(body: string): string[] {
  return body
    .trim()
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '');
}

function readSize(head: unknown, name: string): string | undefined {
  if (typeof head !== 'object' || head === null) return undefined;
  const [entry, ...others] = Object.entries(head);
  if (others.length > 0 || entry?.[0] !== name) return undefined;
  return ['patch', 'minor', 'major'].find((size) => size === entry[1]);
}
