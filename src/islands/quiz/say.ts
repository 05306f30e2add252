import { explainAnswer, judgeAnswer } from '#domain/quiz/judge.ts';
import { rulesOf } from '#domain/quiz/mark.ts';
import type { Question } from '#domain/quiz/quiz.ts';
import { type Session, summarise, turnOf } from '#domain/quiz/session.ts';
import { translate } from '#i18n/translate.ts';
import type { Say } from './props.ts';

/** Binds the island's sentences and language. */
export function makeSay(strings: Record<string, string>, lang: string): Say {
  return (key, params) => translate(strings, lang, key, params);
}

/**
 * What a screen reader says after "Check": the verdict, the reasons of the chosen options, and at the
 * last question the score. The same in words as what appears on the page.
 */
export function announceCheck(say: Say, session: Session, question: Question): string {
  const { answer, checked } = turnOf(session, question.id);
  if (!checked) return say('quiz.choose');
  const { rules } = session;
  const reasons = explainAnswer(rules, question, answer);
  const { right, count, open } = summarise(session);
  const score = open.length === 0 ? [say('quiz.score', { right, count })] : [];
  const own = rulesOf(rules, question).verdict?.(question, answer);
  const verdict = own?.key ?? `quiz.${judgeAnswer(rules, question, answer)}`;
  return [say(verdict, own?.values), ...reasons, ...score].join(' ');
}
