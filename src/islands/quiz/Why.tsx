import type { Reaction } from '#domain/quiz/quiz.ts';
import type { Say } from './props.ts';
import { Text } from './Text.tsx';

/** How an option turned out, in a sign and a word, and why. */
export function Why({ id, reaction, feedback, say }: WhyProps) {
  return (
    <p className="why" id={id}>
      <Text as="b">{`${say(`quiz.${reaction}`)} `}</Text>
      <Text>{feedback}</Text>
    </p>
  );
}

interface WhyProps {
  /** For `aria-describedby` of the input that it belongs to. */
  id?: string;
  reaction: Reaction;
  feedback: string;
  say: Say;
}
