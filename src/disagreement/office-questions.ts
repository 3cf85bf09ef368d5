import type { LeadershipChange } from '../api/contract.ts';
import { daysOf, type OfficeEdge } from '../ceo-turnover/office-edges.ts';
import { compareOnEdge, mayMeet } from '../ceo-turnover/relate-changes.ts';
import { isOfCeo, type Tenure, toTenures } from '../ceo-turnover/tenures.ts';
import { formatDayRange } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
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
  const steps: Step[] = [];
  const put = (kind: Step['kind'], tenure: Tenure, edge: OfficeEdge) => {
    const nth = 1 + steps.filter((step) => step.kind === kind).length;
    const claims = [...edge.claims, ...denialsOf(tenure, edge, changes)];
    steps.push({ kind, nth, tenure, claims: inDossierOrder(claims, changes) });
  };
  tenures.forEach((tenure, index) => {
    const isBack =
      tenure.person !== null &&
      tenures
        .slice(0, index)
        .some(({ person, isInterim }) => !isInterim && person === tenure.person);
    if (tenure.isInterim) {
      if (tenure.start) put('interim', tenure, tenure.start);
      return;
    }
    if (tenure.start) put(isBack ? 'ceo-back' : 'ceo-in', tenure, tenure.start);
    if (tenure.end) put('ceo-out', tenure, tenure.end);
  });
  return steps.map((step) => {
    const nameless = unnamed.filter((claim) => mayAnswer(claim, step, steps));
    return { ...step, claims: inDossierOrder([...step.claims, ...nameless], changes) };
  });
}

function inDossierOrder(
  claims: readonly LeadershipChange[],
  changes: readonly LeadershipChange[],
): LeadershipChange[] {
  return changes.filter((claim) => claims.includes(claim));
}

/** True where somebody unnamed may be the one, and no earlier step that the source leaves open. */
function mayAnswer(claim: LeadershipChange, step: Step, steps: readonly Step[]): boolean {
  const isOpen = (other: Step) =>
    other.claims[0]?.change === claim.change &&
    other.tenure.isInterim === (claim.role === 'interim-ceo') &&
    other.claims.every(({ source }) => source !== claim.source) &&
    other.claims.some((told) => mayMeet(claim, told));
  return steps.find(isOpen) === step;
}

function denialsOf(
  { person }: Tenure,
  { change, claims }: OfficeEdge,
  changes: readonly LeadershipChange[],
): LeadershipChange[] {
  return changes.filter(
    (claim) =>
      claim.modality === 'denied' &&
      isOfCeo(claim) &&
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
