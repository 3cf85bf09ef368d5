import { writeSvg } from '../images/svg-tree.ts';

/** What the frame may do: run, and open the whole page; it sees nothing of the page round it. */
const allowed = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * HTML that shows a figure in another page. The frame tells its height by `postMessage`; until then,
 * and where nobody listens, it has a usual one.
 */
export function embedCode(title: string, address: string): string {
  return writeSvg({
    name: 'iframe',
    attributes: {
      class: 'countersign',
      src: address,
      title,
      width: '100%',
      height: '640',
      style: 'border:0',
      loading: 'lazy',
      sandbox: allowed,
    },
    // HTML knows no element that closes itself.
    children: [''],
  });
}
