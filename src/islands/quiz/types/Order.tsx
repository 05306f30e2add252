import { useEffect, useRef, useState } from 'react';
import { arrangeOptions, moveOption, order } from '#domain/quiz/order/order.ts';
import type { Option } from '#domain/quiz/quiz.ts';
import type { Kit, ViewProps } from '../kits.ts';
import { Part } from '../shared/Pairs.tsx';
import { Text } from '../Text.tsx';
import sheet from './order.css?url';

/** A list to bring into order: each option has a place to choose, and two buttons once it is live. */
export const kit: Kit = {
  rules: order,
  sheet,
  View: Order,
  Solution: ({ question }) => (
    <ol className="reasons">
      {question.right.map((id, place) => {
        const option = question.options.find((one) => one.id === id);
        return (
          <li key={id}>
            <Text as="b">{`${place + 1}. ${option?.text} `}</Text>
            <Text className="why">{option?.feedback ?? ''}</Text>
          </li>
        );
      })}
    </ol>
  ),
};

function Order(props: ViewProps) {
  const { name, question, turn, say, live, onAnswer } = props;
  const shown = arrangeOptions(question, turn.answer);
  const count = shown.length;
  const [spoken, speak] = useState('');
  const moved = useRef<HTMLElement>(undefined);
  const dragged = useRef<Option>(undefined);

  // An element that goes to another place in the page loses the focus on the way.
  useEffect(() => {
    moved.current?.focus();
    moved.current = undefined;
  });

  function move({ id, text }: Option, place: number, held?: HTMLElement) {
    moved.current = held;
    if (place < 0 || place >= count) return;
    onAnswer?.(moveOption(shown, id, place));
    speak(say('order.moved', { text, place: place + 1, count }));
  }

  return (
    <>
      <ol className="ranking">
        {shown.map((option, at) => {
          const placed = turn.answer.includes(option.id);
          return (
            // Dragging is for the mouse, and an extra: the buttons and the places do the same.
            <li
              key={option.id}
              draggable={live || undefined}
              onDragStart={() => {
                dragged.current = option;
              }}
              onDragOver={(event) => {
                if (dragged.current) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.current) move(dragged.current, at);
                dragged.current = undefined;
              }}
            >
              <Part
                view={props}
                option={option}
                fits={say('order.fits', { place: question.right.indexOf(option.id) + 1 })}
              >
                {(why) => (
                  <div className="step">
                    <label>
                      <select
                        name={`${name}.${option.id}`}
                        aria-describedby={why}
                        data-done={placed || undefined}
                        {...(onAnswer && {
                          value: placed ? at + 1 : '',
                          onChange: ({ target }) => move(option, Number(target.value) - 1, target),
                        })}
                      >
                        <Text as="option" value="">
                          –
                        </Text>
                        {shown.map(({ id }, place) => (
                          <Text as="option" value={place + 1} key={id}>
                            {`${place + 1}`}
                          </Text>
                        ))}
                      </select>
                      <Text>{option.text}</Text>
                    </label>
                    {live && (
                      <div className="moves">
                        {(['up', 'down'] as const).map((way) => {
                          const by = way === 'up' ? -1 : 1;
                          return (
                            <button
                              type="button"
                              aria-label={say(`order.${way}`, { text: option.text })}
                              aria-disabled={!shown[at + by]}
                              data-done={placed || undefined}
                              onClick={({ currentTarget }) => move(option, at + by, currentTarget)}
                              onKeyDown={(event) => {
                                const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                                if (!event.altKey || !step) return;
                                event.preventDefault();
                                move(option, at + step, event.currentTarget);
                              }}
                              key={way}
                            >
                              <Text>{way === 'up' ? '↑' : '↓'}</Text>
                            </button>
                          );
                        })}
                      </div>
                    )}
                  </div>
                )}
              </Part>
            </li>
          );
        })}
      </ol>
      {live && (
        <Text as="p" className="sr" role="status">
          {spoken}
        </Text>
      )}
    </>
  );
}
