import type { AnnotatedSource } from '../../mock-api/dossier-schema.ts';
import { sha256 } from '../../mock-api/passages.ts';
import type { Dossier } from '../../mock-api/read-dossier.ts';
import type { Subject } from '../api/contract.ts';
import { makeChange, makeCount, makeSource, makeStatement } from './claims.ts';

/** A text of our own; the pictures before the figures set code points apart from UTF-16 units. */
export const sampleText =
  '🧾 📮 Ada Byron posts: 650 colleagues out of around 700 put their names down, 92,9\u00a0%.\n' +
  'Grace Hopper steps in for now.\n';

/** Where the words stand in the text, as the contract counts: in code points. */
export function passageOf(words: string, text = sampleText) {
  const before = text.indexOf(words);
  if (before < 0) throw new Error(`“${words}” does not stand in the sample`);
  const start = [...text.slice(0, before)].length;
  return { start, end: start + [...words].length, sha256: sha256(words) };
}

export const sampleCount = makeCount({
  voice: { kind: 'tweet', name: 'Ada Byron' },
  passage: passageOf('650 colleagues out of around 700 put their names down, 92,9\u00a0%'),
  signatories: { value: 650, qualifier: 'exact' },
  headcount: { value: 700, qualifier: 'about' },
  share: { value: 0.929, qualifier: 'exact' },
});

/** The sample text, annotated; its id is “a”. */
export function makeAnnotated(parts: Partial<AnnotatedSource> = {}): AnnotatedSource {
  return {
    source: makeSource({
      document: {
        file: 'a.txt',
        sha256: sha256(sampleText),
        codePoints: [...sampleText].length,
      },
    }),
    signatureCounts: [sampleCount],
    leadershipChanges: [
      makeChange({ person: 'Grace Hopper', passage: passageOf('Grace Hopper steps in') }),
    ],
    events: [],
    statements: [makeStatement({ passage: passageOf('for now') })],
    ...parts,
  };
}

export function makeSubject(parts: Partial<Subject> = {}): Subject {
  return {
    title: { en: 'A letter', fr: 'Une lettre' },
    organisation: 'OpenAI',
    period: '2023-11-17/2023-11-22',
    timeZone: 'America/Los_Angeles',
    compiled: '2023-12-01',
    home: null,
    questions: [{ id: 'q', text: { en: 'Did they?', fr: 'L’ont-ils fait ?' } }],
    withdrawn: [],
    ...parts,
  };
}

export function makeDossier(parts: Partial<Dossier> = {}): Dossier {
  return { subject: makeSubject(), sources: [makeAnnotated()], ...parts };
}

/** The files of a dossier's folder: name → JSON. */
export function dossierFiles({ subject, sources }: Dossier): Record<string, string> {
  return Object.fromEntries([
    ['dossier.json', JSON.stringify(subject)],
    ...sources.map((annotated) => [`${annotated.source.id}.json`, JSON.stringify(annotated)]),
  ]);
}
