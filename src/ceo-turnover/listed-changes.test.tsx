// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { leadershipChanges } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { selections, turnoverOf } from '../testing/turnover.ts';
import { ListedChanges } from './listed-changes.tsx';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverTable } from './turnover-table.tsx';

const listed = (ids: readonly string[] | null) => {
  const host = draw(<ListedChanges series={turnoverOf(ids)} language="fr" />);
  return [...host.querySelectorAll('li')].map((item) => item.getAttribute('data-claim') ?? '');
};

describe(ListedChanges, () => {
  test('lists every claim in view that the chart does not draw', () => {
    for (const ids of selections) {
      const drawn = turnoverOf(ids).tenures.flatMap(claimsOfTenure);
      const left = leadershipChanges.filter(
        (claim) => ids.includes(claim.source) && !drawn.includes(claim),
      );
      expect(listed(ids).toSorted()).toEqual(left.map(({ id }) => id).toSorted());
    }
  });

  test('is not there where nothing is left to list', () => {
    expect(draw(<ListedChanges series={turnoverOf(['001'])} language="en" />).innerHTML).toBe('');
  });
});

describe(TurnoverTable, () => {
  test('has a row for each claim in view and says how it is told', () => {
    const host = draw(<TurnoverTable series={turnoverOf(['000'])} language="en" />);
    expect(host.querySelectorAll('tbody tr')).toHaveLength(10);
    const row = [...host.querySelectorAll('tbody tr')].find((tr) =>
      tr.textContent?.includes('agreed in principle that he comes back'),
    );
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual(
      expect.arrayContaining(['Sam Altman', 'CEO', 'comes in', 'agreed, not yet done']),
    );
  });

  test('names a person without a name as such', () => {
    const host = draw(<TurnoverTable series={turnoverOf(['002'])} language="fr" />);
    const cells = [...host.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells.filter((text) => text === 'une personne sans nom')).toHaveLength(2);
  });
});
