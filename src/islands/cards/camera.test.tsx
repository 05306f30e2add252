import { expect, test } from 'vitest';
import { nameFault } from './camera.ts';

const named = (name: string) => new DOMException('in whatever language', name);

test('a browser says by its name why there is no camera', () => {
  const names = ['NotAllowedError', 'NotFoundError', 'OverconstrainedError', 'NotReadableError'];
  expect(names.map((name) => nameFault(named(name)))).toEqual(['denied', 'none', 'none', 'busy']);
});

test('what nobody knows is a failure like any other', () => {
  expect(nameFault(named('SomethingNewError'))).toBe('failed');
  expect(nameFault(new TypeError('toString'))).toBe('failed');
  expect(nameFault('no error at all')).toBe('failed');
});
