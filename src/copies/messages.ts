import { catalog } from '../language/translator.ts';

export const copyMessages = catalog({
  en: {
    heading: 'Your copies of the texts',
    intro:
      'The texts are not part of this page. If you have one as a file, open it or drop it here: its fingerprint is checked, and evidence then shows each passage in its context. The file never leaves this browser.',
    open: 'Open your copy …',
    exact: '{name}: the text of {source}, word for word. {holding} of {total} passages found.',
    changed:
      '{name}: the text of {source} with changes. {holding} of {total} passages still stand where they should{isWhole, select, yes {} other {; the others are shown as not verified}}.',
    empty: '{name} is empty: nothing was opened.',
    huge: '{name} is larger than {most} MB, so it is none of these texts: nothing was opened.',
    binary: '{name} is not a text file: save the text as plain text (.txt), then open that.',
    encoding:
      '{name} is not in UTF-8, so no passage can be found in it: save it as UTF-8, then open it again.',
    stranger:
      '{name} is not recognised as one of the texts of this dossier: its fingerprint is none of theirs, and no passage stands where it should. A word added near the beginning is enough for that.',
    insecure:
      'Over an address that is not secure (http://) the browser gives a page no fingerprints: open this page over https, or on your own machine.',
    unreadable: '{name} could not be read: {reason}',
    keep: 'Keep them on this device',
    notKept:
      'This browser refuses to store anything here: the copies stay until the page is closed.',
    forget: 'Forget my copies',
    forgotten: 'Your copies are forgotten.',
    notForgotten:
      'Your copies are closed. This browser gives no access to its storage, so nothing could be removed there.',
  },
  fr: {
    heading: 'Vos copies des textes',
    intro:
      'Les textes ne font pas partie de cette page. Si vous en avez un en fichier, ouvrez-le ou déposez-le ici : son empreinte est vérifiée, et chaque preuve montre alors le passage dans son contexte. Le fichier ne quitte jamais ce navigateur.',
    open: 'Ouvrir votre copie …',
    exact:
      '{name} : le texte « {source} », mot pour mot. {holding} passages retrouvés sur {total}.',
    changed:
      '{name} : le texte « {source} », modifié. {holding} passages sur {total} sont encore à leur place{isWhole, select, yes {} other { ; les autres sont montrés comme non vérifiés}}.',
    empty: '{name} est vide : rien n’a été ouvert.',
    huge: '{name} dépasse {most} Mo : ce n’est aucun de ces textes, rien n’a été ouvert.',
    binary:
      '{name} n’est pas un fichier de texte : enregistrez le texte en texte brut (.txt), puis ouvrez-le.',
    encoding:
      '{name} n’est pas en UTF-8, aucun passage ne peut y être retrouvé : enregistrez-le en UTF-8, puis rouvrez-le.',
    stranger:
      '{name} n’est pas reconnu comme un des textes de ce dossier : son empreinte n’est aucune des leurs, et aucun passage n’est à sa place. Un mot ajouté vers le début y suffit.',
    insecure:
      'À une adresse non sécurisée (http://), le navigateur ne donne pas d’empreintes : ouvrez cette page en https, ou sur votre propre machine.',
    unreadable: '{name} n’a pas pu être lu : {reason}',
    keep: 'Les garder sur cet appareil',
    notKept:
      'Ce navigateur refuse de rien garder ici : les copies restent jusqu’à la fermeture de la page.',
    forget: 'Oublier mes copies',
    forgotten: 'Vos copies sont oubliées.',
    notForgotten:
      'Vos copies sont fermées. Ce navigateur ne donne pas accès à son stockage : rien n’a pu y être effacé.',
  },
});
