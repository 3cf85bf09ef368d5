import { catalog } from '../language/translator.ts';

export const releaseMessages = catalog({
  en: {
    kept: '{n, plural, one {{file} cannot be reached} other {The claims cannot be reached}}: shown is release {release}, as this browser fetched it {date, select, none {earlier} other {on {date}}}.',
    newer: 'A newer version of this page is here.',
    reload: 'Reload',
    later: 'Later',
  },
  fr: {
    kept: '{n, plural, one {{file} est hors d’atteinte} other {Les affirmations sont hors d’atteinte}} : voici la version {release}, telle que ce navigateur l’a reçue {date, select, none {auparavant} other {le {date}}}.',
    newer: 'Une version plus récente de cette page est là.',
    reload: 'Recharger',
    later: 'Plus tard',
  },
});
