import { expect, it } from 'vitest';
import { readPort } from './port.ts';

it('takes 4321 when PORT is not set or empty', () => {
  expect([readPort(undefined), readPort('')]).toEqual([4321, 4321]);
});

it('takes the number of PORT', () => {
  expect([readPort('8080'), readPort('0')]).toEqual([8080, 0]);
});

it.each(['abc', '-1', '80.5', '65536'])('refuses %s', (text) => {
  expect(() => readPort(text)).toThrow('it must be a whole number from 0 to 65535');
});

it('says what it got and what it takes', () => {
  expect(() => readPort('web')).toThrowErrorMatchingInlineSnapshot(
    `[Error: PORT is "web"; it must be a whole number from 0 to 65535, for example 4321.]`,
  );
});
