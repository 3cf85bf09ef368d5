import { catalog } from '../language/translator.ts';

export const provenanceMessages = catalog({
  en: {
    heading: 'Check an image',
    intro:
      'Open or drop a PNG or SVG that was exported here: the page goes back to its view and holds each claim that the image carries against the dossier of today. The file never leaves this browser.',
    open: 'Open an image …',
    empty: '{name} is empty: nothing was opened.',
    huge: '{name} is larger than {most} MB, so it was not exported here: nothing was opened.',
    unknownFormat: '{name} is neither a PNG nor an SVG: open the image as it was exported.',
    pdf: '{name} is a PDF, which this page cannot reopen: open the PNG or SVG of the same chart.',
    damaged: '{name} is damaged or cut off, so nothing in it can be relied on: nothing was opened.',
    foreign:
      '{name} carries nothing of Countersign: it was not exported here, or a platform has removed what it carried. The view is as it was.',
    unreadable: '{name} could not be read: {reason}',
    incomplete: '{name} cannot be checked before all claims are here: wait, or reload the page.',
    stranger:
      '{name} was made from another dossier (“{dossier}”): none of its {n, plural, one {one claim is} other {# claims is}} ours. The view is as it was.',
    summary:
      '{name} carries {n, plural, =0 {no claim} one {one claim} other {# claims}} of the dossier “{dossier}”{n, plural, =0 {} other {: {parts}}}.',
    'part-unchanged': '{n} unchanged',
    'part-changed': '{n} changed since',
    'part-withdrawn': '{n} withdrawn',
    'part-not-ours': '{n} not ours',
    'verdict-unchanged': 'unchanged',
    'verdict-changed': 'changed since',
    'verdict-withdrawn': 'withdrawn',
    'verdict-not-ours': 'not ours',
    sameRelease: 'It was made from today’s release of the dossier.',
    otherRelease:
      'It was made from release {release}; today’s is {today}. The view is drawn from today’s.',
    edited:
      'The file is not byte for byte as it was exported: its picture or its texts were edited, or another program saved it anew.',
    limits:
      'This holds what the file says against the dossier. It does not prove who made the image.',
    change: '{figure}: {was} → {now}',
    wordsOnly: 'its words, its voice or its passage, no figure',
    none: 'none',
    'figure-date': 'date',
    'figure-of': 'what is counted',
    'figure-signatories': 'signatories',
    'figure-headcount': 'headcount',
    'figure-share': 'share',
    'figure-stance': 'stance',
    'figure-person': 'person',
    'figure-role': 'office',
    'figure-change': 'change',
    'figure-modality': 'how it is told',
    'figure-question': 'question',
    'figure-value': 'answer',
    'figure-kind': 'kind',
    figureOther: 'another figure',
  },
  fr: {
    heading: 'Vérifier une image',
    intro:
      'Ouvrez ou déposez un PNG ou un SVG exporté ici : la page revient à sa vue et confronte chaque affirmation de l’image au dossier d’aujourd’hui. Le fichier ne quitte jamais ce navigateur.',
    open: 'Ouvrir une image …',
    empty: '{name} est vide : rien n’a été ouvert.',
    huge: '{name} dépasse {most} Mo : il n’a pas été exporté ici, rien n’a été ouvert.',
    unknownFormat: '{name} n’est ni un PNG ni un SVG : ouvrez l’image telle qu’exportée.',
    pdf: '{name} est un PDF, que cette page ne rouvre pas : ouvrez le PNG ou le SVG du graphique.',
    damaged: '{name} est abîmé ou tronqué, rien n’y est fiable : rien n’a été ouvert.',
    foreign:
      '{name} ne porte rien de Countersign : il n’a pas été exporté ici, ou une plateforme a ôté ce qu’il portait. La vue n’a pas changé.',
    unreadable: '{name} n’a pas pu être lu : {reason}',
    incomplete:
      '{name} ne peut pas être vérifié avant que toutes les affirmations soient là : attendez, ou rechargez la page.',
    stranger:
      '{name} vient d’un autre dossier (« {dossier} ») : {n, plural, one {son affirmation n’est pas} other {aucune de ses # affirmations n’est}} des nôtres. La vue n’a pas changé.',
    summary:
      '{name} porte {n, plural, =0 {zéro affirmation} one {une affirmation} other {# affirmations}} du dossier « {dossier} »{n, plural, =0 {} other { : {parts}}}.',
    'part-unchanged': '{n, plural, one {# inchangée} other {# inchangées}}',
    'part-changed': '{n, plural, one {# modifiée} other {# modifiées}} depuis',
    'part-withdrawn': '{n, plural, one {# retirée} other {# retirées}}',
    'part-not-ours':
      '{n, plural, one {# qui n’est pas des nôtres} other {# qui ne sont pas des nôtres}}',
    'verdict-unchanged': 'inchangée',
    'verdict-changed': 'modifiée depuis',
    'verdict-withdrawn': 'retirée',
    'verdict-not-ours': 'pas des nôtres',
    sameRelease: 'Elle vient de la version actuelle du dossier.',
    otherRelease:
      'Elle vient de la version {release} ; l’actuelle est {today}. La vue est dessinée d’après l’actuelle.',
    edited:
      'Le fichier n’est pas octet pour octet celui qui fut exporté : son image ou ses textes ont été retouchés, ou un autre logiciel l’a réenregistré.',
    limits:
      'Ceci confronte ce que dit le fichier au dossier. Cela ne prouve pas qui a fait l’image.',
    change: '{figure} : {was} → {now}',
    wordsOnly: 'ses mots, sa voix ou son passage, aucun chiffre',
    none: 'aucun',
    'figure-date': 'date',
    'figure-of': 'ce qui est compté',
    'figure-signatories': 'signataires',
    'figure-headcount': 'effectif',
    'figure-share': 'part',
    'figure-stance': 'attitude',
    'figure-person': 'personne',
    'figure-role': 'fonction',
    'figure-change': 'changement',
    'figure-modality': 'manière de le dire',
    'figure-question': 'question',
    'figure-value': 'réponse',
    'figure-kind': 'genre',
    figureOther: 'autre donnée',
  },
});
