import { Text } from '#islands/quiz/Text.tsx';
import type { Say } from './props.ts';

/** The parts of the page, in their order. */
export function Jump({ parts, say }: { parts: readonly Part[]; say: Say }) {
  return (
    <nav className="jump noprint" aria-label={say('bootcamp.jump')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Text>{title}</Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Part {
  id: string;
  title: string;
}
