import own from 'virtual:drawings';

const files = import.meta.glob<string>('./{topics,motifs,pictures,scenes}/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The text of a drawing: of a topic, a module, a teaching picture or a question.
 * @throws when there is none, with the names that exist
 */
export function getDrawing(room: 'topics' | 'motifs' | 'pictures' | 'scenes', id: string): string {
  const drawing = files[`./${room}/${id}.svg`];
  if (drawing) return drawing;
  const names = Object.keys(files)
    .filter((path) => path.startsWith(`./${room}/`))
    .map((path) => path.slice(room.length + 3, -4));
  throw new Error(
    `src/components/art/${room}/${id}.svg does not exist. Draw it, or use one of: ${names.join(', ')}.`,
  );
}

/**
 * The drawing of a module: the company's, ours, or that of its topic, which every module has.
 * @param module as the course has it
 */
export function getMotif({ id, topic }: { id: string; topic: string }): string {
  return own[id] ?? files[`./motifs/${id}.svg`] ?? enlarge(getDrawing('topics', topic));
}

/** The small picture of a topic, 44 by 44, in the middle of a motif, 320 by 200. */
function enlarge(svg: string): string {
  const body = svg.replace(/<svg\b[^>]*>/, '<g transform="translate(94 34) scale(3)">');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200">${body.replace('</svg>', '</g></svg>')}`;
}
