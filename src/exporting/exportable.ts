import type { TextFile } from '../images/evidence-pack.ts';
import type { Look, Picture } from '../images/picture.ts';

/** What a figure hands over to be exported. */
export interface Exportable {
  /** The figure's name, for the button. */
  readonly label: string;
  /** The chart as it looks in a language and theme. */
  readonly picture: (look: Look) => Promise<Picture>;
  /** The page's address with the view in it. */
  readonly link: () => string;
  /** HTML that shows the figure in another page. */
  readonly embed: () => string;
  /** What claims, named by their ids, stand on: citations, and quotes where the reader has the texts. */
  readonly evidence: (ids: ReadonlySet<string>, look: Look) => Promise<readonly TextFile[]>;
}
