import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QuizView } from './QuizView.tsx';
import { kits, quiz, strings } from './sample.ts';

const html = renderToString(
  <QuizView {...{ quiz, strings, kits }} seed="" lang="en" attempts={{}} onAttempt={() => {}} />,
);

test('is a form of native inputs without a script', () => {
  expect(html.match(/<fieldset/g)).toHaveLength(2);
  expect(html.match(/<legend>Which\?<\/legend>/g)).toHaveLength(2);
  expect(html.match(/type="radio" name="quiz-q1"/g)).toHaveLength(4);
  expect(html.match(/type="checkbox" name="quiz-q2"/g)).toHaveLength(4);
});

test('has nothing preselected and no button that would do nothing', () => {
  expect(html).not.toContain('checked=""');
  expect(html).not.toContain('<button');
});

test('sends nothing when Enter is pressed without a script', () => {
  expect(html.match(/<form/g)).toHaveLength(2);
  expect(html.match(/<form[^>]* method="dialog"/g)).toHaveLength(2);
});

test('gives hint and solution to open, with a reason for every option', () => {
  expect(html).toContain('<summary>Hint</summary><p>Look closely.</p>');
  expect(html.match(/<summary>Show the answer<\/summary>/g)).toHaveLength(2);
  expect(html).toContain(
    '<li class="right"><b>Right. </b><span>Option b </span><span class="why">Because of b.</span></li>',
  );
  expect(html.match(/<span class="why">/g)).toHaveLength(8);
});

test('describes the task and the case to screen readers', () => {
  expect(html).toContain('<fieldset aria-describedby="quiz-q1-task">');
  expect(html).toContain(
    '<div id="quiz-q1-task"><p class="task">One is right.</p><p class="context">A case.</p></div>',
  );
});

test('carries no inline style', () => {
  expect(html).not.toContain('style=');
});

test('has the live region in place before it speaks', () => {
  expect(html).toContain('<p class="sr" role="status"></p>');
});
