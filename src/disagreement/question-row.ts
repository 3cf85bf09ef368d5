import { groupBy } from '../sources/group-by.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { type Answer, comparedAtMost, type Question } from './question.ts';

/**
 * `silent`: no answer; `agree`: compatible with every other shown source's answer, or the only one;
 * `differ`: incompatible with at least one, or with itself; `uncompared`: there are too many to tell.
 */
export type Verdict = 'silent' | 'agree' | 'differ' | 'uncompared';

/** What one source shown answers to a question. */
export interface Cell {
  readonly from: SourceInView;
  readonly answers: readonly Answer[];
  readonly verdict: Verdict;
}

/** A question with a cell for each source shown. */
export interface QuestionRow {
  readonly question: Question;
  readonly cells: readonly Cell[];
  /** The answers of the sources shown, in dossier order. */
  readonly answers: readonly Answer[];
  /** How many pairs of sources shown contradict each other; one that contradicts itself is a pair. */
  readonly conflicts: number;
  /** True where each text that differs does so with itself alone. */
  readonly isWithinTexts: boolean;
  /** False where the sources shown give too many answers to compare each with each. */
  readonly isCompared: boolean;
}

/** The questions as the sources shown answer them, the sharpest conflict first. */
export function toQuestionRows(
  questions: readonly Question[],
  sources: readonly SourceInView[],
): QuestionRow[] {
  const shown = sources.filter((source) => source.shown);
  return questions.map((question) => toRow(question, shown)).sort(bySharpness);
}

function toRow(question: Question, shown: readonly SourceInView[]): QuestionRow {
  const ids = new Set(shown.map(({ source }) => source.id));
  const given = question.answers.filter(({ claim }) => ids.has(claim.source));
  const { compareSome } = question;
  const isCompared = !compareSome || given.length <= comparedAtMost;
  const answers =
    compareSome && isCompared ? compareSome(new Set(given.map(({ claim }) => claim.id))) : given;
  const bySource = groupBy(answers, ({ claim }) => claim.source);
  const sourceOf = new Map(answers.map(({ claim }) => [claim.id, claim.source]));
  const pairs = new Set<string>();
  const differing = new Set<string>();
  let isWithinTexts = true;
  for (const { claim, differsFrom } of answers)
    for (const other of differsFrom) {
      const source = sourceOf.get(other);
      if (source === undefined) continue;
      pairs.add([claim.source, source].sort().join(' '));
      differing.add(claim.source);
      if (source !== claim.source) isWithinTexts = false;
    }
  const cells = shown.map((from): Cell => {
    const { id } = from.source;
    const own = bySource.get(id) ?? [];
    const compatible = isCompared ? 'agree' : 'uncompared';
    const verdict = own.length === 0 ? 'silent' : differing.has(id) ? 'differ' : compatible;
    return { from, answers: own, verdict };
  });
  const conflicts = pairs.size;
  return {
    question,
    cells,
    answers,
    conflicts,
    isWithinTexts: isWithinTexts && conflicts > 0,
    isCompared,
  };
}

// Among equals, what more sources answer comes first; then the order of the questions holds.
function bySharpness(a: QuestionRow, b: QuestionRow): number {
  return b.conflicts - a.conflicts || sourcesAnswering(b) - sourcesAnswering(a);
}

/** How many of the sources shown answer. */
export function sourcesAnswering({ cells }: QuestionRow): number {
  return cells.filter(({ verdict }) => verdict !== 'silent').length;
}
