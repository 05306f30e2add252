import type { EstimateQuestion } from '#domain/quiz/estimate/estimate.ts';

/**
 * The scale with the answer, what counts as right around it, and the estimate. The words beside it
 * say the same; an estimate outside the scale stands at its end.
 */
export function Scale({ question: { answer, min, max, tolerance }, given }: ScaleProps) {
  const at = (number: number) => 3 + 94 * Math.min(1, Math.max(0, (number - min) / (max - min)));
  const from = at(answer - tolerance);
  return (
    <svg className="scale" aria-hidden="true" width="100%" height="52">
      <rect
        className="band"
        x={`${from}%`}
        y="8"
        width={`${at(answer + tolerance) - from}%`}
        height="36"
      />
      <line x1="3%" x2="97%" y1="26" y2="26" />
      <rect className="answer" x={`${at(answer)}%`} y="17" width="18" height="18" />
      <circle className="given" cx={`${at(given)}%`} cy="26" r="8" />
    </svg>
  );
}

interface ScaleProps {
  question: EstimateQuestion;
  given: number;
}
