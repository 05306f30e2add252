import { parse } from 'yaml';
import { keepWritten } from './keep.ts';
import { ENTRIES, type Kind } from './plan.ts';
import { isRecord } from './tidy.ts';

/**
 * How the editor reads and writes one file. It hands over values only, so the text that was read
 * last is remembered here and changed.
 */
export function openFormat(kind: Kind): Format {
  let text = '';
  return {
    fromFile(read) {
      text = read === '' ? '' : `${read.replace(/\n+$/, '')}\n`;
      return toForm(kind, parse(text));
    },
    toFile(form) {
      const before: unknown = parse(text);
      return keepWritten(text, before, toValue(kind, form, before));
    },
  };
}

function toForm(kind: Kind, value: unknown): Form {
  if (kind === 'list') return { [ENTRIES]: value ?? [] };
  const fields = isRecord(value) ? value : {};
  if (kind === 'fields') return fields;
  const sentences = Object.entries(fields).map(([key, sentence]) => ({
    key,
    text: isRecord(sentence) ? sentence.text : sentence,
  }));
  return { [ENTRIES]: sentences };
}

function toValue(kind: Kind, form: Form, before: unknown): unknown {
  if (kind === 'fields') return form;
  const entries = Array.isArray(form[ENTRIES]) ? form[ENTRIES] : [];
  if (kind === 'list') return entries;
  const old = isRecord(before) ? before : {};
  return Object.fromEntries(
    entries.filter(isRecord).map(({ key, text }) => {
      const sentence = old[String(key)];
      return [String(key), isRecord(sentence) ? { ...sentence, text } : text];
    }),
  );
}

type Form = Record<string, unknown>;

interface Format {
  fromFile(text: string): Form;
  toFile(form: Form): string;
}
