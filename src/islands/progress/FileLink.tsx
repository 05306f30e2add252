import { useEffect, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';

/** A text to download as a file. */
export function FileLink({
  name,
  text,
  children,
}: {
  name: string;
  text: string;
  children: string;
}) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a className="btn" href={url} download={name}>
      <Text>{children}</Text>
    </a>
  );
}
