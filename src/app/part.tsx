import type { ReactNode } from 'react';
import type { Language } from '../language/language.ts';
import { Guard } from './guard.tsx';
import { Problem } from './problem.tsx';
import type { AnswerState } from './use-answer.ts';
import { Waiting } from './waiting.tsx';

interface PartProps {
  answer: AnswerState<object>;
  language: Language;
  /** What stands in its place while there is no answer, below the words. */
  instead?: ReactNode;
  children: () => ReactNode;
}

/** A part of the page that stands on one answer: itself, or words on what it waits for or lacks. */
export function Part({ answer, language, instead, children }: PartProps) {
  if (answer.data)
    return (
      <Guard language={language}>
        <Drawn draw={children} />
      </Guard>
    );
  return (
    <>
      {answer.fault ? (
        <Problem error={answer.fault} language={language} retry={answer.retry} />
      ) : (
        <Waiting file={answer.file} language={language} />
      )}
      {instead}
    </>
  );
}

// What is worked out for a part must fail within its guard.
function Drawn({ draw }: { draw: () => ReactNode }) {
  return draw();
}
