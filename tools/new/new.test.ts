import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '#authoring/format.ts';
import { readContent } from '#authoring/read.ts';
import { findStale } from '#authoring/replaced.ts';
import { questionTypes } from '#schemas/quiz.ts';
import { inFolder, today } from '../../tests/fixtures/content/inspect.ts';
import { readCall } from './call.ts';
import { run } from './run.ts';

/** Reading a whole course takes its time. */
const slow = { timeout: 60_000 };

describe('in our own content', () => {
  it('makes a lesson that passes the checks, but for what is to be written', slow, async () => {
    await inFolder({}, async (root) => {
      const told = await make(root, 'lesson', 'm1', 'third');
      expect(told).toMatchInlineSnapshot(`
        "Written (+ new, ~ changed):
          ~ content/course.yaml
          + content/de/beginner/profiles/third.mdx
          ~ content/de/beginner/profiles/quiz.yaml
          + content/en/beginner/profiles/third.mdx
          ~ content/en/beginner/profiles/quiz.yaml
          ~ content/de/beginner/profiles/workshop.mdx
          ~ content/en/beginner/profiles/workshop.mdx

        What is next:
          1. Write over what is marked with ✎, in every language. "npm run dev" shows the lesson; all tags with examples: /en/authors/
          2. The lesson comes last in its module and is announced with 4 minutes: both stand in content/course.yaml.
          3. In the workshop it has a step for time to spare (priority 4).
          4. npm run content says what is left to do."
      `);
      expect(await kindsOf(root)).toEqual(['text-unwritten']);
      const course = await readFile(join(root, 'content/course.yaml'), 'utf8');
      expect(course).toContain(
        'file: second, minutes: 3 }\n      - { id: m1-third, file: third, minutes: 4 }\n',
      );
      const { content } = await readContent(root, { today });
      expect(content?.lessons.filter(({ id }) => id === 'm1-third')).toHaveLength(2);
    });
  });

  it('makes a lesson for the objective that is named', slow, async () => {
    await inFolder({}, async (root) => {
      await make(root, 'lesson', 'm1', 'third', '--objective', 'm1-o-look');
      const { content } = await readContent(root, { today });
      const [third] = content?.lessons.filter(({ id }) => id === 'm1-third') ?? [];
      expect(third?.data.objectives).toEqual(['m1-o-look']);
    });
  });

  it('makes a module, and puts one that was announced into its place', slow, async () => {
    await inFolder({}, async (root) => {
      await make(root, 'module', 'beginner', 'posts', 'reply', '--id', 'm3');
      expect(await kindsOf(root)).toEqual(['text-unwritten']);
      await make(root, 'module', 'advanced', 'posts', 'posts');
      expect(await kindsOf(root)).toEqual(['text-unwritten']);
      const { content } = await readContent(root, { today });
      expect(content?.course.modules.map(({ id, status }) => `${id} ${status}`)).toEqual([
        'm1 ready',
        'm2 ready',
        'm3 ready',
      ]);
    });
  });

  it('makes a question of every type, with the numbers that follow', slow, async () => {
    await inFolder({}, async (root) => {
      for (const type of Object.keys(questionTypes)) await make(root, 'question', 'm1-first', type);
      const { content, problems } = await readContent(root, { today });
      expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe(
        'No problems.',
      );
      // Twelve questions more take longer, and the lesson says so.
      expect(new Set(problems.map(({ kind }) => kind))).toEqual(
        new Set(['text-unwritten', 'minutes-off']),
      );
      const ids = content?.quizzes[0]?.questions.map(({ data }) => data.id);
      expect(ids).toEqual([
        ...Array.from({ length: 13 }, (_, index) => `m1-first-q${index + 1}`),
        'm1-second-q1',
      ]);
    });
  });

  it('makes a word of the glossary', slow, async () => {
    await inFolder({}, async (root) => {
      await make(root, 'term', 'alt-text');
      expect(await kindsOf(root)).toEqual(['text-unwritten']);
      expect(await readFile(join(root, 'content/de/glossary.yaml'), 'utf8')).toContain(
        '- id: alt-text\n  term: ✎ Das Wort\n',
      );
    });
  });

  it('adds to the course as it is, without an error', { timeout: 240_000 }, async () => {
    await inFolder({}, async (root) => {
      await rm(join(root, 'content'), { recursive: true });
      await cp(fileURLToPath(new URL('../../content', import.meta.url)), join(root, 'content'), {
        recursive: true,
      });
      await make(root, 'lesson', 'pr1', 'made');
      const { problems } = await readContent(root, { today });
      // What has to be looked up again by now is nobody's doing here, and a text that waits to be
      // written has no formal version yet.
      const waiting = /^(?:text-unwritten|formal-missing|fact-.+)$/;
      const found = problems.filter(({ kind }) => !waiting.test(kind));
      expect(formatProblems(found)).toBe('No problems.');
    });
  });
});

describe('in the folder of a company', () => {
  it(
    'makes a module, a lesson in it, a question and a word, and leaves ours as it is',
    slow,
    async () => {
      await inFolder({}, async (root) => {
        const before = await readContent(root, { today });
        await make(root, 'module', 'beginner', 'posts', 'house', '--company');
        await make(root, 'lesson', 'house', 'rules');
        await make(root, 'question', 'house-rules', 'one');
        await make(root, 'term', 'house-word');
        const { content, problems } = await readContent(root, { today });
        expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe(
          'No problems.',
        );
        const after = content?.files.filter(({ layer }) => layer === 'content');
        expect(after).toEqual(before.content?.files);
        expect(await readFile(join(root, 'company/course.yaml'), 'utf8')).toMatchInlineSnapshot(`
          "added:
            - id: house
              path: beginner/house
              topic: posts
              status: ready
              transferMinutes: 15
              lessons:
                - { id: house-start, file: start, minutes: 4 }
                - { id: house-rules, file: rules, minutes: 4 }
          "
        `);
      });
    },
  );

  it('makes a module that speaks to people as the company does', slow, async () => {
    await inFolder({}, async (root) => {
      await put(root, 'company/brand.yaml', 'formality: formal\n');
      await make(root, 'module', 'beginner', 'posts', 'house');
      const folder = join(root, 'company/content/de/beginner/house');
      expect(await readFile(join(folder, 'start.mdx'), 'utf8')).toContain('Was würden Sie tun?');
      expect(await readFile(join(folder, 'quiz.yaml'), 'utf8')).toContain('Was machen Sie zuerst?');
      expect(await kindsOf(root)).toEqual(['text-unwritten']);
    });
  });

  it('begins a language that another one stands in for', slow, async () => {
    await inFolder({}, async (root) => {
      await put(root, 'company/brand.yaml', '# Ours.\ncompany: Acme # short\n');
      await make(root, 'language', 'pl');
      expect(await kindsOf(root)).toEqual([]);
      expect(await readFile(join(root, 'company/brand.yaml'), 'utf8')).toBe(
        '# Ours.\ncompany: Acme # short\nlanguages: [de, en, pl]\n',
      );
      expect(await findStale(root)).toEqual([]);
      const file = join(root, 'company/pl/strings.yaml');
      const text = await readFile(file, 'utf8');
      expect(text).toMatchInlineSnapshot(`
        "# The sentences of the user interface. To translate one, take the # away before its key:
        #   #nav.search: "Search"      becomes      nav.search: "Recherche"
        # What stands in {braces} stays as it is. Lines that begin with "# " are notes.

        # Link in the top bar
        #nav.search: "Search"
        #nav.hello: "Hello {name}"

        #time.minutes.one: "{count} min"
        #time.minutes.few: "{count} mins"
        #time.minutes.many: "{count} mins"
        #time.minutes.other: "{count} mins"

        #tier.beginner: "One"
        #tier.advanced: "Two"

        #topic.profiles: "Profile"
        #topic.posts: "Post"
        "
      `);
      // Every line can be taken out of its comment.
      await writeFile(file, text.replace(/^#(?=[a-z])/gm, ''));
      expect(await kindsOf(root)).toEqual([]);
      await make(root, 'language', 'fr');
      expect(await readFile(join(root, 'company/brand.yaml'), 'utf8')).toContain(
        '[de, en, pl, fr]',
      );
    });
  });

  it('takes over a lesson in every language, a quiz in one, and remembers ours', slow, async () => {
    await inFolder({}, async (root) => {
      await make(root, 'replace', 'beginner/profiles/first.mdx', '--company');
      await make(root, 'replace', 'content/en/beginner/profiles/quiz.yaml');
      expect(await kindsOf(root)).toEqual([]);
      const noted = await readFile(join(root, 'company/replaced.yaml'), 'utf8');
      expect(noted.match(/^content.+(?=:)/gm)).toEqual([
        'content/de/beginner/profiles/first.mdx',
        'content/en/beginner/profiles/first.mdx',
        'content/en/beginner/profiles/quiz.yaml',
      ]);
      expect(await readFile(join(root, 'company/content/en/beginner/profiles/first.mdx'))).toEqual(
        await readFile(join(root, 'content/en/beginner/profiles/first.mdx')),
      );
    });
  });

  it('notes that what has changed in ours since the copy has been seen', slow, async () => {
    await inFolder({}, async (root) => {
      const lesson = 'content/en/beginner/profiles/first.mdx';
      await make(root, 'replace', lesson, '--company');
      await put(root, lesson, `${await readFile(join(root, lesson), 'utf8')}\n`);
      expect((await findStale(root)).map(({ kind }) => kind)).toEqual(['stale']);
      await make(root, 'replace', lesson, '--seen');
      expect(await findStale(root)).toEqual([]);
      await expect(make(root, 'replace', 'Footer', '--seen')).rejects.toThrow(
        'There is no copy of it: company/components/Footer.astro.',
      );
    });
  });

  it('takes over a part of the pages, which finds its neighbours from there', slow, async () => {
    await inFolder({}, async (root) => {
      await put(
        root,
        'src/components/art/Mark.astro',
        "---\nimport D from './Drawing.astro';\n---\n",
      );
      await make(root, 'replace', 'Mark', '--company');
      expect(await readFile(join(root, 'company/components/Mark.astro'), 'utf8')).toBe(
        "---\nimport D from '#components/art/Drawing.astro';\n---\n",
      );
    });
  });
});

describe('without making anything', () => {
  it.each([
    ['a name that is taken', 'lesson m1 first'],
    ['a folder of a module', 'module beginner posts profiles'],
    ['an id of a word that is taken', 'term m1-first'],
    ['an id that is none', 'term AltText'],
    ['an id without a letter', 'term 42'],
    ['a module that is not there', 'lesson m11 third'],
    ['an objective that is not there', 'lesson m1 third --objective m1-o-lok'],
    ['a tier that is not there', 'module beginer posts reply'],
    ['a type that is not there', 'question m1-first sever'],
    ['a lesson that is not there', 'question m1-frist one'],
    ['a language without a company', 'language fr'],
    ['a code that is none', 'language pt_br --company'],
    ['a code without a language', 'language english --company'],
    ['a language that is there', 'language en --company'],
    ['a lesson of ours, for a company', 'lesson m1 third --company'],
    ['a question in a quiz of ours, for a company', 'question m1-first one --company'],
    ['a word of ours, for a company', 'term headline --company'],
    ['a file that is not there', 'replace beginner/profiles/frist.mdx --company'],
    ['a file that is laid over', 'replace en/strings.yaml --company'],
    ['a part that is not there', 'replace Foter --company'],
    ['something that is missing', 'lesson m1'],
    ['nothing at all', ''],
    ['a kind that is none', 'leson m1 third'],
    ['a word too many', 'term a b'],
    ['a flag of another kind', 'term a --tier beginner'],
    ['a flag that is none', 'term a --colour red'],
  ])('tells of %s', slow, async (name, words) => {
    await inFolder({}, async (root) => {
      const error = await make(root, ...words.split(' ').filter(Boolean)).catch((reason) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(`${name}\n${error.constructor.name}: ${error.message}`).toMatchSnapshot();
      expect(await kindsOf(root)).toEqual([]);
    });
  });

  it('tells of a file that is there, and leaves it', slow, async () => {
    await inFolder({}, async (root) => {
      await make(root, 'replace', 'en/beginner/profiles/first.mdx', '--company');
      const copy = 'company/content/en/beginner/profiles/first.mdx';
      await writeFile(join(root, copy), 'Theirs.');
      await expect(make(root, 'replace', 'en/beginner/profiles/first.mdx')).rejects.toThrow(
        `${copy} is there already, and nothing is overwritten.`,
      );
      expect(await readFile(join(root, copy), 'utf8')).toBe('Theirs.');
    });
  });

  it('tells of a folder that cannot be written, and takes back what it wrote', slow, async () => {
    await inFolder({}, async (root) => {
      await put(root, 'company/course.yaml', 'hidden: []\n');
      await put(root, 'company/content', 'A file where a folder should be.');
      const text = await readFile(join(root, 'company/course.yaml'), 'utf8');
      await expect(make(root, 'module', 'beginner', 'posts', 'house')).rejects.toThrow(
        /^company\/content\/de\/beginner\/house\/module\.mdx cannot be written: a file stands where a folder has to be\. .*Nothing has been changed\.$/,
      );
      expect(await readFile(join(root, 'company/course.yaml'), 'utf8')).toBe(text);
    });
  });
});

it('shows all that can be made', async () => {
  const help = await make('/nowhere', '--help');
  for (const name of ['lesson', 'module', 'question', 'term', 'language', 'replace']) {
    expect(help).toContain(`npm run new -- ${name} `);
  }
});

/** As from a script: nobody can be asked. */
function make(root: string, ...args: string[]): Promise<string> {
  return Promise.resolve().then(() => run(root, readCall(args), undefined));
}

/** The kinds of problems in the course as it is now, each once. */
async function kindsOf(root: string): Promise<string[]> {
  const { problems } = await readContent(root, { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatProblems(errors));
  return [...new Set(problems.map(({ kind }) => kind))];
}

async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}
