import { judgeAnswer } from '#domain/quiz/judge.ts';
import { rulesOf } from '#domain/quiz/mark.ts';
import type { Question, Rules } from '#domain/quiz/quiz.ts';
import type { Turn } from '#domain/quiz/session.ts';
import type { Say } from './props.ts';
import { Text } from './Text.tsx';

/**
 * The buttons below a question, only in a running quiz. "Check" stays in its place when it has done
 * its work, because the focus is on it; what comes next follows it.
 */
export function Actions({ rules, question, turn, say, onRetry, onReveal }: ActionsProps) {
  const verdict = turn.checked ? judgeAnswer(rules, question, turn.answer) : undefined;
  const missed = verdict && verdict !== 'right';
  return (
    <>
      {turn.asked && <Text as="p">{say('quiz.choose')}</Text>}
      {turn.changed && <Text as="p">{say('quiz.changed')}</Text>}
      {(verdict === 'partly' || verdict === 'more') && !rulesOf(rules, question).verdict && (
        <Text as="p">{say(`quiz.${verdict}`)}</Text>
      )}
      {turn.earlier && <Text as="p">{say('quiz.earlier')}</Text>}
      {missed && (
        <p>
          <a href={`${question.section.path ?? ''}#${question.section.id}`}>
            <Text>{say('quiz.look', { title: question.section.title })}</Text>
          </a>
        </p>
      )}
      <div className="acts">
        <button className="btn primary" type="submit" aria-disabled={turn.checked}>
          <Text>{say(turn.checked ? 'quiz.checked' : 'quiz.check')}</Text>
        </button>
        {missed && (
          <button className="btn" type="button" onClick={onRetry}>
            <Text>{say('quiz.retry')}</Text>
          </button>
        )}
        {verdict && (
          <button className="btn" type="button" aria-expanded={turn.revealed} onClick={onReveal}>
            <Text>{say(missed ? 'quiz.solution' : 'quiz.reasons')}</Text>
          </button>
        )}
      </div>
    </>
  );
}

interface ActionsProps {
  rules: Rules;
  question: Question;
  turn: Turn;
  say: Say;
  onRetry: () => void;
  onReveal: () => void;
}
