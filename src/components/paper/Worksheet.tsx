import { describeTask } from '#domain/quiz/mark.ts';
import type { Question, Quiz } from '#domain/quiz/quiz.ts';
import { startSession, turnOf } from '#domain/quiz/session.ts';
import { type Kit, type Kits, rulesIn } from '#islands/quiz/kits.ts';
import type { QuizProps, Say } from '#islands/quiz/props.ts';
import { makeSay } from '#islands/quiz/say.ts';

/**
 * All questions of a module to be answered with a pen, then the key on a page of its own. It never
 * runs in a browser: the server renders it once. The numbers go on from lesson to lesson.
 */
export default function Worksheet({ lessons, strings, lang, spoken, kits }: WorksheetProps) {
  const say = makeSay(strings, lang);
  const starts = lessons.map((_, index) =>
    lessons.slice(0, index).reduce((sum, { quiz }) => sum + quiz.questions.length, 1),
  );
  return (
    <div className="quiz worksheet" {...spoken}>
      {lessons.map(({ title, quiz }) => (
        <section key={quiz.id} id={quiz.id}>
          <h2>{title}</h2>
          {quiz.questions.map((question) => (
            <Sheet key={question.id} {...{ question, kits, say }} />
          ))}
        </section>
      ))}
      <section className="answers" id="key">
        <h2>{say('quiz.key')}</h2>
        {lessons.map(({ title, quiz }, index) => (
          <section key={quiz.id}>
            <h3>{title}</h3>
            <ol start={starts[index]}>
              {quiz.questions.map((question) => (
                <li key={question.id}>
                  <Key {...{ question, kits, say }} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}

/** One question as it stands in a quiz before anything is chosen. */
function Sheet({ question, kits, say }: QuestionProps) {
  const rules = rulesIn(kits);
  const task = describeTask(rules, question);
  const kit = kitOf(kits, question);
  return (
    <div className="q" data-question={question.id} data-type={question.type}>
      <fieldset disabled>
        <legend>{question.prompt}</legend>
        <p className="task">{say(task.key, task.values)}</p>
        {question.context && <p className="context">{question.context}</p>}
        <kit.View
          name={question.id}
          question={question}
          rules={rules}
          turn={turnOf(startSession(rules, [question]), question.id)}
          say={say}
          live={false}
        />
      </fieldset>
    </div>
  );
}

/**
 * The answer and its reason in short: what there is to say about wrong answers stays in the lesson. The
 * key of a conversation tells every branch; here the right replies are enough.
 */
function Key({ question, kits, say }: QuestionProps) {
  const { Solution } = kitOf(kits, question);
  if (Solution && question.type !== 'case') return <Solution question={question} say={say} />;
  const right = question.options
    .map((option, index) => ({ ...option, sign: signOf(question, index) }))
    .filter(({ id }) => question.right.includes(id));
  return (
    <ul className="reasons">
      {right.map(({ id, sign, text, feedback }) => (
        <li key={id}>
          {sign && <b>{`${sign} `}</b>}
          <span>{`${text} `}</span>
          <span className="why">{feedback}</span>
        </li>
      ))}
    </ul>
  );
}

/** What stands before an option on the sheet; paper.css and spot.css count there. */
function signOf({ type }: Question, index: number): string | undefined {
  if (type === 'spot') return `${index + 1}`;
  return ['one', 'several', 'pair'].includes(type) ? String.fromCharCode(65 + index) : undefined;
}

function kitOf(kits: Kits, { type }: Question): Kit {
  const kit = kits[type];
  if (!kit) throw new Error(`The type "${type}" is not loaded.`);
  return kit;
}

interface QuestionProps {
  question: Question;
  kits: Kits;
  say: Say;
}

interface WorksheetProps {
  /** The lessons of a module in their order. */
  lessons: readonly { title: string; quiz: Quiz }[];
  strings: Record<string, string>;
  lang: string;
  /** Where the questions stand in for a translation. */
  spoken?: QuizProps['spoken'] | undefined;
  kits: Kits;
}
