import '../browserless/dom.ts';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { dossierFolder, readDossier } from '../../mock-api/read-dossier.ts';
import { apiFiles } from '../api/files.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { namesIn, properNames } from '../testing/proper-names.ts';

const { loadAnswers, loadDossier } = await import('../browserless/load-dossier.ts');
const { writeSvg } = await import('../images/svg-tree.ts');
const { toCsv } = await import('../images/table-csv.ts');
const { toTableJson } = await import('../images/table-json.ts');
const { languages } = await import('../language/language.ts');
const { pictureOf } = await import('../pictures/picture-of.ts');
const { drawImage, faultsOf } = await import('../testing/image-texts.ts');
const { charts, defaultView } = await import('../view/view.ts');
const { drawPage } = await import('./draw-page.tsx');
const { drawSocialCard } = await import('./social-card.ts');

/** What the built-in dossier is about, which no other one’s page may speak of. */
const foreign = properNames(readDossier(dossierFolder()));

vi.stubEnv('DOSSIER', join(import.meta.dirname, '../testing/ferry-dossier'));
const dossier = loadDossier();

const drawnWords = {
  'signature-counts': {
    en: ['Employees of Kestrel Ferries', '118 of 140', '109 of 152', 'of 1 June 2019'],
    fr: ['Chez Kestrel Ferries', '118 sur 140', '≈ 120 sur ≈ 140', 'du 1er juin 2019'],
  },
  'ceo-turnover': {
    en: ['Two handovers in 5 days', 'Ines Calder', 'interim CEO, 5 days', 'CEO from 12 May'],
    fr: ['Deux passations en 5 jours', 'Rowan Pike', 'PDG par intérim, 5 jours', 'Dagny Holt'],
  },
  disagreement: {
    en: ['On 3 of 8 questions', 'How did Calder leave?', 'Harbour Post'],
    fr: ['Sur 3 questions sur 8', 'Elle a démissionné', 'Lettre des équipages'],
  },
};

const looks = charts.flatMap((chart) => languages.map((language) => ({ chart, language })));

describe('a dossier of another subject', () => {
  test('has an API of its own, each file as the contract has it', () => {
    const answers = loadAnswers();
    for (const [file, schema] of Object.entries(apiFiles))
      expect(schema.safeParse(Reflect.get(answers, file)).error?.issues ?? []).toEqual([]);
    expect(namesIn(JSON.stringify(answers), foreign)).toEqual([]);
    expect(answers['dossier.json']).not.toHaveProperty('$schema');
    expect(answers['sources.json'].data.map(({ id }) => id)).toEqual([
      ...['board-memo', 'crew-letter', 'harbour-post', 'island-radio'],
    ]);
  });

  test('is the page that the build draws, and its card', async () => {
    const { html, tables } = drawPage('en');
    const page = plainSpaces(html + tables);
    for (const told of [
      'Kestrel Ferries, May 2019',
      'Three counts by three sources put those who signed at 71.7 % to ≈ 85.7 % of the staff; the CEO’s office changed hands twice in 5 days.',
      'Employees of Kestrel Ferries who signed the letter (filled)',
      'Who led Kestrel Ferries, as the 4 sources shown tell it, 6–13 May 2019.',
      'Days are those of New Zealand Time.',
      'Kestrel Ferries: crews take up the pen',
    ])
      expect(page).toContain(told);
    for (const id of [
      'crew-letter-signed-118',
      'harbour-post-signed-109',
      'board-memo-holt-starts',
    ])
      expect(page).toContain(`data-claim="${id}"`);
    const { tags } = await drawSocialCard(dossier);
    expect(tags.join()).toContain('https://ferries.example.org/dossier/social-card.png');
    expect(namesIn(plainSpaces(page + tags), foreign)).toEqual([]);
  });

  test.each(looks)('is drawn, described and tabulated: $chart, $language', async (look) => {
    const { chart, language } = look;
    const picture = pictureOf(chart, dossier, defaultView, { language, theme: 'light' });
    const image = await drawImage(picture, { width: 1200, height: 675 });
    expect(faultsOf(image)).toEqual([]);
    const drawn = plainSpaces(writeSvg(image.svg));
    for (const told of drawnWords[chart][language]) expect(drawn).toContain(told);
    const files = [drawn, picture.description, toCsv(picture), toTableJson(picture)];
    expect(namesIn(files.join('\n'), foreign)).toEqual([]);
  });
});
