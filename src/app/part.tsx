import type { ReactNode } from 'react';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { Guard } from './guard.tsx';
import { appMessages } from './messages.ts';
import { Problem } from './problem.tsx';
import type { QueryState } from './use-claims.ts';

interface PartProps<Data> {
  query: QueryState<{ data: Data }>;
  language: Language;
  /** What stands in its place where the answer cannot be had, below the words. */
  instead?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** A part of the page that stands on one answer: itself, or words on what it waits for or lacks. */
export function Part<Data>({ query, language, instead, children }: PartProps<Data>) {
  if (query.data) return <Guard language={language}>{children(query.data.data)}</Guard>;
  if (query.isError && !query.isFetching)
    return (
      <>
        <Problem error={query.error} language={language} onRetry={query.refetch} />
        {instead}
      </>
    );
  return (
    <p role="status" className="loading">
      {translator(appMessages, language)('loading')}
    </p>
  );
}
