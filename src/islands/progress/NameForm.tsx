import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Text } from '#islands/quiz/Text.tsx';
import { LONGEST_NAME } from '#stores/profiles.ts';
import type { Desk } from './desk.ts';

/** Asks for the name of a profile. Escape is "no", as in a question. */
export function NameForm({ desk, name, label, yes, onYes, onNo }: NameFormProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) onYes(text);
  }

  return (
    <form
      className="notice ask"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <label className="address">
        <Text>{label}</Text>
        <input
          ref={field}
          required
          value={text}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div className="row">
        <button className="btn primary" type="submit">
          <Text>{yes}</Text>
        </button>
        <button className="btn" type="button" onClick={onNo}>
          <Text>{desk.say('profiles.no')}</Text>
        </button>
      </div>
    </form>
  );
}

interface NameFormProps {
  desk: Desk;
  name: string;
  label: string;
  yes: string;
  onYes: (name: string) => void;
  onNo: () => void;
}
