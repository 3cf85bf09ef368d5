import type { LeadershipChange, SignatureCount, Statement } from '../api/contract.ts';
import type { Dossier } from '../pictures/edition.ts';
import { makeChange, makeCount, makeDate, makeSource, makeStatement } from './claims.ts';
import { makeSubject } from './sample-dossier.ts';

const papers = [
  ['The Evening Chronicle of Llanfairpwllgwyngyll and the Isles', 'La Chronique du soir des îles'],
  ['Mittelrheinische Binnenschifffahrtsgewerkschaftszeitung', 'Le Journal des bateliers du Rhin'],
  ['Open letter of the employees, third and last version', 'Lettre ouverte, troisième version'],
  ['Bulletin 4', 'Bulletin 4'],
  ['An undated report that passed from hand to hand for weeks', 'Un rapport sans date ni auteur'],
  [
    'Minutes of the extraordinary general assembly (abridged)',
    'Procès-verbal de l’assemblée (abrégé)',
  ],
  ['The Harbour Gazette, weekend edition', 'La Gazette du port, édition de fin de semaine'],
] as const;

export const sources = papers.map(([en, fr], index) =>
  makeSource({
    id: `paper-${index + 1}`,
    label: { en, fr },
    published: makeDate(index === 4 ? null : `2023-11-${18 + index}`),
  }),
);
const ids = sources.map(({ id }) => id);

export const persons = [
  'Maximiliana Featherstonehaugh-Cholmondeley',
  'Jean-Baptiste de La Rochefoucauld-Montmorency',
  'Ada',
  'Wolfeschlegelsteinhausenbergerdorff',
  'Þorgerður Katrín Gunnarsdóttir',
  'Grace Hopper',
  'María de los Ángeles Fernández y García de la Vega',
  'Bartholomew Higginbotham the Younger',
];

const days = [
  '2023-11-20',
  '2023-11-20/2023-11-22',
  '2023-11-20',
  '2023-11-21',
  null,
  '2023-11-21/2023-11-22',
  '2023-11-17/2023-11-21',
];

const counts: SignatureCount[] = ids.map((source, index) =>
  makeCount({
    id: `${source}-count`,
    source,
    asOf: makeDate(days[index] ?? null),
    signatories: index === 3 ? null : { value: 12_650 + 17 * index, qualifier: 'about' },
    headcount: index === 5 ? null : { value: 13_700 + 11 * index, qualifier: 'more-than' },
    share: index === 3 ? { value: 0.95, qualifier: 'more-than' } : null,
    voice:
      index === 6 ? { kind: 'reader-comment', name: null } : { kind: 'letter', name: 'The staff' },
  }),
);

/** Each person follows the one before on the same day; three texts at most tell of it. */
function changesOf(names: readonly string[]): LeadershipChange[] {
  return names.flatMap((person, index) =>
    ids.slice(index % 3, (index % 3) + 3).flatMap((source) => {
      const at = (step: number) =>
        makeDate(`2023-11-${17 + Math.floor((5 * step) / names.length)}`);
      const told = { source, person, role: index % 2 ? 'interim-ceo' : 'ceo' } as const;
      return [
        makeChange({ ...told, id: `${source}-${person}-in`, on: at(index) }),
        makeChange({ ...told, id: `${source}-${person}-out`, change: 'ends', on: at(index + 1) }),
      ];
    }),
  );
}

const questions = Array.from({ length: 12 }, (_, index) => ({
  id: `q${index}`,
  text: {
    en: `Which of the two versions of paragraph ${index} did the extraordinary assembly adopt?`,
    fr: `Laquelle des deux versions du paragraphe ${index} l’assemblée a-t-elle adoptée ?`,
  },
}));

const statements: Statement[] = questions.flatMap(({ id: question }, index) =>
  ids.slice(index % 4).map((source, nth) =>
    makeStatement({
      id: `${source}-${question}`,
      source,
      question,
      value: nth % 2 ? 'first' : 'second',
      answer: {
        en:
          nth % 2 ? 'The first' : 'The second, with Donaudampfschifffahrtsgesellschaft amendments',
        fr:
          nth % 2
            ? 'La première'
            : 'La seconde, avec des amendements anticonstitutionnellement pris',
      },
    }),
  ),
);

/** A made-up dossier with more, and longer, of everything than any image has room for. */
export const crowdedDossier: Dossier = dossierOf(persons);

/** The same with other persons. */
export function dossierOf(names: readonly string[]): Dossier {
  return {
    subject: makeSubject({
      title: {
        en: 'The assembly of the united inland navigation companies and what came of it',
        fr: 'L’assemblée des compagnies unies de navigation intérieure et ses suites',
      },
      organisation: 'Vereinigte Binnenschifffahrtsgesellschaften',
      home: 'https://archive.example.org/dossiers/inland-navigation-assembly/2023/',
      questions,
    }),
    release: 'made-up',
    sources,
    claims: { counts, changes: changesOf(names), statements, events: [] },
  };
}
