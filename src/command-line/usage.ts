import { sizeBounds } from '../images/image-size.ts';
import type { Language } from '../language/language.ts';
import { charts } from '../view/view.ts';

const { width, height } = sizeBounds;

const english = `npm run export -- <chart> … [options]      writes chart images
npm run export -- --all [options]          every chart × source × theme × language
npm run export -- --check <image>          holds an exported image against the dossier

Charts: ${charts.join(', ')}

  --sources 002,003      only these texts (default: all)
  --measure share        shares instead of counts
  --comments             readers' comments too
  --conflicts            of the disagreement, conflicts only
  --format png,svg,pdf   also outlines (SVG with its text as paths), csv, json (default: png)
  --size 1200x675        ${width.min} to ${width.max} by ${height.min} to ${height.max} px, or landscape, square, portrait
  --scale 2              pixels of a PNG per px: 1, 2, 3 or 4
  --theme dark           light, dark or both as light,dark
  --lang fr              en, fr or both as en,fr
  --background white     theme, white or transparent
  --no-title             without title and subtitle
  --no-bom               CSV without the byte order mark
  --out images/          folder to write to (default: here)
  --help                 this

DOSSIER=<folder> takes another dossier.
Exit codes: 0 done, or the image as exported and every claim of it unchanged; 1 something failed, a
claim changed, was withdrawn or is not ours, or the file was edited; 2 wrong arguments; 3 the image
cannot be read, is damaged or none of ours.

A file’s name tells chart, sources, share, language, theme, size and scale. What it does not tell
(comments, conflicts, background, title) goes into a folder of its own, or the later file replaces
the earlier.`;

const french = `npm run export -- <graphique> … [options]  écrit des images de graphiques
npm run export -- --all [options]          chaque graphique × source × thème × langue
npm run export -- --check <image>          confronte une image exportée au dossier

Graphiques : ${charts.join(', ')}

  --sources 002,003      ces textes seulement (sinon tous)
  --measure share        des parts au lieu de nombres
  --comments             avec les commentaires des lecteurs
  --conflicts            de la comparaison (disagreement), les désaccords seulement
  --format png,svg,pdf   aussi outlines (SVG, texte en contours), csv, json (sinon png)
  --size 1200x675        ${width.min} à ${width.max} sur ${height.min} à ${height.max} px, ou landscape, square, portrait
  --scale 2              pixels d’un PNG par px : 1, 2, 3 ou 4
  --theme dark           light, dark ou les deux : light,dark
  --lang fr              en, fr ou les deux : en,fr (sinon en)
  --background white     theme, white ou transparent
  --no-title             sans titre ni sous-titre
  --no-bom               CSV sans marque d’ordre des octets
  --out images/          dossier où écrire (sinon ici)
  --help                 ceci

DOSSIER=<dossier> en prend un autre.
Codes de sortie : 0 fait, ou l’image telle qu’exportée et toutes ses affirmations inchangées ; 1 un
échec, une affirmation changée, retirée ou inconnue, ou un fichier modifié ; 2 arguments inexacts ;
3 image illisible, abîmée ou pas des nôtres.

Le nom d’un fichier dit graphique, sources, part, langue, thème, taille et échelle. Ce qu’il ne dit
pas (commentaires, désaccords, fond, titre) va dans un dossier à part, sans quoi le fichier suivant
prend la place du précédent.`;

/** What the command can be asked for. */
export const usage: Readonly<Record<Language, string>> = { en: english, fr: french };
