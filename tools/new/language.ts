import { language as languageSchema } from '#schemas/language.ts';
import { change, create } from './drafts.ts';
import type { Kind } from './kind.ts';
import { Refusal } from './refusal.ts';
import { readSentences, writeSentences } from './sentences.ts';
import { addLanguage } from './yaml.ts';

export const language: Kind = {
  name: 'language',
  what: 'a third language; what is not translated yet is shown in another one',
  example: 'language fr',
  needsCompany: true,
  fields: [
    {
      name: 'code',
      ask: 'Its code? fr, pt-BR, zh-Hant ...',
      fault: (_, value) => faultOfCode(value),
    },
  ],
  async make(desk, { code = '' }) {
    const { languages } = desk.content.course;
    const file = `${desk.layer}/${code}/strings.yaml`;
    if (languages.includes(code)) {
      throw new Refusal(
        `The site has "${code}" already (${languages.join(', ')}). Its sentences belong in ${file}.`,
      );
    }
    const sentences = await readSentences(desk.root);
    return {
      drafts: [
        create(desk, file, writeSentences(sentences, code)),
        await change(
          desk,
          `${desk.layer}/brand.yaml`,
          (path, text) => addLanguage(path, text, code, languages),
          '',
        ),
      ],
      next: [
        `Translate ${file} line by line: take the # away before a key and write your sentence behind it.`,
        `Then module by module, as ${desk.pages}/${code}/<tier>/<module>/ with the same files as in content/en/.`,
        'What is not there yet is shown in another language of the site. What is missing or older than ours: npm run doctor',
      ],
      copies: [`${code}/strings.yaml`],
    };
  },
};

/** What is wrong with the code of a language, with the nearest that is right. */
export function faultOfCode(value: string): string | undefined {
  const isWritten = languageSchema.safeParse(value).success;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  if (isWritten && names.of(value) !== undefined) return undefined;
  const near = canonical(value);
  const better = near !== value && languageSchema.safeParse(near).success && names.of(near);
  if (better) return `"${value}" is not the code of a language. Write it like this: ${near}`;
  return `"${value}" is not the code of a language. Write one like fr, pt-BR or zh-Hant.`;
}

function canonical(value: string): string {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
