import { catalog } from '../language/translator.ts';

export const mismatchMessages = catalog({
  en: {
    mixed:
      '{file} is of another release ({detail}) than the rest. The page asks for them anew; nothing here is to be quoted until then.',
    leftOut:
      '{n, plural, one {One entry} other {# entries}} of {files} could not be read or placed, so that {n, plural, one {it is} other {they are}} left out; all else is shown. A text may seem silent where it is not.',
    empty:
      'Nothing is listed in {files}: what the page says of it, that the texts are silent, holds only if that is meant.',
    noSources:
      'sources.json names no source, so that no claim can be shown. Whoever keeps this site must mend it.',
    id: '“{id}”',
    malformed: 'is not as agreed:',
    repeated: 'has an id that is taken already, in {detail}.',
    orphan: 'is a claim of the source “{detail}”, which is not among those that could be read.',
    unasked: 'answers the question “{detail}”, which is not among those that could be read.',
    more: 'and {n, number} more.',
  },
  fr: {
    mixed:
      '{file} est d’une autre version ({detail}) que le reste. La page les redemande ; rien n’est à citer d’ici là.',
    leftOut:
      '{n, plural, one {Une entrée} other {# entrées}} de {files} n’{n, plural, one {a pu être lue ou située : elle est écartée} other {ont pu être lues ou situées : elles sont écartées}} ; tout le reste est montré. Un texte peut paraître muet sans l’être.',
    empty:
      'Rien n’est relevé dans {files} : ce que la page en dit, que les textes se taisent, ne vaut que si c’est voulu.',
    noSources:
      'sources.json ne nomme aucune source : aucune affirmation ne peut être montrée. L’administrateur du site doit le réparer.',
    id: '« {id} »',
    malformed: 'n’a pas le format attendu :',
    repeated: 'a un identifiant déjà pris, dans {detail}.',
    orphan:
      'est une affirmation de la source « {detail} », qui n’est pas parmi celles qui ont pu être lues.',
    unasked: 'répond à la question « {detail} », qui n’est pas parmi celles qui ont pu être lues.',
    more: 'et {n, number} de plus.',
  },
});
