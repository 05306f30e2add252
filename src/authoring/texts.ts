import type { Language } from '#schemas/language.ts';
import type { Content, Document } from './content.ts';
import type { SourceFile } from './files.ts';
import { isTag, type MdxNode } from './mdx.ts';
import { isBlock } from './outline.ts';
import { inData, inText, type Where } from './where.ts';

/** Every text that people read in lessons, modules, workshops, questions, glossary and guideline. */
export function listTexts(content: Content): LocatedText[] {
  return [
    ...content.documents.flatMap((document) =>
      textsOfDocument(document, placeOf(content, document.file)),
    ),
    ...listFields(content),
  ];
}

function textsOfDocument(document: Document, place: string): LocatedText[] {
  const { language } = document;
  return document.nodes.flatMap(({ node, ancestors }) => {
    const tags = [...ancestors, node].filter((around) => isTag(around)).map(({ name }) => name);
    const about = { language, place, shown: isInExample(tags) };
    const found: LocatedText[] = [];
    if (isBlock(node, ancestors)) {
      const kind = node.type === 'heading' ? 'heading' : 'block';
      found.push({
        ...about,
        kind,
        name: '',
        text: read(node),
        where: () => inText(document, node, 'text'),
      });
    }
    if (!isTag(node)) return found;
    for (const { name, value } of node.attributes) {
      if (references.includes(name)) continue;
      const text = Array.isArray(value) ? value.join('. ') : value;
      if (typeof text !== 'string') continue;
      const where = () => inText(document, node, `<${node.name} ${name}>`);
      found.push({ ...about, kind: 'attribute', name, text, where });
    }
    return found;
  });
}

/** Attributes that name an id. */
const references = ['id', 'rule', 'limit'];

/** The front matters of the MDX files, and the YAML files that hold prose. */
function listFields(content: Content): LocatedText[] {
  const { languages } = content.course;
  return [...content.sources].flatMap(([inner, source]) => {
    const spoken = languages.find((language) => inner.startsWith(`${language}/`));
    if (spoken ? inner.endsWith('/strings.yaml') : inner !== 'guidelines.yaml') return [];
    return [...walkTexts(source.source.value)].flatMap(({ text, path }) => {
      const language = spoken ?? languages.find((code) => code === path.at(-1));
      if (language === undefined) return [];
      const name = String(path.findLast((step) => typeof step === 'string') ?? '');
      const question = questionAt(source.source.value, path);
      return [
        {
          language,
          place:
            typeof question?.lesson === 'string' ? question.lesson : placeOf(content, source.file),
          shown: isPiece(question, name),
          kind: 'field' as const,
          name,
          text,
          where: () => inData(source, path),
        },
      ];
    });
  });
}

/** The lesson of a file; the file, where it has none. */
function placeOf({ lessons }: Content, file: SourceFile): string {
  return lessons.find((lesson) => lesson.file === file)?.id ?? file.inner;
}

/** The question in which a text of a quiz stands. */
function questionAt(file: unknown, [list, index]: readonly Step[]): Entry | undefined {
  const questions = list === 'questions' && isEntry(file) ? file.questions : undefined;
  const question: unknown = Array.isArray(questions) ? questions[Number(index)] : undefined;
  return isEntry(question) ? question : undefined;
}

/** Whether a field holds a piece of the text that the question shows to be judged or mended. */
function isPiece(question: Entry | undefined, name: string): boolean {
  const judges = question?.type === 'fix' || question?.type === 'pair';
  return judges && (name === 'text' || name === 'instead');
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

/** Whether the innermost of the tags that decide it holds an example. */
function isInExample(tags: readonly string[]): boolean {
  const decisive = tags.findLast((tag) => examples.includes(tag) || explanations.includes(tag));
  return decisive !== undefined && examples.includes(decisive);
}

const examples = ['Case', 'Before', 'After', 'Profile', 'Post', 'Thread', 'Frame'];
const explanations = ['Answer', 'Why'];

/** Every text inside a value, however deep, with its path. */
export function* walkTexts(
  value: unknown,
  path: readonly Step[] = [],
): Generator<{ text: string; path: readonly Step[] }> {
  if (typeof value === 'string') yield { text: value, path };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkTexts(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walkTexts(item, [...path, key]);
  }
}

/** Like `textOf`; what a fact or a value of the brand leaves open is a gap. */
function read(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isTag(node) && node.children.length === 0) return '…';
  return node.children.map(read).join('');
}

export interface LocatedText {
  language: Language;
  /** The id of the lesson to which it belongs; the path of the file where there is none. */
  place: string;
  /** It is part of an example: a post, a case, a text in which one finds the faults. */
  shown: boolean;
  kind: 'block' | 'heading' | 'attribute' | 'field';
  /** Of an attribute or a field: its name. */
  name: string;
  text: string;
  /** Where it stands; worked out when asked, because that takes its time. */
  where: () => Where;
}

type Step = string | number;
type Entry = Partial<Record<string, unknown>>;
