// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../language/language.ts';
import { claimOfDossier, claims, drawPanel, openClaim } from '../testing/evidence.tsx';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { EvidencePanel } from './evidence-panel.tsx';

const textOf = (host: ParentNode, selector: string) =>
  plainSpaces(theOne(host, selector).textContent ?? '').replace(/ +/g, ' ');
const linkedIn = (host: ParentNode, selector: string) =>
  [...host.querySelectorAll(`${selector} [data-opens]`)].map((link) =>
    link.getAttribute('data-opens'),
  );
const related = (host: ParentNode, group: string) => linkedIn(host, `[data-related="${group}"]`);
const entryOf = (host: ParentNode, group: string, id: string) =>
  plainSpaces(
    theOne(host, `[data-related="${group}"] [data-opens="${id}"]`).closest('li')?.textContent ?? '',
  );

describe(EvidencePanel, () => {
  test('is not there while no claim is open, nor for one that there is not', () => {
    expect(drawPanel({}).querySelector('dialog')).toBeNull();
    expect(drawPanel({ claim: 'no-such-claim' }).querySelector('dialog')).toBeNull();
  });

  test('of 743 of 770: what it says, who speaks, when, where, and how to read it', () => {
    const host = drawPanel({ claim: '001-signed-743' });
    const { passage, summary, source } = claimOfDossier('001-signed-743');
    expect(theOne(host, '[data-evidence="001-signed-743"]').hasAttribute('open')).toBe(true);
    expect(textOf(host, 'h2')).toBe('Evidence Undated report (001)');
    expect(textOf(host, '.evidence-summary')).toBe(summary.en);
    const facts = textOf(host, '.evidence-facts');
    expect(facts).toContain('Who speaksarticle');
    expect(facts).toContain('20–22 Nov (worked out)');
    expect(facts).toContain('characters 4,098 to 4,174 of 001_60ca53df71b14902.txt');
    expect(facts).toContain(`${passage.sha256.slice(0, 8)} … ${passage.sha256.slice(-8)}`);
    expect(source).toBe('001');
    expect(textOf(host, '.evidence-cautions')).toContain('Bears no date');
  });

  test('of 743 of 770: who differs and wherein, and who agrees', () => {
    const host = drawPanel({ claim: '001-signed-743' });
    expect(related(host, 'differ')).toEqual(['002-signed-650', '003-signed-723']);
    expect(related(host, 'agree')).toEqual(['003-signed-more-than-95']);
    const saddler = entryOf(host, 'differ', '003-signed-723');
    expect(saddler).toContain('Number: 723 to 743');
    expect(saddler).toContain('Headcount: 770 to 778, 8 apart; both cannot be exact at one time.');
    expect(entryOf(host, 'differ', '002-signed-650')).toContain('650 to 743');
  });

  test('in French it says the same', () => {
    const host = drawPanel({ claim: '001-signed-743' }, 'fr');
    expect(textOf(host, 'h2')).toBe('Preuve Article sans date (001)');
    expect(textOf(host, '.evidence-summary')).toBe(claimOfDossier('001-signed-743').summary.fr);
    expect(textOf(host, '[data-related="differ"] h3')).toBe('Divergent');
    expect(textOf(host, '[data-related="agree"] h3')).toBe('Concordent');
    const saddler = entryOf(host, 'differ', '003-signed-723');
    expect(saddler).toContain('723 à 743');
    expect(saddler).toContain('770 à 778');
    expect(textOf(host, '.evidence-facts')).toContain('caractères 4 098 à 4 174 de');
  });

  test('of more than 95 %: 743 bears it out, 723 is against it, 650 may be', () => {
    const host = drawPanel({ claim: '003-signed-more-than-95' });
    expect(related(host, 'agree')).toEqual(['001-signed-743']);
    expect(related(host, 'differ')).toEqual(['003-signed-723']);
    expect(related(host, 'open')).toContain('002-signed-650');
    expect(entryOf(host, 'differ', '003-signed-723')).toContain('[same text]');
    expect(textOf(host, 'dialog')).toContain(
      'No claim of this kind is recorded of: Job offers (000) and Carvajal (004).',
    );
  });

  test('of those who threatened: no count of signatures is anywhere in it', () => {
    const host = drawPanel({ claim: '000-threaten-more-than-95', comments: true });
    expect(linkedIn(host, 'dialog').filter((id) => id?.includes('signed'))).toEqual([]);
    expect(textOf(host, 'dialog')).not.toMatch(/650|723|743|770|778/);
  });

  test('who repeats a count is no support for it, and unheard while readers are', () => {
    const host = drawPanel({ claim: '002-signed-650', comments: true });
    expect(related(host, 'repeatedBy')).toContain('002-comment-scooby-650');
    expect(related(host, 'disputedBy')).toEqual(['002-comment-ingmar-doubts']);
    expect(related(host, 'agree')).toEqual([]);
    const quiet = drawPanel({ claim: '002-signed-650' });
    expect(linkedIn(quiet, 'dialog').filter((id) => id?.includes('comment'))).toEqual([]);
  });

  test('a reader’s claim that an address opens is shown with what it was said of', () => {
    const host = drawPanel({ claim: '002-comment-scooby-650' });
    expect(related(host, 'targets')).toEqual(['002-signed-650']);
    expect(textOf(host, '.evidence-facts')).toContain('reader’s comment, Scooby-Doo');
  });

  test('those of sources not shown are there, and said to be not shown', () => {
    const host = drawPanel({ claim: '001-signed-743', sources: ['001', '003'] });
    expect(entryOf(host, 'differ', '002-signed-650')).toContain('[not shown]');
    expect(entryOf(host, 'differ', '003-signed-723')).not.toContain('[not shown]');
  });

  test('a click on another claim opens its evidence instead', () => {
    const host = drawPanel({ claim: '003-signed-more-than-95' });
    click(theOne(host, '[data-related="agree"] [data-opens="001-signed-743"]'));
    expect(theOne(host, 'dialog').dataset.evidence).toBe('001-signed-743');
  });

  test('marks on the page what stands for the claim, and nothing once it is closed', () => {
    const mark = document.createElement('p');
    mark.dataset.claim = '001-signed-743';
    document.body.replaceChildren(mark);
    const host = drawPanel({ claim: '001-signed-743' });
    expect(mark.hasAttribute('data-current')).toBe(true);
    openClaim('003-signed-723');
    expect(mark.hasAttribute('data-current')).toBe(false);
    click(buttonOf(host, 'Close'));
    expect(host.querySelector('dialog')).toBeNull();
  });

  test('marks also what the page draws only after the claim was opened', async () => {
    drawPanel({ claim: '001-signed-743' });
    const mark = document.createElement('p');
    mark.dataset.claim = '001-signed-743';
    document.body.append(mark);
    await vi.waitFor(() => expect(mark.hasAttribute('data-current')).toBe(true));
  });

  test.each(languages)(
    'opens for every claim of the dossier without a fault (%s)',
    (language) => {
      const host = drawPanel({ comments: true }, language);
      for (const { id, summary } of claims) {
        openClaim(id);
        expect(textOf(host, '.evidence-summary')).toBe(plainSpaces(summary[language]));
      }
    },
    30_000,
  );
});
