import { useEffect, useRef } from 'react';
import { textOf } from '#domain/progress/derive.ts';
import { partOf } from '#domain/quiz/shared/typed.ts';
import { onLeave } from '#stores/leave.ts';
import { $progress, writeArtefact } from '#stores/progress.ts';

/** How long a learner pauses before a text is stored. Leaving the page stores it at once. */
const PAUSE = 800;

/**
 * Keeps what is written before it is checked, under `answer/<question>`, and brings it back.
 *
 * @param written What is in the field and not checked: written before the script arrived, perhaps.
 * @param onDraft Left out where nothing is remembered.
 * @returns `change` to be told of every change, `save` to store it at once.
 */
export function useDraft(
  question: string,
  written: string,
  onDraft: ((text: string) => void) | undefined,
): Draft {
  const state = useRef<State>({ question, written, onDraft });
  Object.assign(state.current, { written, onDraft });
  const isOn = onDraft !== undefined;

  useEffect(() => {
    if (!isOn) return;
    const until = new AbortController();
    onLeave(() => save(state.current), until);
    if (state.current.written) change(state.current, state.current.written);
    // One look is enough: from the first key on, what is written here is newer.
    const forget = $progress.subscribe((progress) => {
      const { current } = state;
      const draft = textOf(progress, `answer/${question}`);
      if (current.text !== undefined || !draft) return;
      const last = progress.attempts[question]?.list.at(-1);
      current.text = draft;
      if (partOf(last?.answer ?? [], 'text') !== draft.trim()) current.onDraft?.(draft);
    });
    return () => {
      save(state.current);
      until.abort();
      forget();
    };
  }, [isOn, question]);

  return {
    change: (text) => change(state.current, text),
    save: () => save(state.current),
  };
}

function change(state: State, text: string): void {
  clearTimeout(state.timer);
  state.text = text;
  state.timer = setTimeout(() => save(state), PAUSE);
}

function save(state: State): void {
  if (state.timer === undefined) return;
  clearTimeout(state.timer);
  state.timer = undefined;
  writeArtefact(`answer/${state.question}`, state.text ?? '');
}

interface State {
  question: string;
  written: string;
  onDraft: ((text: string) => void) | undefined;
  /** What was written or brought back here. */
  text?: string;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

interface Draft {
  change(text: string): void;
  save(): void;
}
