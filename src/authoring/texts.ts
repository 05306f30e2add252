import type { Language } from '#schemas/language.ts';
import type { Content, Document } from './content.ts';
import { isTag, type MdxNode } from './mdx.ts';
import { isBlock } from './outline.ts';
import { inData, inText, type Where } from './where.ts';

/** Every text that people read in lessons, modules, workshops, questions, glossary and guideline. */
export function listTexts(content: Content): LocatedText[] {
  return [...content.documents.flatMap(textsOfDocument), ...listFields(content)];
}

function textsOfDocument(document: Document): LocatedText[] {
  const { language, file } = document;
  return document.nodes.flatMap(({ node, ancestors }) => {
    const tags = [...ancestors, node].filter((around) => isTag(around)).map(({ name }) => name);
    const about = { language, inner: file.inner, shown: isInExample(tags) };
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
  return [...content.sources].flatMap(([inner, source]) => {
    const spoken = content.course.languages.find((language) => inner.startsWith(`${language}/`));
    if (spoken ? inner.endsWith('/strings.yaml') : inner !== 'guidelines.yaml') return [];
    return [...walkTexts(source.source.value)].flatMap(({ text, path }) => {
      const language = spoken ?? content.course.languages.find((code) => code === path.at(-1));
      if (language === undefined) return [];
      const name = path.findLast((step) => typeof step === 'string') ?? '';
      const where = () => inData(source, path);
      return [
        {
          language,
          inner,
          shown: isPiece(source.source.value, path),
          kind: 'field' as const,
          name,
          text,
          where,
        },
      ];
    });
  });
}

/** Whether the innermost of the tags that decide it holds an example. */
function isInExample(tags: readonly string[]): boolean {
  const decisive = tags.findLast((tag) => examples.includes(tag) || explanations.includes(tag));
  return decisive !== undefined && examples.includes(decisive);
}

const examples = ['Case', 'Before', 'After', 'Profile', 'Post', 'Thread', 'Frame'];
const explanations = ['Answer', 'Why'];

/** Whether it is a piece of the text that a question shows to be judged or mended. */
function isPiece(file: unknown, [list, index, ...rest]: readonly Step[]): boolean {
  if (list !== 'questions' || typeof index !== 'number') return false;
  const type = entryOf(entryOf(entryOf(file, list), index), 'type');
  const field = rest.at(-1);
  return (type === 'fix' || type === 'pair') && (field === 'text' || field === 'instead');
}

function entryOf(value: unknown, step: Step): unknown {
  return Object.entries(value ?? {}).find(([key]) => key === String(step))?.[1];
}

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
  /** The path of the file inside its layer. */
  inner: string;
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
