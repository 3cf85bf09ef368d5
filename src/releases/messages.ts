import { catalog } from '../language/translator.ts';

export const releaseMessages = catalog({
  en: {
    kept: '{n, plural, one {{file}} other {The claims}} could not be had in time: shown is release {release}, as this browser fetched it {date, select, none {earlier} other {on {date}}}.',
    newer: 'A newer version of this page is here.',
    reload: 'Reload',
    later: 'Later',
  },
  fr: {
    kept: '{n, plural, one {{file} n’a pu être obtenu} other {Les affirmations n’ont pu être obtenues}} à temps : voici la version {release}, telle que ce navigateur l’a reçue {date, select, none {auparavant} other {le {date}}}.',
    newer: 'Une version plus récente de cette page est là.',
    reload: 'Recharger',
    later: 'Plus tard',
  },
});
