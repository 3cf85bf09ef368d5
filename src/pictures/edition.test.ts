import { describe, expect, test } from 'vitest';
import { makeCount, makeDate } from '../testing/claims.ts';
import { built } from '../testing/exported-images.ts';
import { november } from '../testing/turnover.ts';
import { defaultView, type View } from '../view/view.ts';
import { toEdition } from './edition.ts';

const noAnswers = { counts: null, changes: null, statements: null, events: null };
const look = { language: 'en', theme: 'light' } as const;
const editionIn = (view: Partial<View> = {}) => toEdition(built, { ...defaultView, ...view }, look);
const countsIn = (view: Partial<View>) =>
  editionIn(view)
    .signatures.plotted.map(({ claim }) => claim.id)
    .toSorted();

describe(toEdition, () => {
  test('has every source in dossier order, and shows those that the view asks for', () => {
    const { sources } = editionIn({ sources: ['003', '001'] }).context;
    expect(sources.map(({ source, shown }) => [source.id, shown])).toEqual([
      ['000', false],
      ['001', true],
      ['002', false],
      ['003', true],
      ['004', false],
    ]);
    expect(editionIn().context.sources.every(({ shown }) => shown)).toBe(true);
    expect(editionIn({ sources: [] }).context.sources.some(({ shown }) => shown)).toBe(false);
  });

  test('draws of the counts only those of the sources shown', () => {
    expect(countsIn({ sources: ['002'] })).toEqual(['002-signed-650']);
    expect(countsIn({ sources: ['001', '004'] })).toEqual(['001-signed-743']);
    expect(countsIn({ sources: ['004'] })).toEqual([]);
  });

  test('tells the turnover as the sources shown tell it', () => {
    const personsOf = (sources: View['sources']) =>
      editionIn({ sources }).turnover.tenures.map(({ person }) => person);
    expect(personsOf(['003'])).toEqual(['Sam Altman', 'Mira Murati', 'Emmett Shear']);
    expect(personsOf(['001'])).toEqual(['Sam Altman']);
  });

  test('has one time axis, the dossier’s days, whatever the filter', () => {
    for (const sources of [null, ['001'], []])
      expect(editionIn({ sources }).context.axis).toEqual({
        ...november('17/22'),
        hasUndated: false,
      });
  });

  test('keeps the axis for either measure, so that no day moves when it is switched', () => {
    // It has no share, so that only the measure “count” draws it.
    const late = makeCount({ source: '002', headcount: null, asOf: makeDate('2023-11-24') });
    const dossier = { ...built, claims: { ...built.claims, counts: [late] } };
    for (const measure of ['count', 'share'] as const)
      expect(toEdition(dossier, { ...defaultView, measure }, look).context.axis).toMatchObject(
        november('17/24'),
      );
  });

  test('hands on the view, the look and the release as they are', () => {
    const view: View = { ...defaultView, sources: ['002'], comments: true };
    const { context } = toEdition(built, view, { language: 'fr', theme: 'dark' });
    expect(context).toMatchObject({ view, language: 'fr', theme: 'dark', release: built.release });
    expect(context.subject).toEqual(built.subject);
  });

  test('takes readers’ claims in only where the view does', () => {
    const heard = (comments: boolean) =>
      editionIn({ comments }).signatures.listed.map(({ claim }) => claim.id);
    expect(heard(true)).toContain('002-comment-serenity-denies');
    expect(heard(false)).not.toContain('002-comment-serenity-denies');
  });

  test('is worked out of what could be had where an answer is missing', () => {
    const { signatures, turnover, disagreement } = toEdition(
      { ...built, claims: noAnswers },
      defaultView,
      look,
    );
    expect(signatures.plotted).toEqual([]);
    expect(turnover.tenures).toEqual([]);
    expect(disagreement.rows.flatMap(({ answers }) => answers)).toEqual([]);
  });

  test('takes the questions that are handed in for those of the dossier', () => {
    const own = editionIn().disagreement;
    expect(own.rows.length).toBeGreaterThan(0);
    const { disagreement } = toEdition(built, defaultView, look, () => []);
    expect(disagreement.rows).toEqual([]);
  });
});
