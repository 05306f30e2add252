import { make } from '../make.ts';
import type { Say } from '../words.ts';

/** A group of radio buttons; `change` hears of every choice. */
export function makeChoice<T extends string>(
  say: Say,
  name: string,
  values: readonly T[],
  chosen: T,
  change: (value: T) => void,
): HTMLElement {
  const options = values.map((value) => {
    const input = make('input', { type: 'radio', name: `view-${name}`, checked: value === chosen });
    input.addEventListener('change', () => change(value));
    return make('label', {}, input, make('span', {}, say(`view.${name}.${value || 'own'}`)));
  });
  return make('fieldset', {}, make('legend', {}, say(`view.${name}`)), ...options);
}
