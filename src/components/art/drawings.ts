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
