import { describe, expect, test } from 'vitest';
import {
  isHappening,
  isLeadershipChange,
  isSignatureCount,
  isStatement,
} from '../api/claim-kind.ts';
import type { Claim } from '../api/contract.ts';
import { languages } from '../language/language.ts';
import { claimsInView } from '../sources/source-in-view.ts';
import { claims, pageIn } from '../testing/evidence.tsx';
import { selections } from '../testing/turnover.ts';
import { defaultView, type View } from '../view/view.ts';
import { inReadingOrder } from './reading-order.ts';

const orderIn = (parts: Partial<View> = {}, language: 'en' | 'fr' = 'en') =>
  pageIn({ ...defaultView, ...parts }, language).walk;
const idsOf = (list: readonly Claim[]) => list.map(({ id }) => id);

describe(inReadingOrder, () => {
  test('has every claim in view once, whatever is shown', () => {
    for (const sources of [null, ...selections])
      for (const comments of [false, true]) {
        const { walk, context } = pageIn({ ...defaultView, sources, comments }, 'en');
        const inView = claimsInView(claims, context.sources, comments);
        expect(idsOf(walk).toSorted()).toEqual(idsOf(inView).toSorted());
      }
  });

  test('begins with the counts drawn, in the order of time, then those listed', () => {
    const counts = orderIn().filter(isSignatureCount);
    expect(idsOf(orderIn()).slice(0, counts.length)).toEqual(idsOf(counts));
    const drawn = idsOf(counts).slice(0, 4);
    expect(drawn.slice(0, 2).toSorted()).toEqual(['002-signed-650', '003-signed-723']);
    expect(drawn.slice(2).toSorted()).toEqual(['001-signed-743', '003-signed-more-than-95']);
    expect(idsOf(counts).slice(4)).toContain('000-threaten-more-than-95');
  });

  test('goes on with the changes of office, from Altman’s going to his return', () => {
    const order = orderIn();
    const changes = order.filter(isLeadershipChange);
    const first = order.findIndex(isLeadershipChange);
    expect(first).toBe(order.filter(isSignatureCount).length);
    expect(idsOf(order.slice(first, first + changes.length))).toEqual(idsOf(changes));
    const places = [
      '000-altman-ends',
      '003-murati-starts',
      '003-shear-starts',
      '000-altman-returns',
      '000-taylor-chair',
    ].map((id) => idsOf(order).indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('then come the answers, question by question, and last what happened', () => {
    const order = orderIn();
    const answers = order.filter(isStatement);
    const happened = order.filter(isHappening);
    expect(order.slice(-happened.length)).toEqual(happened);
    expect(order.slice(-happened.length - answers.length, -happened.length)).toEqual(answers);
    const questions = answers.map(({ question }) => question);
    const turns = questions.filter((question, index) => question !== questions[index - 1]);
    expect(turns).toHaveLength(new Set(questions).size);
    const places = ['000-invest-2019', '002-devday', '000-dismissal', '004-return'].map((id) =>
      idsOf(order).indexOf(id),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is the same with the conflicts alone, since the others are a click away', () => {
    expect(idsOf(orderIn({ conflicts: true }))).toEqual(idsOf(orderIn()));
  });

  test.each(languages)('of no source shown is empty (%s)', (language) => {
    expect(orderIn({ sources: [] }, language)).toEqual([]);
  });
});
