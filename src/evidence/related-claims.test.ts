import { describe, expect, test } from 'vitest';
import { isSignatureCount } from '../api/claim-kind.ts';
import { heard } from '../sources/voice.ts';
import { makeChange, makeCount, makeDate, makeEvent, makeStatement } from '../testing/claims.ts';
import { claimOfDossier, claims } from '../testing/evidence.tsx';
import { type RelatedClaims, relateClaims } from './related-claims.ts';

// What stands on the same words has its own tests: it says nothing of who is right.
const groups = ['agree', 'open', 'differ', 'targets', 'repeatedBy', 'disputedBy'] as const;
const idsOf = (related: RelatedClaims) =>
  Object.fromEntries(groups.map((group) => [group, related[group].map(({ id }) => id)]));
const relatedTo = (id: string, comments = false) =>
  idsOf(relateClaims(claimOfDossier(id), heard(claims, comments)));
const nothing = idsOf({
  agree: [],
  open: [],
  differ: [],
  targets: [],
  repeatedBy: [],
  disputedBy: [],
  samePassage: [],
});

describe(relateClaims, () => {
  test('743 of 770 differs from 650 and from 723, and bears out more than 95 %', () => {
    expect(relatedTo('001-signed-743')).toEqual({
      ...nothing,
      agree: ['003-signed-more-than-95'],
      open: ['001-signed-hundreds'],
      differ: ['002-signed-650', '003-signed-723'],
    });
  });

  test('more than 95 % is borne out by 743 of 770 alone; 723 of 778 is less, 650 may be', () => {
    expect(relatedTo('003-signed-more-than-95')).toEqual({
      ...nothing,
      agree: ['001-signed-743'],
      open: ['001-signed-hundreds', '002-signed-650'],
      differ: ['003-signed-723'],
    });
  });

  test('those who threatened to leave are held against no count of those who signed', () => {
    const counts = claims.filter(isSignatureCount);
    const signed = counts.filter((claim) => claim.of === 'signed').map(({ id }) => id);
    expect(signed).toHaveLength(5);
    for (const comments of [false, true]) {
      const related = Object.values(relatedTo('000-threaten-more-than-95', comments)).flat();
      expect(related).toEqual(['002-threaten-hundreds', '004-threaten-hundreds']);
      expect(related.filter((id) => signed.includes(id))).toEqual([]);
    }
  });

  test('who repeats or doubts a count is listed as that, and only where readers are heard', () => {
    expect(relatedTo('002-signed-650')).toMatchObject({ repeatedBy: [], disputedBy: [] });
    expect(relatedTo('002-signed-650', true)).toEqual({
      ...nothing,
      open: ['001-signed-hundreds', '003-signed-more-than-95'],
      differ: ['001-signed-743', '003-signed-723'],
      repeatedBy: [
        '002-comment-scooby-650',
        '002-comment-scooby-majority',
        '002-comment-scooby-left',
        '002-comment-powergeek-650',
      ],
      disputedBy: ['002-comment-ingmar-doubts'],
    });
  });

  test('a claim that repeats another says of which, and is compared with none', () => {
    expect(relatedTo('002-comment-scooby-650', true)).toEqual({
      ...nothing,
      targets: ['002-signed-650'],
      repeatedBy: ['002-comment-dg33-650'],
      disputedBy: ['002-comment-serenity-denies'],
    });
  });

  test('the four who date the dismissal Friday agree with the one who names the week', () => {
    expect(relatedTo('001-altman-ends')).toEqual({
      ...nothing,
      agree: ['000-altman-ends', '002-altman-ends', '003-altman-ends', '004-altman-ends'],
    });
  });

  test('Twitter and Twitch are different answers to one question', () => {
    expect(relatedTo('000-shear-before').differ).toEqual(['003-shear-before']);
    expect(relatedTo('003-shear-before').differ).toEqual(['000-shear-before']);
  });

  test('one event under one title agrees where a day suits both tellings', () => {
    expect(relatedTo('000-invest-2019')).toEqual({ ...nothing, agree: ['001-invest-2019'] });
  });

  test('claims of different kinds are never compared', () => {
    const own = [makeCount(), makeChange(), makeEvent(), makeStatement()];
    for (const claim of own) expect(idsOf(relateClaims(claim, own))).toEqual(nothing);
  });

  test('events that no day suits differ', () => {
    const a = makeEvent({ id: 'a' });
    const b = makeEvent({ id: 'b', on: makeDate('2023-11-21') });
    expect(relateClaims(a, [a, b]).differ).toEqual([b]);
  });

  test('what was read from the same words is listed, of whichever kind', () => {
    const from = (id: string) =>
      relateClaims(claimOfDossier(id), claims).samePassage.map((claim) => claim.id);
    expect(from('001-altman-ends')).toEqual(['001-dismissal']);
    expect(from('001-dismissal')).toEqual(['001-altman-ends']);
    expect(from('001-signed-743')).toEqual(['001-who-counted']);
    expect(from('000-microsoft-all')).toEqual([]);
  });

  test.each([
    ['the very passage', 'a', 10, 20, true],
    ['a part of it', 'a', 12, 15, true],
    ['more than it', 'a', 0, 30, true],
    ['its last character', 'a', 19, 30, true],
    ['what comes right after it', 'a', 20, 30, false],
    ['what comes right before it', 'a', 0, 10, false],
    ['the same place in another text', 'b', 10, 20, false],
  ])('of the same words: %s', (_, source, start, end, isSame) => {
    const on = (from: number, to: number) => ({ start: from, end: to, sha256: '0'.repeat(64) });
    const count = makeCount({ passage: on(10, 20) });
    const event = makeEvent({ source, passage: on(start, end) });
    expect(relateClaims(count, [count, event]).samePassage).toEqual(isSame ? [event] : []);
    expect(relateClaims(event, [count, event]).samePassage).toEqual(isSame ? [count] : []);
  });

  test('no claim is related to itself, nor to another in two of agree, open and differ', () => {
    for (const claim of claims) {
      const { agree, open, differ } = relateClaims(claim, claims);
      const compared = [...agree, ...open, ...differ];
      expect(new Set(compared).size).toBe(compared.length);
      expect(compared).not.toContain(claim);
    }
  });

  test.each(['agree', 'open', 'differ'] as const)('%s is mutual, for every two claims', (group) => {
    const pairs = claims.flatMap((claim) =>
      relateClaims(claim, claims)[group].map((other) => [claim.id, other.id]),
    );
    expect(pairs.length).toBeGreaterThan(10);
    const known = new Set(pairs.map((pair) => pair.join(' ')));
    expect(pairs.filter(([a, b]) => !known.has(`${b} ${a}`))).toEqual([]);
  });
});
