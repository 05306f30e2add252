import { expect, it } from 'vitest';
import { splitPrompt } from './prompt.ts';

it('finds the question behind the case', () => {
  expect(splitPrompt('Ada waits. She says: “Not today!” What now?')).toEqual({
    story: 'Ada waits. She says: “Not today!”',
    ask: 'What now?',
  });
});

it('leaves a question alone that tells no case', () => {
  expect(splitPrompt('What now?')).toEqual({ story: '', ask: 'What now?' });
});
