import { takenIds, voiceIn } from './desk.ts';
import { change } from './drafts.ts';
import type { Kind } from './kind.ts';
import { claim, faultOfId } from './names.ts';
import { Refusal } from './refusal.ts';
import { readPieces } from './templates.ts';
import { editYaml, listAt } from './yaml.ts';

export const term: Kind = {
  name: 'term',
  what: 'a word of the glossary, in every language',
  example: 'term alt-text',
  fields: [
    {
      name: 'id',
      ask: 'Its id? Lessons use it: <Term id="...">.',
      fault: (_, value) => faultOfId(value),
    },
  ],
  async make(desk, { id = '' }) {
    const isOurs = [...desk.content.glossary.values()].some((words) => words.has(id));
    if (isOurs && desk.isCompany) {
      throw new Refusal(
        `The glossary has "${id}" already. To say it in your own words, write an entry with that id into ${desk.layer}/<lang>/glossary.yaml.`,
      );
    }
    claim(takenIds(desk.content), [id]);
    const drafts = [];
    for (const language of desk.languages) {
      const file = `${desk.layer}/${language}/glossary.yaml`;
      const entry = { id, ...readPieces(voiceIn(desk, language)).term };
      drafts.push(
        await change(
          desk,
          file,
          (path, text) =>
            editYaml(path, text, (document) => {
              listAt(document, []).items.push(document.createNode(entry));
            }),
          '',
        ),
      );
    }
    return {
      drafts,
      next: [
        'Write over what is marked with ✎, in every language.',
        `In a lesson: <Term id="${id}">the word as the sentence needs it</Term>`,
      ],
    };
  },
};
