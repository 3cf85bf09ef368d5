import { describe, expect, test } from 'vitest';
import { makeSource } from '../testing/claims.ts';
import { searchSources } from './search-sources.ts';
import { sourcesInView } from './source-in-view.ts';

const sources = sourcesInView(
  [
    makeSource({
      id: 'p-1',
      label: { en: 'The Echo', fr: 'L’Écho' },
      publisher: 'Maison Ancienne',
    }),
    makeSource({ id: 'p-2', label: { en: 'The Dawn', fr: 'L’Aube' }, author: 'Zoë Écrivain' }),
  ],
  null,
);

describe(searchSources, () => {
  test.each([
    ['', ['p-1', 'p-2']],
    ['  ', ['p-1', 'p-2']],
    ['echo', ['p-1']],
    ["L'ÉCHO", ['p-1']],
    ['p-2', ['p-2']],
    ['zoe', ['p-2']],
    ['ancienne maison', ['p-1']],
    ['l’ p-', ['p-1', 'p-2']],
    ['dawn', []],
    ['maison zoe', []],
  ])('“%s” finds %j', (query, ids) => {
    expect(searchSources(sources, query, 'fr').map(({ source }) => source.id)).toEqual(ids);
  });
});
