// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  disagreementOf,
  noClaims,
  nonEmptySelections,
  verdictsOf,
} from '../testing/disagreement.ts';
import { statements } from '../testing/dossier.ts';
import { cellOf, drawDisagreementFigure } from '../testing/draw-disagreement.tsx';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { defaultView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { DisagreementFigure } from './disagreement-figure.tsx';

const texts = (host: ParentNode, selector: string) =>
  [...host.querySelectorAll(selector)].map(({ textContent }) => textContent);

const conflicts = () => useViewStore.getState().view.conflicts;

describe(DisagreementFigure, () => {
  beforeEach(() => useViewStore.setState({ view: defaultView }));

  test('is the figure of the contract, with every question and a sentence each', () => {
    const host = drawDisagreementFigure();
    const figure = theOne(host, 'figure[data-chart="disagreement"]');
    expect(figure.id).toBe('disagreement');
    const { rows } = disagreementOf();
    expect(texts(figure, 'h3')).toEqual(rows.map(({ question }) => question.text));
    for (const { question } of rows) theOne(figure, `[data-sentence="${question.id}"]`);
  });

  test('each cell has the verdict of its source, as told by every choice of two texts', () => {
    for (const ids of nonEmptySelections.filter(({ length }) => length === 2)) {
      const host = drawDisagreementFigure({ sources: ids });
      for (const row of disagreementOf(ids).rows)
        for (const [id, verdict] of Object.entries(verdictsOf(row)))
          expect(cellOf(host, id, row.question.id).dataset.verdict).toBe(verdict);
    }
  });

  test('every claim that it shows leads to its evidence by a button', () => {
    const host = drawDisagreementFigure({ comments: true });
    const opened = [...host.querySelectorAll<HTMLElement>('button[data-opens]')];
    const answers = disagreementOf(null, { comments: true }).rows.flatMap((row) => row.answers);
    expect(new Set(opened.map(({ dataset }) => dataset.opens))).toEqual(
      new Set(answers.map(({ claim }) => claim.id)),
    );
    for (const { id } of statements)
      expect(opened.some(({ dataset }) => dataset.opens === id)).toBe(true);
  });

  test('readers’ answers are there only with their comments, and a note says that they count', () => {
    const has = (comments: boolean) =>
      drawDisagreementFigure({ comments }).querySelector('[data-opens="002-reason-louran"]') !==
      null;
    expect(has(false)).toBe(false);
    expect(has(true)).toBe(true);
    expect(drawDisagreementFigure({ comments: true }).textContent).toContain(
      'Readers’ answers under a text count as answers of that text.',
    );
  });

  test('“conflicts only” leaves the questions on which texts shown differ', () => {
    useViewStore.setState({ view: { ...defaultView, conflicts: true } });
    const host = drawDisagreementFigure({ conflicts: true });
    expect(host.querySelector('[data-question="ceo-out"]')).toBeNull();
    for (const question of host.querySelectorAll('li.question'))
      expect(question.querySelector('[data-verdict="differ"]')).not.toBeNull();
    expect(theOne(host, 'input[type="checkbox"]')).toMatchObject({ checked: true });
  });

  test('its switch changes the view', () => {
    click(theOne(drawDisagreementFigure(), 'input[type="checkbox"]'));
    expect(conflicts()).toBe(true);
  });

  test('where no texts shown differ it says so, and shows every question on demand', () => {
    useViewStore.setState({ view: { ...defaultView, conflicts: true } });
    const host = drawDisagreementFigure({ sources: ['002'], conflicts: true });
    expect(host.querySelectorAll('li.question')).toHaveLength(0);
    expect(host.textContent).toContain('The texts shown differ on none of the questions.');
    click(buttonOf(host, 'Show every question'));
    expect(conflicts()).toBe(false);
  });

  test('without questions or counts it says so, and shows no empty list', () => {
    const nothing = disagreementOf(null, { told: noClaims });
    const host = drawDisagreementFigure({}, 'en', nothing);
    expect(theOne(host, 'h2').textContent).toBe(
      'No question is answered by the texts of this dossier',
    );
    expect(host.querySelector('ol')).toBeNull();
    const uncounted = disagreementOf(null, { told: { ...noClaims, statements } });
    const other = drawDisagreementFigure({}, 'en', uncounted);
    expect(other.querySelector('[data-question="signed"]')).toBeNull();
    theOne(other, '[data-sentence="duration"]');
  });

  test.each([
    ['en', 'Table, Where the texts differ'],
    ['fr', 'Tableau, '],
  ] as const)('has the same answers as a real table (%s)', (language, name) => {
    const host = drawDisagreementFigure({}, language);
    click(theOne(host, `button[aria-label^="${name}"]`));
    const rows = [...host.querySelectorAll<HTMLElement>('tbody tr')];
    const answers = disagreementOf(null, { language }).rows.flatMap((row) => row.answers);
    expect(rows.flatMap(({ dataset }) => dataset.opens ?? []).sort()).toEqual(
      answers.map(({ claim }) => claim.id).sort(),
    );
    expect(theOne(host, 'caption').textContent).not.toBe('');
    const heads = theOne(host, 'thead').querySelectorAll('th');
    for (const row of rows) expect(row.children).toHaveLength(heads.length);
  });

  test('its table says of an answer how it is told, and of two of one text who gives each', () => {
    const host = drawDisagreementFigure();
    click(theOne(host, 'button[aria-label^="Table, "]'));
    const answerIn = (id: string) => theOne(host, `tbody tr[data-opens="${id}"]`).children[3];
    expect(answerIn('002-return-state')?.textContent).toBe(
      'still on the table, says The Verge (not certain)',
    );
    expect(answerIn('004-return-state-article')?.textContent).toBe('done');
    expect(answerIn('004-return-state-memo')?.textContent).toBe(
      'agreed, not yet done (memo, Kevin Scott)',
    );
  });

  test('its table, as its cells, calls an answer that nobody else gives the only one', () => {
    const host = drawDisagreementFigure({ sources: ['002'] });
    click(theOne(host, 'button[aria-label^="Table, "]'));
    expect(theOne(host, 'tbody').textContent).toContain('the only answer');
    expect(theOne(host, 'tbody').textContent).not.toContain('compatible');
  });

  test.each([
    ['en', 'Conflicts only'],
    ['fr', 'Conflits uniquement'],
  ] as const)('names its switch (%s)', (language, name) => {
    expect(theOne(drawDisagreementFigure({}, language), 'label.check').textContent).toBe(name);
  });

  test('names the texts over their columns for the eye alone', () => {
    const heads = theOne(drawDisagreementFigure({ sources: ['001', '002'] }), '.source-heads');
    expect(texts(heads, 'b').map((text) => text?.trim())).toEqual(['Undated report', 'Furno']);
    expect(heads.getAttribute('aria-hidden')).toBe('true');
  });

  test('with “conflicts only”, a text that answers is not called silent on every question', () => {
    const host = drawDisagreementFigure({ sources: ['002'], conflicts: true });
    expect(host.textContent).not.toContain('silent on every question');
    expect(theOne(host, '.sources-line').textContent).toContain('Furno (002)');
  });
});
