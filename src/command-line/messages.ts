import { catalog } from '../language/translator.ts';

export const commandMessages = catalog({
  en: {
    nameChart: 'Name a chart: {charts}, or --all.',
    namesNone: '{option} names none.',
    unknownWord: '{option}: there is no “{word}”; known are {known}.',
    unknownChart: 'chart: there is no “{word}”; known are {known}.',
    unknownSource: '--sources: there is no source “{word}”; known are {known}.',
    unknownOption: 'There is no option “{option}”.',
    wrongValue: '{option}: a value is missing, or given where none belongs.',
    noSize: '--size: “{word}” is no size; write width x height, such as 1200x675.',
    noScale: '--scale: “{word}” is none of {known}.',
    width: '--size: a width of {size} px is not within {min} to {max} px.',
    height: '--size: a height of {size} px is not within {min} to {max} px.',
    pixels: '--scale: that is more than {most} million pixels; take a smaller size or scale.',
    white: '--background: the letters of the dark theme cannot be read on white.',
    checkAlone: '--check goes with one image and --lang alone, not with “{word}”.',
    unwritableFolder: 'The folder {path} cannot be written to: {reason}',
    unwritable: '{path} cannot be written: {reason}',
    unreadable: '{path} cannot be read: {reason}',
    boxes: 'Our typeface lacks {letters}: boxes in PNG, PDF and outlines, text in the plain SVG.',
    written: '{n, plural, one {# file} other {# files}} written to {folder} in {seconds} s.',
  },
  fr: {
    nameChart: 'Nommez un graphique : {charts}, ou bien --all.',
    namesNone: '{option} n’en nomme aucun.',
    unknownWord: '{option} : « {word} » n’existe pas ; il y a {known}.',
    unknownChart: 'graphique : « {word} » n’existe pas ; il y a {known}.',
    unknownSource: '--sources : il n’y a pas de source « {word} » ; il y a {known}.',
    unknownOption: 'Il n’y a pas d’option « {option} ».',
    wrongValue: '{option} : il manque une valeur, ou il y en a une de trop.',
    noSize: '--size : « {word} » n’est pas une taille ; écrivez largeur x hauteur, comme 1200x675.',
    noScale: '--scale : « {word} » n’est pas parmi {known}.',
    width: '--size : une largeur de {size} px n’est pas entre {min} et {max} px.',
    height: '--size : une hauteur de {size} px n’est pas entre {min} et {max} px.',
    pixels:
      '--scale : c’est plus de {most} millions de pixels ; prenez une taille ou une échelle moindre.',
    white: '--background : les lettres du thème sombre ne se lisent pas sur du blanc.',
    checkAlone: '--check va avec une seule image et --lang, non avec « {word} ».',
    unwritableFolder: 'Le dossier {path} n’est pas accessible en écriture : {reason}',
    unwritable: '{path} n’a pu être écrit : {reason}',
    unreadable: '{path} n’a pu être lu : {reason}',
    boxes:
      'Notre police n’a pas {letters} : des cases en PNG, PDF et contours, du texte dans le SVG simple.',
    written:
      '{n, plural, one {# fichier écrit} other {# fichiers écrits}} dans {folder} en {seconds} s.',
  },
});
