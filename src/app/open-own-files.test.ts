import { describe, expect, test } from 'vitest';
import { loadDossier } from '../browserless/load-dossier.ts';
import { ownFileContexts } from './open-own-files.ts';

describe(ownFileContexts, () => {
  const dossier = loadDossier();

  test('holds images against the claims once all of them are here', () => {
    const { images } = ownFileContexts(dossier, 'en');
    expect(images.reference?.claims.length).toBeGreaterThan(50);
  });

  test.each([
    ['are broken', { ...dossier, leftOut: 1 }],
    ['have not come', { ...dossier, claims: { ...dossier.claims, counts: null } }],
  ])('disowns no image while some claims %s', (_, parts) => {
    expect(ownFileContexts(parts, 'en').images.reference).toBeNull();
  });
});
