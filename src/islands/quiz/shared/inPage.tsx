import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';
import type { Attempt, Question } from '#domain/quiz/quiz.ts';
import { loadKits } from '../kits.ts';
import { QuizView } from '../QuizView.tsx';
import { strings } from '../sample.ts';

/**
 * For tests: a quiz of one question as the server renders it, to be woken up.
 * @param words the sentences of its type
 */
export async function putInPage(question: Question, words: Record<string, string>): Promise<Page> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onAttempt = vi.fn<(attempt: Attempt) => void>();
  const faults = vi.fn();
  const kits = await loadKits([question]);
  const all = { ...strings, ...words };
  const view = (attempts: Record<string, Attempt> = {}) => (
    <QuizView
      {...{ quiz: { id: 'quiz', questions: [question] }, strings: all, kits, attempts, onAttempt }}
      seed=""
      lang="en"
    />
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(view());
  document.body.replaceChildren(container);
  let root: Root;

  function find(selector: string): HTMLInputElement {
    const found = container.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`Nothing on the page is ${selector}`);
    return found;
  }

  return {
    onAttempt,
    faults,
    async wake() {
      root = await act(() => hydrateRoot(container, view(), { onRecoverableError: faults }));
    },
    async give(attempt) {
      await act(() => root.render(view({ [question.id]: attempt })));
    },
    async leave() {
      await act(() => root.unmount());
    },
    find,
    async type(selector, text) {
      const field = find(selector);
      const { prototype } = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
      await act(() => {
        // React hears only a value that the element itself was given.
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    async press(label) {
      const button = [...container.querySelectorAll('button, summary')].find(
        (one) => one.textContent === label,
      );
      if (!(button instanceof HTMLElement)) throw new Error(`There is no button "${label}".`);
      await act(() => button.click());
    },
    tick: (value) => act(async () => find(`[value=${value}]`).click()),
    blur: (selector) =>
      act(async () => {
        find(selector).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      }),
    text: (selector) => container.querySelector(selector)?.textContent ?? '',
  };
}

interface Page {
  onAttempt: ReturnType<typeof vi.fn<(attempt: Attempt) => void>>;
  /** What React found different from the server's HTML. */
  faults: ReturnType<typeof vi.fn>;
  wake(): Promise<void>;
  give(attempt: Attempt): Promise<void>;
  leave(): Promise<void>;
  find(selector: string): HTMLInputElement;
  type(selector: string, text: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Clicks the checkbox or radio with this value. */
  tick(value: string): Promise<void>;
  blur(selector: string): Promise<void>;
  text(selector: string): string;
}
