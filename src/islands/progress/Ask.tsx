import { useEffect, useRef } from 'react';
import { Text } from '#islands/quiz/Text.tsx';

/** A question in its place. It takes the focus; Escape is "no". The asker gives the focus back. */
export function Ask({ question, yes, no, onYes, onNo }: AskProps) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    words.current?.focus();
    // The focus brings the words into view, this the buttons below them.
    words.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape on the buttons inside is caught here
    <div
      className="notice ask"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <div ref={words} tabIndex={-1}>
        <Text as="p">{question}</Text>
      </div>
      <div className="row">
        <button className="btn primary" type="button" onClick={onYes}>
          <Text>{yes}</Text>
        </button>
        <button className="btn" type="button" onClick={onNo}>
          <Text>{no}</Text>
        </button>
      </div>
    </div>
  );
}

interface AskProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}
