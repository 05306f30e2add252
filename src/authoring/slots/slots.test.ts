import { describe, expect, it } from 'vitest';
import { inspect } from '../../../tests/fixtures/content/inspect.ts';
import { formatProblems } from '../format.ts';

describe('what a company inserts', () => {
  it('joins a section as its last words, before the note', () => {
    const { body, errors } = lessonWith('<Insert after="title">\n\nOurs, too.\n\n</Insert>\n');
    expect(errors).toBe('No problems.');
    expect(around(body, 'Ours, too.')).toEqual([
      '</BeforeAfter>',
      'Ours, too.',
      '<Note minutes={3}>',
    ]);
  });

  it('joins a section as its first words, below the heading', () => {
    const { body } = lessonWith('<Insert before="look">Ours, too.</Insert>');
    expect(around(body, 'Ours, too.')).toEqual([
      '## A title says what you do {/* #look */}',
      'Ours, too.',
      'Go [on to part two](../second/#start), ask <Brand value="contact.comms" />.',
    ]);
  });

  it('stands beside a section when it begins with a heading', () => {
    const section = '## Ours {/* #ours */}\n\nToo.\n\n<Note minutes={3}>\n\n- Who?\n\n</Note>\n\n';
    for (const way of ['after="title"', 'before="look"']) {
      const { sections, errors } = lessonWith(`<Insert ${way}>\n\n${section}</Insert>\n`);
      expect(errors).toBe('No problems.');
      expect(sections).toEqual(['title', 'ours', 'look']);
    }
    const last = lessonWith(`<Insert after="look">\n\n${section}</Insert>\n`);
    expect(last.errors).toBe('No problems.');
    expect(last.sections).toEqual(['title', 'look', 'ours']);
  });

  it('takes the place of a section, or of its words', () => {
    const words = lessonWith('<Insert replace="title">\n\nOurs.\n\n</Insert>');
    expect(words.sections).toEqual(['title', 'look']);
    expect(around(words.body, 'Ours.')).toEqual([
      '## A title says what you do {/* #title */}',
      'Ours.',
      '<Note minutes={3}>',
    ]);
    const section = lessonWith(
      '<Insert replace="title">\n\n## Ours {/* #title */}\n\nWords.\n\n</Insert>',
    );
    expect(section.sections).toEqual(['title', 'look']);
    expect(section.body).not.toContain('<BeforeAfter>');
  });

  it('takes a section out when it replaces it by nothing', () => {
    expect(lessonWith('<Insert replace="title" />').sections).toEqual(['look']);
  });

  it('stands at the start and at the end of the text', () => {
    const { body, errors } = lessonWith(
      '<Insert at="start">First.</Insert>\n\n<Insert at="end">Last.</Insert>',
    );
    expect(errors).toBe('No problems.');
    expect(around(body, 'First.')).toEqual(['First.', '<Case question="Which one?">']);
    expect(around(body, 'Last.').at(-1)).toBe('<Note minutes={2}>');
  });

  it('fills a slot, stands around it, or leaves its own words', () => {
    const slot = '<Slot id="help">\n\nOur help.\n\n</Slot>\n\n<Note minutes={3}>';
    const at = (text: string) => lessonWith(text, [['<Note minutes={3}>', slot]]);
    expect(around(at('').body, 'Our help.')).toEqual(['<Slot id="help">', 'Our help.', '</Slot>']);
    expect(at('<Insert replace="help">Theirs.</Insert>').body).not.toContain('Our help.');
    expect(around(at('<Insert before="help">Theirs.</Insert>').body, 'Theirs.').at(-1)).toBe(
      '<Slot id="help">',
    );
    expect(around(at('<Insert after="help">Theirs.</Insert>').body, 'Theirs.').at(0)).toBe(
      '</Slot>',
    );
  });

  it('works for the pages of modules and workshops', () => {
    const text = '<Insert at="end">\n\nAsk our team.\n\n</Insert>\n';
    const { content, problems } = inspect({}, inBoth('module', text, inBoth('workshop', text)));
    expect(formatProblems(problems)).toBe('No problems.');
    for (const { body } of [...(content?.modules ?? []), ...(content?.workshops ?? [])]) {
      expect(body.trimEnd().endsWith('Ask our team.')).toBe(true);
    }
  });

  it('takes a task out when the company names the heir of its id', () => {
    const ids: [string, string][] = [['- m1-first-q1', '- m1-first-q1\n    - m1-first-do']];
    const slots = inBoth('first', '<Insert replace="look">Ours.</Insert>');
    const errors = (company: Record<string, string>) =>
      inspect({ 'ids.yaml': ids }, company).problems.filter(({ severity }) => severity === 'error');
    expect(errors(slots).map(({ kind }) => kind)).toEqual(['id-vanished']);
    const heirs = 'heirs: { m1-first-do: m1-second-do }\n';
    expect(errors({ ...slots, 'ids.yaml': heirs })).toEqual([]);
  });

  it('goes into a file that the company replaced, too', () => {
    const { content } = inspect(
      {},
      inBoth('module', '<Insert at="end">\n\nInserted.\n\n</Insert>\n', {
        'content/en/beginner/profiles/module.mdx': '---\nid: m1\n---\nTheir own.\n',
      }),
    );
    const english = content?.documents.find(
      ({ role, language }) => role === 'module' && language === 'en',
    );
    expect(english?.body.replace(/\n+/g, ' ').trim()).toBe('Their own. Inserted.');
  });
});

it('leaves a text without insertions as it is', () => {
  const { content } = inspect();
  expect(content?.documents.every(({ file }) => file.patch === undefined)).toBe(true);
});

it('changes the digest with the insertion', () => {
  expect(lessonWith('<Insert at="end">One.</Insert>').digest).not.toBe(
    lessonWith('<Insert at="end">Two.</Insert>').digest,
  );
});

/** The first English lesson after the same insertions were made in both languages. */
function lessonWith(slots: string, changes: [string, string][] = []) {
  const file = 'beginner/profiles/first.mdx';
  const { content, problems } = inspect(
    { [`de/${file}`]: changes, [`en/${file}`]: changes },
    inBoth('first', slots),
  );
  const lesson = content?.lessons.find(
    ({ id, language }) => id === 'm1-first' && language === 'en',
  );
  if (!lesson) throw new Error('The lesson was not read.');
  return {
    body: lesson.body,
    digest: lesson.file.digest,
    sections: lesson.outline.sections.map(({ id }) => id),
    errors: formatProblems(problems.filter(({ severity }) => severity === 'error')),
  };
}

function inBoth(name: string, text: string, others: Record<string, string> = {}) {
  const file = `beginner/profiles/${name}.slots.mdx`;
  return { ...others, [`content/de/${file}`]: text, [`content/en/${file}`]: text };
}

/** The line with the word and those beside it, without empty ones. */
function around(text: string, word: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const index = lines.findIndex((line) => line.includes(word));
  return lines.slice(Math.max(0, index - 1), index + 2);
}
