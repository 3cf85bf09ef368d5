import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError } from '../src/api/api-error.ts';
import { checkAnswer } from '../src/api/check-answer.ts';
import { type ApiFile, apiFiles } from '../src/api/files.ts';
import { joinParts } from '../src/api/join-parts.ts';
import { anyDossier } from '../src/testing/arbitrary-dossiers.ts';
import { mutatedJson } from '../src/testing/arbitrary-json.ts';
import { hostileText, slipOf } from '../src/testing/arbitrary-text.ts';
import { encodeText } from '../src/testing/encode-text.ts';
import { fuzzing, fuzzTimeout } from '../src/testing/fuzz.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { apiTexts, deriveApi } from './derive-api.ts';
import type { AnnotatedSource } from './dossier-schema.ts';
import { readDossier } from './read-dossier.ts';

const files = Object.keys(apiFiles).filter((name): name is ApiFile => name in apiFiles);

/** What is sound of an answer; null where the page says that nothing is. */
function take(file: ApiFile, text: string): unknown {
  try {
    const parts = checkAnswer<object>(file, apiFiles[file], encodeText(text), 100);
    const { broken: _, ...sound } = Array.from(parts, ({ answer }) => answer).reduce(joinParts);
    return sound;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    expect(error.detail.length).toBeLessThan(500);
    return null;
  }
}

describe('a dossier, whatever it is', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('dossiers');

  test('that keeps the rules goes through the API to the page without loss', () => {
    fuzz.holds(
      fc.property(anyDossier, (dossier) => {
        const [answers, texts] = [deriveApi(dossier), apiTexts(dossier)];
        for (const file of files) expect(take(file, texts.get(file) ?? '')).toEqual(answers[file]);
      }),
      0.3,
    );
  });

  test('whose answers were changed on their way is taken or refused, and taken the same again', () => {
    const answer = fc
      .tuple(anyDossier, fc.constantFrom(...files))
      .chain(([dossier, file]) =>
        fc.tuple(
          fc.constant(file),
          mutatedJson(fc.constant(JSON.parse(apiTexts(dossier).get(file) ?? ''))),
        ),
      );
    fuzz.holds(
      fc.property(answer, ([file, json]) => {
        const taken = take(file, JSON.stringify(json));
        if (taken !== null) expect(take(file, JSON.stringify(taken))).toEqual(taken);
      }),
      0.5,
    );
  });

  test('whose answers are cut or garbled is taken or refused', () => {
    const texts = anyDossier.map((dossier) => apiTexts(dossier).get('sources.json') ?? '');
    fuzz.holds(
      fc.property(slipOf(texts, hostileText), fc.nat(), (text, length) => {
        take('sources.json', text);
        take('sources.json', text.slice(0, length % (text.length + 1)));
      }),
      0.1,
    );
  });

  test('is read from its folder as it was written, or refused with the file and the reason', () => {
    const folder = tempFolder();
    const nameOf = (id: string) => `${id}.json`;
    fuzz.holds(
      fc.property(
        anyDossier.filter(({ sources }) =>
          sources.every(({ source }) => /^[\w.-]+$/.test(source.id)),
        ),
        fc.option(mutatedJson(fc.constant(0)), { freq: 3 }),
        (dossier, garbled) => {
          const [
            {
              subject,
              sources: [first],
            },
          ] = [dossier];
          if (!first) throw new Error('a dossier without a source');
          writeFileSync(join(folder, 'dossier.json'), JSON.stringify(subject));
          writeFileSync(join(folder, nameOf('only')), JSON.stringify(garbled ?? annotated(first)));
          if (garbled !== null) expect(() => readDossier(folder)).toThrow(/only\.json: /);
          else expect(readDossier(folder)).toEqual({ subject, sources: [annotated(first)] });
        },
      ),
      0.1,
    );
  });
});

/** The same source under the name of its file. */
function annotated(of: AnnotatedSource): AnnotatedSource {
  const own = <Told extends { source: string }>(claims: readonly Told[]) =>
    claims.map((claim) => ({ ...claim, source: 'only' }));
  return {
    source: { ...of.source, id: 'only' },
    signatureCounts: own(of.signatureCounts),
    leadershipChanges: own(of.leadershipChanges),
    events: own(of.events),
    statements: own(of.statements),
  };
}
