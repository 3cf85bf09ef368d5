import { catalog } from '../language/translator.ts';

export const leftOutMessages = catalog({
  en: {
    id: '“{id}”',
    malformed: 'is not as agreed:',
    repeated: 'has an id that is taken already, in {detail}.',
    orphan: 'is a claim of the source “{detail}”, which is not among those that could be read.',
    unasked: 'answers the question “{detail}”, which is not among those that could be read.',
    more: 'and {n, number} more.',
  },
  fr: {
    id: '« {id} »',
    malformed: 'n’a pas le format attendu :',
    repeated: 'a un identifiant déjà pris, dans {detail}.',
    orphan:
      'est une affirmation de la source « {detail} », qui n’est pas parmi celles qui ont pu être lues.',
    unasked: 'répond à la question « {detail} », qui n’est pas parmi celles qui ont pu être lues.',
    more: 'et {n, number} de plus.',
  },
});
