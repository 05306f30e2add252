import type { EstimateQuestion } from './estimate.ts';

/** 55 of 0 to 100; 5 off is right, 25 off earns nothing. */
export const estimateSample: EstimateQuestion = {
  id: 'estimate',
  type: 'estimate',
  prompt: 'How many?',
  section: { id: 'part', title: 'The part' },
  options: [],
  right: ['55'],
  answer: 55,
  min: 0,
  max: 100,
  step: 1,
  unit: ' posts',
  tolerance: 5,
  near: 25,
  feedback: { right: 'So it is.', low: 'Think bigger.', high: 'Think smaller.' },
};
