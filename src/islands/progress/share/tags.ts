import { useRef } from 'react';

/**
 * A random number for each module, drawn when it is first asked for and gone with the page: the code
 * that was scanned and the one that was copied count once, and two modules of one person have
 * nothing in common.
 */
export function useTags(): (module: string) => number {
  const tags = useRef(new Map<string, number>());
  return (module) => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    const tag = tags.current.get(module) ?? drawn;
    tags.current.set(module, tag);
    return tag;
  };
}
