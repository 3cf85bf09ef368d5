import { catalog } from '../language/translator.ts';

export const appMessages = catalog({
  en: {
    language: 'Language',
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    loading: 'Loading the claims …',
    slow: 'Still waiting for {file} …',
    unreachable:
      'The claims could not be fetched: {file} cannot be reached. Check the connection, then try again.',
    missing:
      'The claims could not be fetched: the server does not give {file} ({detail}). Try again, or ask whoever keeps this site.',
    nonsense:
      'The claims could not be read: {file} is not as agreed ({detail}). Nothing is drawn from it; whoever keeps this site must mend it.',
    newer:
      'The claims could not be read: {file} is newer than this page ({detail}). Reload the page.',
    goesOn: 'The page goes on trying.',
    differNeeds: 'Where the texts differ is told as soon as {file} is here.',
    unknown: 'Something failed: {detail}. Try again, or reload the page.',
    unknownClaim: 'There is no claim “{id}” in this release of the dossier.',
    kept: 'As it was in release {release}, when this site was built:',
    retry: 'Try again',
    openWhole: 'Open in Countersign',
    nobody: 'No source is shown.',
    countsNone: 'No source shown counts the signatures',
    countsOne: 'One source says that {counts} employees signed{share}',
    countsOneShare: ', {share} of the staff',
    countsMany: '{n} counts by {m} put those who signed at {low} to {high} of the staff',
    countsSame: '{n} counts by {m} put those who signed at {low} of the staff',
    countsNoShare: '{n} counts by {m} tell how many signed',
    bySources: '{m, plural, one {one source} other {{word} sources}}',
    handoversNone: 'no handover of the CEO’s office is told',
    handovers: 'the CEO’s office changed hands {times}{span}{standing}',
    times: '{n, plural, one {once} =2 {twice} other {{word} times}}',
    span: ' in {days}',
    lastAgreed: ', {n, plural, one {} other {the last time }}only agreed, not yet done',
    lastBoth:
      ', {n, plural, one {} other {the last time }}only agreed in {agreed, plural, one {one text} other {# texts}} and done in {done, plural, one {another} other {# others}}',
    api: 'API',
    licences: 'Licences',
    foot: 'Every mark is one claim of one source, or says for how many it stands. Release {release}.',
  },
  fr: {
    language: 'Langue',
    theme: 'Thème',
    system: 'Système',
    light: 'Clair',
    dark: 'Sombre',
    loading: 'Chargement des affirmations …',
    slow: '{file} se fait attendre …',
    unreachable:
      'Les affirmations n’ont pu être chargées : {file} est hors d’atteinte. Vérifiez la connexion, puis réessayez.',
    missing:
      'Les affirmations n’ont pu être chargées : le serveur ne donne pas {file} ({detail}). Réessayez, ou écrivez à l’administrateur du site.',
    nonsense:
      'Les affirmations n’ont pu être lues : {file} n’a pas le format attendu ({detail}). Rien n’en est dessiné ; l’administrateur du site doit le réparer.',
    newer:
      'Les affirmations n’ont pu être lues : {file} est plus récent que cette page ({detail}). Rechargez-la.',
    goesOn: 'La page continue d’essayer.',
    differNeeds: 'Les divergences entre les textes seront dites dès que {file} sera là.',
    unknown: 'Quelque chose a échoué : {detail}. Réessayez ou rechargez la page.',
    unknownClaim: 'Il n’y a pas d’affirmation « {id} » dans cette version du dossier.',
    kept: 'Tel que dans la version {release}, à la construction du site :',
    retry: 'Réessayer',
    openWhole: 'Ouvrir dans Countersign',
    nobody: 'Aucune source n’est affichée.',
    countsNone: 'Aucune source affichée ne compte les signatures',
    countsOne: 'Selon une source, {counts} salariés ont signé{share}',
    countsOneShare: ', soit {share} du personnel',
    countsMany: 'selon {n} décomptes de {m}, {low} à {high} du personnel a signé',
    countsSame: 'selon {n} décomptes de {m}, {low} du personnel a signé',
    countsNoShare: '{n} décomptes de {m} disent combien ont signé',
    bySources: '{m, plural, one {une source} other {{word} sources}}',
    handoversNone: 'aucune passation du poste de PDG n’est racontée',
    handovers: 'le poste de PDG a changé de mains {times}{span}{standing}',
    times: '{n, plural, one {une fois} other {{word} fois}}',
    span: ' en {days}',
    lastAgreed:
      ', {n, plural, one {passation} other {la dernière passation}} seulement convenue, pas encore faite',
    lastBoth:
      ', {n, plural, one {passation} other {la dernière passation}} seulement convenue dans {agreed, plural, one {un texte} other {# textes}} et faite dans {done, plural, one {un autre} other {# autres}}',
    api: 'API',
    licences: 'Licences',
    foot: 'Chaque repère est une affirmation d’une source, ou dit combien il en représente. Version {release}.',
  },
});
