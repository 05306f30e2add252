/** Reads frames beside the page, so that the clock and the keys of the speaker view never wait. */
import { openReader } from '#domain/cards/find/reader.ts';

const read = openReader();

addEventListener('message', ({ data }: MessageEvent<ImageData>) => {
  postMessage(read(data));
});
