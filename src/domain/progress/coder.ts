/** In bytes; hundreds of names. */
const LONGEST_TEXT = 64 * 1024;

/**
 * Arithmetic coding with models that learn while they are used: what is likely costs a fraction of a
 * bit, and both sides learn the same. One byte can hold many values, so whoever reads must bound
 * their number.
 */
export function openEncoder(): Encoder {
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  return {
    bit(model, bit = false) {
      const middle = split(low, high, model);
      if (bit) high = middle;
      else low = middle + 1;
      learn(model, bit);
      for (; low >>> 24 === high >>> 24; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0) {
        bytes.push(high >>> 24);
      }
      return bit;
    },
    close() {
      // The shortest bytes between the two; after the end the reader reads zeros.
      bytes.push((low >>> 24) + 1);
      return Uint8Array.from(bytes);
    },
  };
}

/** Reads what an encoder wrote. */
export function openDecoder(bytes: Uint8Array): Coder {
  let low = 0;
  let high = 0xffffffff;
  let at = 4;
  let value = [0, 1, 2, 3].reduce((sum, i) => ((sum << 8) | (bytes[i] ?? 0)) >>> 0, 0);
  return {
    bit(model) {
      const middle = split(low, high, model);
      const bit = value <= middle;
      if (bit) high = middle;
      else low = middle + 1;
      learn(model, bit);
      for (; low >>> 24 === high >>> 24; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0) {
        value = ((value << 8) | (bytes[at++] ?? 0)) >>> 0;
      }
      return bit;
    },
  };
}

/** Codes whole numbers from 0 to `Number.MAX_SAFE_INTEGER`: how long they are, then their bits. */
export function numbers(coder: Coder): (value?: number) => number {
  const tree = models();
  return (value = 0) => {
    const length = codeBits(coder, tree, 6, lengthOf(value));
    let found = Math.min(1, length);
    for (let i = length - 2; i >= 0; i--) {
      const bit = Math.floor(value / 2 ** i) % 2 === 1;
      // The highest bits are worth learning, and all bits of a small number.
      const model = found < 8 ? tree(`${length}.${found}`) : even();
      found = found * 2 + Number(coder.bit(model, bit));
    }
    return found;
  };
}

/** The same for numbers below 0 too. */
export function integers(coder: Coder): (value?: number) => number {
  const code = numbers(coder);
  return (value = 0) => {
    const found = code(value < 0 ? -2 * value - 1 : 2 * value);
    return found % 2 ? -(found + 1) / 2 : found / 2;
  };
}

/** Codes text as UTF-8, each byte as likely as it was after the one before. */
export function text(coder: Coder): (value?: string) => string {
  const codeLength = numbers(coder);
  const trees = new Map<number, ReturnType<typeof models>>();
  return (value = '') => {
    const given = new TextEncoder().encode(value);
    const length = codeLength(given.length);
    if (length > LONGEST_TEXT) throw new RangeError('longer than anybody can have written');
    const bytes = new Uint8Array(length);
    let last = 0;
    for (let i = 0; i < length; i++) {
      const tree = trees.get(last) ?? models();
      trees.set(last, tree);
      last = codeBits(coder, tree, 8, given[i] ?? 0);
      bytes[i] = last;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  };
}

/** Bits of which nothing is known. */
export function raw(coder: Coder, count: number, value = 0): number {
  let found = 0;
  for (let i = count - 1; i >= 0; i--) {
    found = found * 2 + Number(coder.bit(even(), Math.floor(value / 2 ** i) % 2 === 1));
  }
  return found;
}

export function flags(coder: Coder): (value?: boolean) => boolean {
  const model = even();
  return (value = false) => coder.bit(model, value);
}

function codeBits(coder: Coder, tree: (name: string) => Model, count: number, value: number) {
  let node = 1;
  for (let i = count - 1; i >= 0; i--) {
    node = node * 2 + Number(coder.bit(tree(`${node}`), Math.floor(value / 2 ** i) % 2 === 1));
  }
  return node - 2 ** count;
}

function lengthOf(value: number): number {
  let length = 0;
  for (let rest = value; rest >= 1; rest = Math.floor(rest / 2)) length++;
  return length;
}

function models(): (name: string) => Model {
  const known = new Map<string, Model>();
  return (name) => {
    const model = known.get(name) ?? even();
    known.set(name, model);
    return model;
  };
}

function even(): Model {
  return { yes: 0.4, no: 0.4 };
}

/** Divisions of doubles are the same in every browser. */
function split(low: number, high: number, { yes, no }: Model): number {
  return Math.min(high - 1, low + Math.floor((high - low) * (yes / (yes + no))));
}

function learn(model: Model, bit: boolean) {
  if (bit) model.yes++;
  else model.no++;
  if (model.yes + model.no > 250) {
    model.yes = Math.max(0.1, model.yes / 2);
    model.no = Math.max(0.1, model.no / 2);
  }
}

/** How often a bit was set so far. */
interface Model {
  yes: number;
  no: number;
}

/**
 * Writes or reads, in the same words: whoever writes says a value, whoever reads says none; both get
 * it back.
 */
export interface Coder {
  bit(model: Model, bit?: boolean): boolean;
}

export interface Encoder extends Coder {
  close(): Uint8Array<ArrayBuffer>;
}
