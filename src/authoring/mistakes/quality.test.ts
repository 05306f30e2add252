import { expect, it } from 'vitest';
import { inspect, mistake, mistakeInBoth, tell } from '../../../tests/fixtures/content/inspect.ts';
import { richTree } from '../../../tests/fixtures/content/question.ts';
import { checkGiven } from '../checks/feedback.ts';
import { formatLessons } from '../quality/lessons.ts';
import { formatQuality } from '../quality/table.ts';

const quiz = 'beginner/profiles/quiz.yaml';

it('names feedback that stands there twice', () => {
  expect(
    mistake(`en/${quiz}`, [['text: Five, feedback: No.', 'text: Five, feedback: yes.']]),
  ).toMatchInlineSnapshot(`
    "feedback-twice
    content/en/beginner/profiles/quiz.yaml:22  questions.1.options.1.feedback
      This feedback stands in line 21 already: "yes." Say what is right in this thought, and what is not."
  `);
});

it('names an option without feedback where others have it', () => {
  const tree = richTree('quiz.yaml', 'to: end, accepted: [two]', 'to: end, feedback: Why.');
  expect(tell(checkGiven(tree))).toMatchInlineSnapshot(`
    "feedback-missing
    quiz.yaml:8  options.0
      The option "a" has no feedback, and others have. Say why it fits or does not: feedback: "...""
  `);
  expect(checkGiven(richTree('quiz.yaml'))).toEqual([]);
});

it('names a quiz that the longest option passes', () => {
  expect(guessed({ right: 'c', texts: ['One', 'Two', 'The longest'] })).toMatchInlineSnapshot(`
    "quiz-guessable
    content/en/beginner/profiles/quiz.yaml:13  questions.1
      Who always picks the longest option gets 80 % in the quiz of "m1-second", and 80 % is enough to pass. Make a wrong option as long as the right one in some of these: m1-second-q2, m1-second-q3, m1-second-q4, m1-second-q5."
  `);
});

it('names a quiz that the first option passes', () => {
  expect(guessed({ right: 'a', texts: ['One', 'Two', 'The longest'] })).toMatchInlineSnapshot(`
    "quiz-guessable
    content/en/beginner/profiles/quiz.yaml:13  questions.1
      Who always picks the first option gets 80 % in the quiz of "m1-second", and 80 % is enough to pass. Put the right option in another place in some of these: m1-second-q2, m1-second-q3, m1-second-q4, m1-second-q5."
  `);
});

it('names a quiz that the words of the question pass', () => {
  expect(
    guessed({ right: 'b', texts: ['The longest of all', 'A headline', 'Two'] }),
  ).toMatchInlineSnapshot(`
    "quiz-guessable
    content/en/beginner/profiles/quiz.yaml:13  questions.1
      Who picks the option that repeats most words of the question gets 87 % in the quiz of "m1-second", and 80 % is enough to pass. Let a wrong option use the same words in some of these: m1-second-q2, m1-second-q3, m1-second-q4, m1-second-q5."
  `);
});

it('finds nothing where guessing does not pass', () => {
  expect(guess({ right: 'b', texts: ['A headline', 'Two', 'The longest'] })).toEqual([]);
});

it('names the place in which too many right options stand', () => {
  const places = ['b', 'b', 'b', 'b', 'b', 'a', 'a', 'a', 'c', 'c'];
  const problems = inspectQuiz(places.map((right) => ({ right, texts: ['One', 'Two', 'Six'] })));
  expect(tell(problems)).toMatchInlineSnapshot(`
    "answer-places
    content/en/beginner/profiles/quiz.yaml:2  questions.0
      6 of 13 right options stand in place 2 (46 %); at most 40 % are wanted. Move an option up or down (its letter stays) in some of these: m1-first-q1, m1-second-q2, m1-second-q3, m1-second-q4, m1-second-q5, m1-second-q6."
  `);
  const even = ['b', 'b', 'b', 'b', 'c', 'a', 'a', 'a', 'c', 'c'];
  expect(inspectQuiz(even.map((right) => ({ right, texts: ['One', 'Two', 'Six'] })))).toEqual([]);
});

it('shows for every quiz what it is made of and how far guessing gets', () => {
  const { content } = inspect();
  expect(content && formatQuality(content)).toMatchInlineSnapshot(`
    "quiz          questions  types             objectives  longest  first  keywords  chance  places  open  feedback
    de m1-first   1          one 1             1/1         0        0      33        33      0 1     0     3
    de m1-second  1          several 1         1/1         0        0      36        36      1 0 1   0     3
    de m1         2          one 1, several 1  2/2         0        0      35        35      1 1 1   0     6
    en m1-first   1          one 1             1/1         0        0      33        33      0 1     0     3
    en m1-second  1          several 1         1/1         0        0      36        36      1 0 1   0     3
    en m1         2          one 1, several 1  2/2         0        0      35        35      1 1 1   0     6

    Marks in per cent of who always picks the longest option, the first, the one that repeats the question; chance for comparison. 80 passes.
    Places: how many right options stand first, second, ... Open: questions without anything to pick."
  `);
});

it('names a lesson that shows nothing', () => {
  const talk = '<Thread label="A talk">\n\n<Comment from="Kim">Hello.</Comment>\n\n</Thread>\n\n';
  expect(mistakeInBoth('beginner/profiles/second.mdx', [[talk, '']])).toMatchInlineSnapshot(`
    "example-missing
    content/en/beginner/profiles/second.mdx:2  id  (warning)
      The lesson has neither a picture nor an example. Show what it talks about in one of these: <BeforeAfter>, <Profile>, <Post>, <Thread>, <Frame>, <Picture>, <Guideline>."
  `);
});

it('shows for every lesson how long, how easy and how fresh it is', () => {
  const { content } = inspect();
  expect(content && formatLessons(content)).toMatchInlineSnapshot(`
    "lesson        words  minutes  about  ease  floor  sections  shown  facts  expires
    de m1-first   46     3        3      111   55     2         2      2      2027-05-01
    de m1-second  27     3        3      116   55     1         1      0      -
    de m1         73     6        6      113   55     3         3      2      2027-05-01
    de beginner   73     6        6      113   55     3         3      2      2027-05-01
    en m1-first   49     3        3      116   60     2         2      2      2027-05-01
    en m1-second  28     3        3      115   60     1         1      0      -
    en m1         77     6        6      116   60     3         3      2      2027-05-01
    en beginner   77     6        6      116   60     3         3      2      2027-05-01

    Words: all that a learner reads, without quiz and facts. Minutes: announced in course.yaml; about: estimated from reading, doing and answering.
    Ease: by Flesch or Amstad, and the floor that is wanted. Shown: pictures and examples. Facts: different ones in lesson and quiz, and when the first of them expires."
  `);
});

/** The problem of a quiz with four alike questions. */
function guessed(question: Made): string {
  const problems = guess(question);
  expect(problems).toHaveLength(1);
  return tell(problems);
}

function guess(question: Made) {
  return inspectQuiz(Array.from({ length: 4 }, () => question));
}

/** The problems of the second lesson's quiz, in English; the first lesson keeps its question. */
function inspectQuiz(questions: Made[]) {
  const text = questions
    .map(
      ({ right, texts }, index) => `  - id: m1-second-q${index + 2}
    lesson: m1-second
    objective: m1-o-look
    section: start
    type: one
    prompt: Which headline?
    right: ${right}
    options:
${texts.map((option, place) => `      - { id: ${'abc'[place]}, text: ${option}, feedback: Why ${place}. }\n`).join('')}`,
    )
    .join('');
  const first = '  - id: m1-second-q1';
  const change: [string, string][] = [[first, `${text}${first}`]];
  const { problems } = inspect({ [`de/${quiz}`]: change, [`en/${quiz}`]: change });
  return problems.filter(
    ({ file, kind }) => file.startsWith('content/en') && kind !== 'minutes-off',
  );
}

interface Made {
  right: string;
  texts: string[];
}
