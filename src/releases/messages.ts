import { catalog } from '../language/translator.ts';

export const releaseMessages = catalog({
  en: {
    kept: '{n, plural, one {{file}} other {The claims}} could not be had: shown is release {release}, as this browser fetched it {date, select, none {earlier} other {on {date}}}.',
    newer: 'A newer version of this page is here.',
    reload: 'Reload',
    later: 'Later',
    hide: 'Hide',
  },
  fr: {
    kept: '{n, plural, one {{file} n’a pu être obtenu} other {Les affirmations n’ont pu être obtenues}} : voici la version {release}, telle que ce navigateur l’a reçue {date, select, none {auparavant} other {le {date}}}.',
    newer: 'Une version plus récente de cette page est là.',
    reload: 'Recharger',
    later: 'Plus tard',
    hide: 'Masquer',
  },
});
