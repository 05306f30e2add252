import { isComplete, keepRight, markAnswer, readAnswer } from './mark.ts';
import type { Answer, Attempt, Question, Rules } from './quiz.ts';

/**
 * A quiz at its beginning. Questions answered before, in their present meaning, come back checked;
 * where the meaning has changed since (`rev`), the question is open again and says so.
 */
export function startSession(
  rules: Rules,
  questions: readonly Question[],
  attempts: Attempts = {},
): Session {
  const turns = Object.fromEntries(questions.map((question) => [question.id, untouched]));
  return restore({ rules, questions, turns }, attempts);
}

/** The next state of a quiz. Acts on a question that is not in it change nothing. */
export function stepSession(session: Session, act: Act): Session {
  switch (act.do) {
    case 'restore':
      return restore(session, act.attempts);
    case 'retryMissed':
      return session.questions.reduce(
        (next, { id }) =>
          isMissed(next, id) ? stepSession(next, { do: 'retry', question: id }) : next,
        session,
      );
    default: {
      const question = session.questions.find(({ id }) => id === act.question);
      if (!question) return session;
      const turn = stepTurn(session.rules, question, turnOf(session, question.id), act);
      return { ...session, turns: { ...session.turns, [question.id]: turn } };
    }
  }
}

/** The state of one question. */
export function turnOf(session: Session, question: string): Turn {
  return session.turns[question] ?? untouched;
}

/** How the quiz stands. A question that was skipped is open: neither right nor missed. */
export function summarise(session: Session): Summary {
  const ids = session.questions.map(({ id }) => id);
  const missed = ids.filter((id) => isMissed(session, id));
  const open = ids.filter((id) => !turnOf(session, id).checked);
  return { count: ids.length, right: ids.length - missed.length - open.length, missed, open };
}

function stepTurn(rules: Rules, question: Question, turn: Turn, act: TurnAct): Turn {
  switch (act.do) {
    case 'choose':
      return {
        ...untouched,
        hinted: turn.hinted,
        touched: true,
        answer: readAnswer(rules, question, act.answer),
      };
    case 'check':
      return isComplete(rules, question, turn.answer)
        ? { ...turn, touched: true, checked: true, asked: false }
        : { ...turn, asked: true };
    case 'retry': {
      const answer = turn.checked ? keepRight(rules, question, turn.answer) : turn.answer;
      return { ...untouched, hinted: turn.hinted, touched: true, answer };
    }
    case 'reveal':
      return turn.checked ? { ...turn, touched: true, revealed: !turn.revealed } : turn;
    case 'hint':
      return { ...turn, hinted: true };
  }
}

/** Earlier attempts arrive late (from storage) and again (from another tab): they never replace an act. */
function restore(session: Session, attempts: Attempts): Session {
  const turns = session.questions.map((question): [string, Turn] => {
    const turn = turnOf(session, question.id);
    const attempt = attempts[question.id];
    if (!attempt || turn.touched) return [question.id, turn];
    if (attempt.rev < (question.rev ?? 1)) return [question.id, { ...turn, changed: true }];
    const answer = readAnswer(session.rules, question, attempt.answer);
    if (!isComplete(session.rules, question, answer)) return [question.id, turn];
    const hinted = turn.hinted;
    return [question.id, { ...untouched, hinted, answer, checked: true, earlier: true }];
  });
  return { ...session, turns: Object.fromEntries(turns) };
}

function isMissed(session: Session, id: string): boolean {
  const question = session.questions.find((one) => one.id === id);
  const turn = turnOf(session, id);
  return (
    question !== undefined &&
    turn.checked &&
    !markAnswer(session.rules, question, turn.answer).right
  );
}

const untouched: Turn = {
  answer: [],
  touched: false,
  checked: false,
  asked: false,
  revealed: false,
  hinted: false,
  earlier: false,
  changed: false,
};

export interface Session {
  /** The rules of the types that these questions have. */
  readonly rules: Rules;
  readonly questions: readonly Question[];
  readonly turns: Readonly<Record<string, Turn>>;
}

/** One question's state. Its marks are not kept: `markAnswer` derives them. */
export interface Turn {
  readonly answer: Answer;
  /** The learner has done something with it in this session. */
  readonly touched: boolean;
  readonly checked: boolean;
  /** Checked without an answer: the quiz asks for one. */
  readonly asked: boolean;
  /** The learner has the reasons of all options open. */
  readonly revealed: boolean;
  readonly hinted: boolean;
  /** The answer is from an earlier visit. */
  readonly earlier: boolean;
  /** Answered earlier, before the question changed its meaning. */
  readonly changed: boolean;
}

export interface Summary {
  readonly count: number;
  readonly right: number;
  /** Ids of questions that were checked and are not wholly right. */
  readonly missed: readonly string[];
  /** Ids of questions that are not checked. */
  readonly open: readonly string[];
}

/** The latest attempt at each question, by the question's id. */
export type Attempts = Readonly<Record<string, Attempt>>;

export type Act =
  | TurnAct
  | { readonly do: 'retryMissed' }
  | { readonly do: 'restore'; readonly attempts: Attempts };

type TurnAct =
  | { readonly do: 'choose'; readonly question: string; readonly answer: Answer }
  | { readonly do: 'check' | 'retry' | 'reveal' | 'hint'; readonly question: string };
