import { type FixQuestion, fix, type MarkablePart, splitText } from '#domain/quiz/fix/fix.ts';
import { judgeOption } from '#domain/quiz/judge.ts';
import type { Reaction } from '#domain/quiz/quiz.ts';
import type { Kit, SolutionProps, ViewProps } from '../kits.ts';
import { Text } from '../Text.tsx';
import { Why } from '../Why.tsx';
import sheet from './fix.css?url';
import { togglePick } from './Options.tsx';

/** A running text whose pieces are checkboxes; what there is to say about them stands below it. */
export const kit: Kit<FixQuestion> = { rules: fix, View: Fix, Solution: Key, sheet };

function Fix(props: ViewProps<FixQuestion>) {
  const { question, rules, turn, say } = props;
  const parts = splitText(question);
  const judged = (part: MarkablePart): Judged => ({
    ...part,
    reaction: judgeOption(rules, question, turn, part.piece.id),
  });
  return (
    <>
      <p className="pieces">
        {parts.map((part) =>
          part.piece ? (
            <Mark {...props} {...judged(part)} key={part.at} />
          ) : (
            <Text key={part.at}>{part.words}</Text>
          ),
        )}
      </p>
      {turn.checked && (
        <ol className="told">
          {parts.map((part) => part.piece && <Told {...props} {...judged(part)} key={part.at} />)}
        </ol>
      )}
      {turn.checked && turn.revealed && <Mended question={question} say={say} />}
    </>
  );
}

function Mark({ name, turn, onAnswer, piece: { id }, words, number, reaction }: PieceProps) {
  return (
    <label className={reaction ? `piece ${reaction}` : 'piece'} data-number={number}>
      <input
        type="checkbox"
        name={name}
        value={id}
        aria-describedby={reaction && `${name}-${id}`}
        {...(onAnswer && {
          checked: turn.answer.includes(id),
          onChange: () => onAnswer(togglePick(turn.answer, id)),
        })}
      />
      <Text>{words}</Text>
    </label>
  );
}

/** What there is to say about a piece, under the number that it has in the text. */
function Told({ name, question, say, piece, number, reaction }: PieceProps) {
  if (!reaction) return null;
  const { id, text, feedback } = piece;
  return (
    <li className={reaction} value={number}>
      <Text as="p" className="words">
        {text}
      </Text>
      <Why
        id={`${name}-${id}`}
        reaction={reaction}
        feedback={feedback}
        say={() => say(`fix.${reaction}`)}
      />
      {question.right.includes(id) && (
        <Text as="p">
          {piece.instead ? say('fix.instead', { words: piece.instead }) : say('fix.cut')}
        </Text>
      )}
    </li>
  );
}

/** The better text, and the reasons for all pieces. */
function Key({ question, say }: SolutionProps<FixQuestion>) {
  return (
    <>
      <Mended question={question} say={say} />
      <ul className="reasons">
        {question.options.map(({ id, text, feedback }) => {
          const verdict = question.right.includes(id) ? 'change' : 'other';
          return (
            <li key={id}>
              <Text as="b">{`${say(`fix.${verdict}`)} `}</Text>
              <Text>{text}</Text>
              <Text className="why">{feedback}</Text>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The text with all faults struck out, each followed by what is better. */
function Mended({ question, say }: SolutionProps<FixQuestion>) {
  return (
    <div className="mended">
      <Text as="b">{say('fix.mended')}</Text>
      <p>
        {splitText(question).map(({ at, words, piece }) =>
          piece && question.right.includes(piece.id) ? (
            <span key={at}>
              <del>
                <Text>{words}</Text>
              </del>
              {piece.instead && (
                <ins>
                  <Text>{piece.instead}</Text>
                </ins>
              )}
            </span>
          ) : (
            <Text key={at}>{words}</Text>
          ),
        )}
      </p>
    </div>
  );
}

interface Judged extends MarkablePart {
  reaction: Reaction | undefined;
}

type PieceProps = ViewProps<FixQuestion> & Judged;
