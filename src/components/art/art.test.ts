import { readdir, readFile } from 'node:fs/promises';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PICTURES } from '#domain/course/pictures.ts';
import { SCENES } from '#domain/quiz/spot/scenes.ts';
import Dots from './Dots.astro';
import Face from './Face.astro';
import Motif from './Motif.astro';
import Picture from './Picture.astro';
import Topic from './Topic.astro';

const ART = new URL('./', import.meta.url);
const course = parse(await readFile('content/course.yaml', 'utf8'));
const container = await AstroContainer.create();

const list = async (room: string) =>
  (await readdir(new URL(room, ART))).map((file) => file.replace('.svg', '')).sort();
const render = (
  component: Parameters<typeof container.renderToString>[0],
  props: Record<string, unknown>,
) => container.renderToString(component, { props });

describe('every part of the course has its drawing', () => {
  test('each topic', async () => {
    expect(await list('topics')).toEqual(expect.arrayContaining(course.topics));
  });

  test('each module', async () => {
    const ids = course.modules.map(({ id }: { id: string }) => id);
    expect(await list('motifs')).toEqual(expect.arrayContaining(ids));
  });

  test('each picture that lessons may show', async () => {
    expect(await list('pictures')).toEqual(Object.keys(PICTURES).sort());
  });

  test('each scene of a question', async () => {
    expect(await list('scenes')).toEqual(Object.keys(SCENES).sort());
  });

  test.each(Object.entries(PICTURES))('%s carries %i numbered marks', async (name, count) => {
    const svg = await readFile(new URL(`pictures/${name}.svg`, ART), 'utf8');
    const marks = [...svg.matchAll(/<text[^>]*>(\d)<\/text>/g)].map(([, mark]) => Number(mark));
    expect(marks).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });
});

// A slide draws the numbers twice as large as a lesson does.
test.each(Object.keys(PICTURES))('%s has its numbers in the middle at any size', async (name) => {
  const svg = await readFile(new URL(`pictures/${name}.svg`, ART), 'utf8');
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"(.*?)>/g)];
  const [, discs = ''] =
    svg.match(/stroke="var\(--ink\)"\s+stroke-width="var\(--disc, 26\)"[^>]*?\sd="([^"]+)"/) ?? [];
  expect(texts.map(([, x, y, rest]) => `M${x} ${y}h0${rest}`)).toEqual(
    [...discs.matchAll(/M[\d.]+ [\d.]+h0/g)].map((disc) => `${disc} dy=".33em"`),
  );
});

test.each(Object.entries(SCENES))('%s is as large as its spots are told', async (name, size) => {
  const svg = await readFile(new URL(`scenes/${name}.svg`, ART), 'utf8');
  expect(svg).toContain(`viewBox="0 0 ${size.join(' ')}"`);
});

describe('a picture', () => {
  const picture = {
    name: 'light',
    alt: 'Two photos at a "window"',
    labels: ['behind', 'in front'],
  };

  test('has a name for those who do not see it, and its labels as a list', async () => {
    const html = await render(Picture, picture);
    expect(html).toContain('role="img" aria-label="Two photos at a &quot;window&quot;"');
    expect(html.match(/<li[^>]*>([^<]+)/g)).toHaveLength(2);
  });

  test('refuses labels that do not fit its marks', async () => {
    await expect(
      render(Picture, { ...picture, labels: ['behind'] }),
    ).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: <Picture name="light"> has 1 labels. The drawing has 2 marks: give it one label for each.]`,
    );
  });
});

test('a drawing leaves its line breaks behind', async () => {
  expect((await render(Motif, { id: 'pr1', topic: 'profiles' })).trim()).not.toContain('\n');
});

test('a motif stays silent for screen readers', async () => {
  expect(await render(Motif, { id: 'pr1', topic: 'profiles', class: 'large' })).toMatch(
    /^<svg [^>]*aria-hidden="true"/,
  );
});

test('a module without a drawing shows that of its topic, in the size of its own', async () => {
  const [topic, motif] = await Promise.all([
    render(Topic, { id: 'guidelines' }),
    render(Motif, { id: 'own', topic: 'guidelines' }),
  ]);
  const [, shapes = ''] = topic.match(/<svg[^>]*>(.*)<\/svg>/) ?? [];
  expect(shapes).toContain('fill="var(--brand)"');
  expect(motif).toContain('viewBox="0 0 320 200"');
  expect(motif).toContain(shapes);
});

test('a drawing that does not exist is named with those that do', async () => {
  await expect(render(Topic, { id: 'nothing' })).rejects.toThrow(
    /topics\/nothing\.svg does not exist.*care, guidelines/,
  );
});

test('a face is decoration unless it is described', async () => {
  expect(await render(Face, { seed: 'Anna' })).toContain('aria-hidden="true"');
  expect(await render(Face, { seed: 'Anna', variant: 'far', alt: 'far away' })).toContain(
    'aria-label="far away"',
  );
});

test('the second tier has two full dots and an empty one', async () => {
  const html = await render(Dots, { level: 2 });
  expect(html.match(/<i[^>]*>/g)?.map((tag) => tag.includes('class="o"'))).toEqual([
    false,
    false,
    true,
  ]);
});
