import { Text } from '#islands/quiz/Text.tsx';
import type { Batch } from './batch.ts';
import type { Say } from './props.ts';

/** More lines than this would hide the page. */
const MOST = 30;

/** What was taken the last time, and line by line what was not. */
export function News({ batch, say }: { batch: Batch; say: Say }) {
  const { refused, failed } = batch;
  const bad = refused.length + failed.length;
  return (
    <div className="came noprint">
      <div className="notice" data-tone={bad > 0 ? 'bad' : 'good'}>
        <p role="status">
          <Text>{sayTaken(batch, say)}</Text>
        </p>
        {bad > 0 && (
          <ul>
            {failed.map(({ file = '', failed }) => (
              <li key={file}>
                <Text as="b">{file}</Text>
                <Text>{say(`results.file.${failed}`)}</Text>
              </li>
            ))}
            {refused.slice(0, MOST).map(({ line, file, text, reason }) => (
              <li key={`${file} ${line} ${text}`}>
                <Text as="b">
                  {file ? say('results.line.file', { line, file }) : say('results.line', { line })}
                </Text>
                <code translate="no">{shorten(text)}</code>
                <Text>{say(`results.refused.${reason}`)}</Text>
              </li>
            ))}
          </ul>
        )}
        {refused.length > MOST && (
          <Text as="p">{say('results.refused.more', { count: refused.length - MOST })}</Text>
        )}
      </div>
    </div>
  );
}

export function sayTaken({ added, copies, refused, failed }: Batch, say: Say): string {
  return [
    say('results.added', { count: added }),
    ...(copies > 0 ? [say('results.copies', { count: copies })] : []),
    ...(refused.length + failed.length > 0
      ? [say('results.refused', { count: refused.length + failed.length })]
      : []),
  ].join(' ');
}

/** The beginning tells a person which line it is. */
function shorten(text: string): string {
  return text.length > 44 ? `${text.slice(0, 40)}…` : text;
}
