import { useState } from 'react';

/**
 * What a field shows: as it was typed while the answer takes it for `value`, so that a space at its
 * end does not vanish under the fingers; else the value, as `show` writes it.
 */
export function useTyped(
  value: string,
  read: (typed: string) => string,
  show = (written: string) => written,
): [shown: string, type: (typed: string) => void] {
  const [typed, type] = useState(value);
  return [read(typed) === value ? typed : show(value), type];
}
