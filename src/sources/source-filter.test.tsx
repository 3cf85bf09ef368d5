// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { events, leadershipChanges, signatureCounts, sources } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { defaultView } from '../view/view.ts';
import { useView, useViewStore } from '../view/view-store.ts';
import type { Claims } from './claim-tally.ts';
import { SourceFilter } from './source-filter.tsx';
import { sourcesInView } from './source-in-view.ts';

const claims = { counts: signatureCounts, changes: leadershipChanges, statements: [], events };

function Filter({ language, comments }: { language: 'en' | 'fr'; comments: boolean }) {
  const selected = useView((view) => view.sources);
  const inView = sourcesInView(sources, selected);
  return <SourceFilter sources={inView} claims={claims} comments={comments} language={language} />;
}

const drawFilter = (language: 'en' | 'fr' = 'en', comments = false) =>
  draw(<Filter language={language} comments={comments} />);

const select = (ids: readonly string[] | null) =>
  useViewStore.setState({ view: { ...defaultView, sources: ids } });
const selected = () => useViewStore.getState().view.sources;

const boxOf = (host: HTMLElement, id: string) => theOne(host, `input[data-source="${id}"]`);
const checked = (host: HTMLElement) =>
  [...host.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
    .filter((box) => box.checked)
    .map((box) => box.dataset.source);

describe(SourceFilter, () => {
  beforeEach(() => select(null));

  test.each([
    ['en', 'Sources', '5 of 5 shown'],
    ['fr', 'Sources', '5 sur 5 affichées'],
  ] as const)('is a group of one checkbox per source (%s)', (language, name, count) => {
    const host = drawFilter(language);
    expect(theOne(host, 'fieldset > legend').textContent).toBe(name);
    expect(checked(host)).toEqual(['000', '001', '002', '003', '004']);
    expect(host.textContent).toContain(count);
  });

  test('a click on a checkbox takes its source out of view, and another brings it back', () => {
    const host = drawFilter();
    click(boxOf(host, '002'));
    expect(selected()).toEqual(['000', '001', '003', '004']);
    expect(checked(host)).toEqual(['000', '001', '003', '004']);
    expect(host.textContent).toContain('4 of 5 shown');
    click(boxOf(host, '002'));
    expect(selected()).toBeNull();
  });

  test('a source brought back takes its place in dossier order', () => {
    select(['001', '004']);
    click(boxOf(drawFilter(), '002'));
    expect(selected()).toEqual(['001', '002', '004']);
  });

  test('a click on the label counts like one on its checkbox', () => {
    select(['001', '002']);
    const label = boxOf(drawFilter(), '001').closest('label');
    if (label) click(label);
    expect(selected()).toEqual(['002']);
  });

  test('taking the last source out leaves none, not all', () => {
    select(['003']);
    const host = drawFilter();
    click(boxOf(host, '003'));
    expect(selected()).toEqual([]);
    expect(checked(host)).toEqual([]);
  });

  test('“only” leaves the one source', () => {
    click(buttonOf(drawFilter(), 'only Staff revolt'));
    expect(selected()).toEqual(['003']);
  });

  test('“None” and “All” are one click each', () => {
    const host = drawFilter();
    click(buttonOf(host, 'None'));
    expect(selected()).toEqual([]);
    click(buttonOf(host, 'All'));
    expect(selected()).toBeNull();
    expect(checked(host)).toHaveLength(5);
  });

  test('in French the buttons do the same', () => {
    const host = drawFilter('fr');
    click(buttonOf(host, 'Aucune'));
    expect(selected()).toEqual([]);
    click(buttonOf(host, 'seule la source Carvajal'));
    expect(selected()).toEqual(['004']);
    click(buttonOf(host, 'Toutes'));
    expect(selected()).toBeNull();
  });

  test('each source says how much it claims, and where it is silent', () => {
    const host = drawFilter();
    const textOf = (id: string) => boxOf(host, id).closest('.source-card')?.textContent;
    expect(textOf('001')).toContain('1 change of office');
    expect(textOf('002')).toContain('2 claims on support · 4 changes of office');
    expect(textOf('001')).toContain('no date');
  });

  test('readers’ claims are counted only where their comments are on', () => {
    const countsOf = (comments: boolean) =>
      boxOf(drawFilter('en', comments), '002').closest('.source-card')?.textContent;
    expect(countsOf(false)).toContain(
      '2 claims on support · 4 changes of office · no answer · 7 events',
    );
    expect(countsOf(true)).toContain(
      '11 claims on support · 4 changes of office · no answer · 8 events',
    );
  });

  test('a kind that could not be had is left out, not counted as none', () => {
    const factsWith = (known: Partial<Claims>) => {
      const nothing = { counts: null, changes: null, statements: null, events: null };
      const host = draw(
        <SourceFilter
          sources={sourcesInView(sources, null)}
          claims={{ ...nothing, ...known }}
          comments={false}
          language="en"
        />,
      );
      const card = boxOf(host, '002').closest('.source-card');
      return [...(card?.querySelectorAll('.source-facts') ?? [])].at(-1)?.textContent;
    };
    expect(factsWith({ changes: leadershipChanges })).toBe('4 changes of office');
    expect(factsWith({ counts: signatureCounts, events })).toBe('2 claims on support · 7 events');
    expect(factsWith({})).toBe('');
  });

  test('each card says what its text is and how its date is known', () => {
    const host = drawFilter();
    const detailsOf = (id: string) =>
      boxOf(host, id).closest('.source-card')?.querySelector('details');
    const furno = sources.find(({ id }) => id === '002');
    expect(detailsOf('002')?.querySelector('cite')?.textContent).toBe(furno?.title);
    expect(detailsOf('002')?.querySelector('cite')?.getAttribute('lang')).toBe('fr');
    expect(detailsOf('002')?.textContent).toContain('Nicolas Furno');
    expect(detailsOf('002')?.textContent).toContain(furno?.published.note.en);
    expect(detailsOf('000')?.querySelector('cite')).toBeNull();
    expect(detailsOf('000')?.textContent).toContain('Text without a title, no author named');
  });

  test('cautions are a list that opens, in the reader’s language', () => {
    const host = drawFilter('fr');
    const lists = [...host.querySelectorAll('.source-card details')];
    expect(lists).toHaveLength(5);
    const [first] = sources;
    expect(lists[0]?.querySelectorAll('li')).toHaveLength(first?.cautions.length ?? 0);
    expect(lists[0]?.textContent).toContain(first?.cautions[0]?.fr);
  });
});
