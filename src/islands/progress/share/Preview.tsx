import { type Outcome, outcomeOf, type Results } from '#domain/results/results.ts';
import { Text } from '#islands/quiz/Text.tsx';
import type { Say } from '../props.ts';
import type { SharedModule, SharedQuestion } from './props.ts';

/** Everything that is in a code, in words. */
export function Preview({ module, results, say }: PreviewProps) {
  const outcomes = Object.values(results.outcomes);
  return (
    <details>
      <summary>
        <Text>
          {say('share.preview', {
            answered: outcomes.length,
            count: module.questions.length,
            right: outcomes.filter(({ first }) => first === 'right').length,
          })}
        </Text>
      </summary>
      <ol>
        {module.questions.map((question) => (
          <li key={question.id}>
            <Text>{question.prompt}</Text>
            <Text as="b">{say(nameOutcome(outcomeOf(results, question.id)))}</Text>
            <Choice question={question} outcome={outcomeOf(results, question.id)} say={say} />
          </li>
        ))}
      </ol>
      <Text as="p">{say('share.tag', { tag: String(results.tag) })}</Text>
      <Text as="p">{say('share.rest')}</Text>
    </details>
  );
}

function Choice({ question, outcome, say }: ChoiceProps) {
  const texts = question.options.filter(({ id }) => outcome?.choice.includes(id));
  if (texts.length === 0) return null;
  return (
    <>
      <Text className="quiet">{say('share.choice', { count: texts.length })}</Text>
      <ul>
        {texts.map(({ id, text }) => (
          <li key={id}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The key of the sentence that says how it went. */
function nameOutcome(outcome: Outcome | undefined): string {
  if (!outcome) return 'share.open';
  const { first, solved = 0 } = outcome;
  if (first === 'right') return 'share.right';
  return `share.${first}.${solved}`;
}

interface PreviewProps {
  module: SharedModule;
  results: Results;
  say: Say;
}

interface ChoiceProps {
  question: SharedQuestion;
  outcome: Outcome | undefined;
  say: Say;
}
