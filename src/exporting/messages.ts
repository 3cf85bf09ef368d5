import { catalog } from '../language/translator.ts';

export const exportMessages = catalog({
  en: {
    export: 'Export',
    exportNamed: 'Export: {name}',
    png: 'PNG image',
    svg: 'SVG image',
    csv: 'CSV data',
    copyImage: 'Copy image',
    copyLink: 'Copy link',
    working: 'Making the image …',
    saved: 'Saved as {file}.',
    imageCopied: 'Image copied.',
    linkCopied: 'Link copied.',
    noImageClipboard:
      'This browser does not let a page copy images here. Take “PNG image” and insert the file.',
    noLinkClipboard: 'This browser does not let a page copy here. The link is: {link}',
    noTextClipboard: 'This browser does not let a page copy here. The text is: {text}',
    failed: 'The file could not be made: {reason}',
  },
  fr: {
    export: 'Exporter',
    exportNamed: 'Exporter : {name}',
    png: 'Image PNG',
    svg: 'Image SVG',
    csv: 'Données CSV',
    copyImage: "Copier l'image",
    copyLink: 'Copier le lien',
    working: 'Image en préparation …',
    saved: 'Enregistré sous {file}.',
    imageCopied: 'Image copiée.',
    linkCopied: 'Lien copié.',
    noImageClipboard:
      'Ce navigateur ne laisse pas une page copier d’image ici. Prenez « Image PNG » et insérez le fichier.',
    noLinkClipboard: 'Ce navigateur ne laisse pas une page copier ici. Le lien est : {link}',
    noTextClipboard: 'Ce navigateur ne laisse pas une page copier ici. Le texte est : {text}',
    failed: 'Le fichier n’a pas pu être fait : {reason}',
  },
});
