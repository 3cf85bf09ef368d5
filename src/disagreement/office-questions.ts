import type { LeadershipChange } from '../api/contract.ts';
import { daysOf, type OfficeEdge } from '../ceo-turnover/office-edges.ts';
import { compareOnEdge, mayMeet } from '../ceo-turnover/relate-changes.ts';
import { isOfCeo, type Tenure, toTenures } from '../ceo-turnover/tenures.ts';
import { formatDayRange } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { groupBy } from '../sources/group-by.ts';
import { disagreementMessages } from './messages.ts';
import { type AnswerWords, type Question, toQuestion } from './question.ts';

/** Somebody's losing or taking the office, with every claim on it. */
interface Step {
  readonly kind: 'ceo-out' | 'ceo-in' | 'ceo-back' | 'interim';
  /** The how manieth of its kind, from 1. */
  readonly nth: number;
  readonly tenure: Tenure;
  readonly claims: readonly LeadershipChange[];
}

/**
 * When the office was lost and who took it when, from the terms that all the dossier's claims
 * together tell: the questions stay the same, whichever sources are shown.
 */
export function officeQuestions(
  changes: readonly LeadershipChange[],
  language: Language,
): Question[] {
  const say = translator(disagreementMessages, language);
  return toSteps(changes).map(({ kind, nth, tenure, claims }) => {
    const isInterim = kind === 'interim';
    const text = say(kind, { person: tenure.person ?? say('unnamed') });
    const id = isInterim || nth > 1 ? `${kind}-${nth}` : kind;
    return toQuestion(id, text, claims, compareOnEdge, (claim) =>
      wordAnswer(claim, isInterim, language),
    );
  });
}

function toSteps(changes: readonly LeadershipChange[]): Step[] {
  const { tenures, unnamed } = toTenures(changes);
  const order = new Map(changes.map((claim, index) => [claim, index]));
  const denials = changes.filter((claim) => claim.modality === 'denied' && isOfCeo(claim));
  const steps: Step[] = [];
  const counts = new Map<Step['kind'], number>();
  const put = (kind: Step['kind'], tenure: Tenure, edge: OfficeEdge) => {
    const nth = 1 + (counts.get(kind) ?? 0);
    counts.set(kind, nth);
    const claims = [...edge.claims, ...denialsOf(tenure, edge, denials)];
    steps.push({ kind, nth, tenure, claims: inDossierOrder(claims, order) });
  };
  const before = new Set<string>();
  for (const tenure of tenures) {
    if (tenure.isInterim) {
      if (tenure.start) put('interim', tenure, tenure.start);
      continue;
    }
    const isBack = tenure.person !== null && before.has(tenure.person);
    if (tenure.person !== null) before.add(tenure.person);
    if (tenure.start) put(isBack ? 'ceo-back' : 'ceo-in', tenure, tenure.start);
    if (tenure.end) put('ceo-out', tenure, tenure.end);
  }
  const nameless = groupBy(unnamed, (claim) => stepAnswered(claim, steps));
  return steps.map((step) => ({
    ...step,
    claims: inDossierOrder([...step.claims, ...(nameless.get(step) ?? [])], order),
  }));
}

function inDossierOrder(
  claims: readonly LeadershipChange[],
  order: ReadonlyMap<LeadershipChange, number>,
): LeadershipChange[] {
  return claims.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The first step that the source of a claim on somebody unnamed leaves open, and that may be meant. */
function stepAnswered(claim: LeadershipChange, steps: readonly Step[]): Step | undefined {
  return steps.find(
    (step) =>
      step.claims[0]?.change === claim.change &&
      step.tenure.isInterim === (claim.role === 'interim-ceo') &&
      step.claims.every(({ source }) => source !== claim.source) &&
      step.claims.some((told) => mayMeet(claim, told)),
  );
}

function denialsOf(
  { person }: Tenure,
  { change, claims }: OfficeEdge,
  denials: readonly LeadershipChange[],
): LeadershipChange[] {
  return denials.filter(
    (claim) =>
      claim.person === person &&
      claim.change === change &&
      claims.some((told) => mayMeet(claim, told)),
  );
}

function wordAnswer(
  claim: LeadershipChange,
  namesPerson: boolean,
  language: Language,
): AnswerWords {
  const say = translator(disagreementMessages, language);
  const day = formatDayRange(daysOf(claim), language);
  const person = claim.person ?? say('unnamed');
  const when = namesPerson ? say('personDay', { person, day }) : day;
  const { modality } = claim;
  if (modality === 'asserted') return { text: when };
  return { text: when, remark: say(modality) };
}
